import type { Body } from "./letter.ts";
import { wordsOf } from "./words.ts";

/** Words that a reader takes in a minute, of a text with numbers in it. */
const PACE = 220;

/** How long it takes to read a text without its notes and lists, in whole minutes, at least one. */
export function readingMinutes({ tree }: Pick<Body, "tree">): number {
  const words = wordsOf(tree).split(" ").filter(Boolean).length;
  return Math.max(1, Math.round(words / PACE));
}
