import { inOrder, type Problem } from "../data/problem.ts";
import type { Letter } from "../letters/letter.ts";
import type { Press, PrintedLetter } from "../pdf/press.ts";
import type { Publication } from "./publication.ts";

/** The PDFs of a letter. */
export type LetterPrint = Exclude<PrintedLetter, { readonly problems: readonly Problem[] }>;

/** All letters in print, with what is wrong and what is to be watched, each in its place. */
export interface Prints {
  readonly prints: ReadonlyMap<Letter, LetterPrint>;
  readonly problems: readonly Problem[];
  readonly hints: readonly Problem[];
}

/** Prints every letter of a publication. */
export function printLetters(
  { letters, organisation }: Pick<Publication, "letters" | "organisation">,
  press: Press,
): Prints {
  const prints = new Map<Letter, LetterPrint>();
  const problems: Problem[] = [];
  for (const letter of letters) {
    const printed = press.print(letter, organisation);
    if ("problems" in printed) problems.push(...printed.problems);
    else prints.set(letter, printed);
  }
  return {
    prints,
    problems: inOrder(problems),
    hints: inOrder([...prints.values()].flatMap(({ hints }) => hints)),
  };
}

/** A press that prints the same letter once; another compilation gives another letter. */
export function printOnce({ print }: Press): Press["print"] {
  const printed = new WeakMap<Letter, PrintedLetter>();
  return (letter, organisation) => {
    const known = printed.get(letter) ?? print(letter, organisation);
    printed.set(letter, known);
    return known;
  };
}
