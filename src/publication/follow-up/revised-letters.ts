import type { Letter, Page } from "../../letters/letter.ts";
import type { Notice } from "./notice.ts";
import type { Revision } from "./revisions.ts";

/** A sent letter of which a number moved since, or that has an erratum. */
export interface RevisedLetter {
  readonly letter: Letter;
  /** Every change since it was sent, newest first. */
  readonly changes: readonly Revision[];
  readonly erratum?: Page | undefined;
}

/** The sent letters that something became of, the one with the newest news first: what the feed of revisions says too. */
export function revisedLetters(
  letters: readonly Letter[],
  { notices, errata }: { readonly notices: ReadonlyMap<string, Notice>; readonly errata: ReadonlyMap<string, Page> },
): readonly RevisedLetter[] {
  return letters
    .map((letter) => ({
      letter,
      changes: (notices.get(letter.slug)?.history ?? []).toReversed(),
      erratum: errata.get(letter.slug),
    }))
    .filter(({ changes, erratum }) => changes.length > 0 || erratum !== undefined)
    .sort((a, b) => (newsDay(a) < newsDay(b) ? 1 : newsDay(a) > newsDay(b) ? -1 : 0));
}

function newsDay({ changes, erratum }: RevisedLetter): string {
  return [...changes.map(({ day }) => day), erratum?.date ?? ""].sort().at(-1) ?? "";
}
