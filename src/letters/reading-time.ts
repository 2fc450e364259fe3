import type { Body } from "./letter.ts";
import { wordsOf } from "./words.ts";

/** Words that a reader takes in a minute, of a text with numbers in it. */
const PACE = 220;

/** How long it takes to read a text without its notes and lists, in whole minutes, at least one. */
export function readingMinutes({ tree }: Pick<Body, "tree">): number {
  // The front matter of a concept stands in its tree; a sent letter has it in its fields alone.
  const children = tree.children.filter(({ type }) => type !== "yaml");
  const words = wordsOf({ ...tree, children })
    .split(" ")
    .filter(Boolean).length;
  return Math.max(1, Math.round(words / PACE));
}
