import type { Problem } from "../../data/csv/problem.ts";
import { JOINER } from "../../language/writing/line-ends.ts";
import type { Letter } from "../../letters/letter.ts";
import { numbersOnPaper } from "../../letters/points.ts";
import { svgWords } from "../svg-words.ts";
import type { Block, Inline, Place, PrintDocument } from "./document.ts";
import { mapInlines } from "./inlines.ts";

/** An address in a PDF may not be longer. */
const LONGEST_ADDRESS = 2000;
/** How deep lists, quotations and emphasis may stand in each other; the typesetter gives up not far below it. */
const DEEPEST = 12;

/** What keeps a letter from being printed, each in its place in the letter. */
export function printFaults(
  document: PrintDocument,
  letter: Pick<Letter, "path" | "numbers" | "points">,
  printable: ReadonlySet<number>,
): readonly Problem[] {
  const { path } = letter;
  const problems: Problem[] = [];
  const refuse = (at: Place | undefined, message: string) => {
    problems.push({ path, line: at?.line ?? 1, column: at?.column ?? 1, message });
  };
  const told = new Set<string>();
  const check = (text: string, at: Place | undefined) => {
    for (const { character, message } of unprintable(text, printable)) {
      if (told.has(character)) continue;
      told.add(character);
      refuse(placeIn(text, character, at), message);
    }
  };
  const uses = new Set<string>();
  mapInlines(document, (run) => {
    if (run.is === "number") uses.add(`${run.entry}-${run.use}`);
    if ("text" in run) check(run.text, "at" in run ? run.at : undefined);
    if (run.is === "link" && new Blob([run.url]).size > LONGEST_ADDRESS) {
      refuse(firstPlace(run), `this address is longer than ${LONGEST_ADDRESS} characters; link to a shorter one`);
    }
    return [run];
  });
  if (isBlank(document.subject)) refuse(firstPlace(document.subject), "the title has no words; write the title");
  if (document.kind === "letter") {
    const unprinted = numbersOnPaper(letter).filter(({ entry, use }) => !uses.has(`${entry}-${use}`));
    for (const { line, column } of unprinted) {
      refuse({ line, column }, "this number is not printed, because its note is written twice; keep one of the two");
    }
    for (const block of document.body) blockFaults(block, check, refuse);
    const deep = document.body.find((block) => depthOf(block) > DEEPEST);
    if (deep !== undefined) {
      refuse(firstPlace(deep), `this stands more than ${DEEPEST} levels deep; write it with fewer lists in lists`);
    }
  }
  return problems;
}

/** The characters of a text that the fonts lack, and what to do about each. */
export function unprintable(
  text: string,
  printable: ReadonlySet<number>,
): readonly { readonly character: string; readonly message: string }[] {
  // The typesetter reads the joiner and prints nothing for it.
  const known = (character: string) => character === JOINER || printable.has(character.codePointAt(0) ?? 0);
  return [...text.normalize("NFC").replace(/[\n\r\t]/g, " ")]
    .filter((character) => !known(character))
    .map((character) => ({
      character,
      message: `${named(character)} is not in the fonts of the PDF; write it otherwise`,
    }));
}

function blockFaults(
  block: Block,
  check: (text: string, at: Place) => void,
  refuse: (at: Place, message: string) => void,
): void {
  if (block.is === "quote" || block.is === "ask") for (const child of block.children) blockFaults(child, check, refuse);
  if (block.is === "list") for (const child of block.items.flat()) blockFaults(child, check, refuse);
  if (block.is === "heading" && block.at && isBlank(block.children)) {
    refuse(block.at, "this heading has no words; write them, or take it out");
  }
  if (block.is === "listing") check(block.text, block.at ?? { line: 1, column: 1 });
  if (block.is !== "chart") return;
  if (block.description.trim() === "") refuse(block.at, `chart ${block.entry} has no description; give it rows`);
  check(block.title + block.unit, block.at);
  check(svgWords(block.svg), block.at);
}

/** Whether runs hold nothing that can be read. */
function isBlank(runs: readonly Inline[]): boolean {
  return runs.every((run) => {
    if ("children" in run) return isBlank(run.children);
    return !("text" in run) || !/[^\s\p{C}\p{Z}]/u.test(run.text);
  });
}

/** Counts what stands in what; a letter has a few levels, a hostile one hundreds. */
function depthOf(part: Block | Inline): number {
  const inner =
    part.is === "list"
      ? part.items.flat()
      : part.is === "table"
        ? [...part.head, ...part.rows.flat()].flat()
        : "children" in part
          ? part.children
          : [];
  return 1 + Math.max(0, ...inner.map(depthOf));
}

function firstPlace(part: unknown): Place | undefined {
  if (typeof part !== "object" || part === null) return undefined;
  if (!Array.isArray(part) && "at" in part && part.at !== undefined) return part.at as Place;
  for (const value of Object.values(part)) {
    const found = firstPlace(value);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The place of a character in a run that starts at a place; a run in the source may go over several lines. */
export function placeIn(text: string, character: string | number, at: Place | undefined): Place | undefined {
  const before = text.slice(0, Math.max(0, typeof character === "number" ? character : text.indexOf(character)));
  if (at === undefined) return undefined;
  const lines = before.split("\n");
  const last = lines.at(-1) ?? "";
  return lines.length === 1
    ? { line: at.line, column: at.column + last.length }
    : { line: at.line + lines.length - 1, column: last.length + 1 };
}

/** A character as its writer sees it, and as a machine does; what cannot be seen goes by its number alone. */
function named(character: string): string {
  const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
  return /[\p{C}\p{M}\p{Z}]/u.test(character) ? `the character ${code}` : `"${character}" (${code})`;
}
