import type { Letter } from "./letter.ts";

/** The letters before and after a letter. */
export interface Neighbours {
  /** Newest first: the nearest in time. */
  readonly earlier: readonly Letter[];
  /** Oldest first: the nearest in time. */
  readonly later: readonly Letter[];
  /** Whether they all are in the dossier of the letter. */
  readonly sameDossier: boolean;
}

/**
 * The other letters on the subject of a letter: those of its dossier, or all where it has none or is alone in it.
 * @param letters newest first
 */
export function neighbours(letter: Letter, letters: readonly Letter[]): Neighbours {
  const others = letters.filter(({ slug }) => slug !== letter.slug);
  const related = others.filter(({ dossier }) => dossier !== undefined && dossier === letter.dossier);
  const found = related.length > 0 ? related : others;
  const isEarlier = ({ date, slug }: Letter) => date < letter.date || (date === letter.date && slug > letter.slug);
  return {
    earlier: found.filter(isEarlier),
    later: found.filter((other) => !isEarlier(other)).toReversed(),
    sameDossier: related.length > 0,
  };
}
