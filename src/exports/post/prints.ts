import { inOrder, type Problem } from "../../data/csv/problem.ts";
import type { Letter } from "../../letters/letter.ts";
import { packed } from "../../press/pdf/packed.ts";
import type { Pdf, Press, Printed, PrintedLetter } from "../../press/pdf/press.ts";
import type { Publication } from "../../publication/publication.ts";

/** The PDFs of a letter. */
export type LetterPrint = Exclude<PrintedLetter, { readonly problems: readonly Problem[] }>;

/** All letters in print, with what is wrong and what is to be watched, each in its place. */
export interface Prints {
  readonly prints: ReadonlyMap<Letter, LetterPrint>;
  readonly problems: readonly Problem[];
  readonly hints: readonly Problem[];
}

/** Prints every letter of a publication. The PDF of a sent letter is the one that was sent. */
export function printLetters(
  { letters, organisation, sent }: Pick<Publication, "letters" | "organisation" | "sent">,
  press: Press,
): Prints {
  const prints = new Map<Letter, LetterPrint>();
  const problems: Problem[] = [];
  for (const letter of letters) {
    const kept = sent.get(letter.slug)?.pdf;
    const printed = kept
      ? withSummary(kept, press.summaryPdf(letter, organisation))
      : press.print(letter, organisation);
    if ("problems" in printed) problems.push(...printed.problems);
    else prints.set(letter, printed);
  }
  return {
    prints,
    problems: inOrder(problems),
    hints: inOrder([...prints.values()].flatMap(({ hints }) => hints)),
  };
}

/** The PDF as it was sent, and its summary in today's words and type. */
function withSummary(letter: Pdf, summary: Printed): PrintedLetter {
  return "problems" in summary ? summary : { letter, summary: summary.pdf, hints: [] };
}

/** The same PDFs as they go out: in fewer bytes, but for those that went out before. */
export async function packPrints(
  prints: Prints["prints"],
  { sent }: Pick<Publication, "sent">,
): Promise<Prints["prints"]> {
  const smaller = async (pdf: Pdf): Promise<Pdf> => ({ ...pdf, bytes: await packed(pdf.bytes) });
  const all = [...prints].map(async ([key, print]): Promise<[Letter, LetterPrint]> => {
    const letter = sent.get(key.slug)?.pdf ?? (await smaller(print.letter));
    const summary = await smaller(print.summary);
    return [key, { ...print, letter, summary }];
  });
  return new Map(await Promise.all(all));
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
