import * as z from "zod";
import { oneOf, optional, slug, text, word } from "../csv/cells.ts";
import type { Problem } from "../csv/problem.ts";
import { byUnique, cellProblem, type Records } from "../csv/records.ts";

/** A row of `data/stands.csv`; what a later row names replaces what an earlier row names. */
export const StandRow = z.object({
  id: word,
  words: text("how a reader of a letter meets it"),
  /** What it means, where its words do not say so. */
  meaning: optional(text("what it means")),
  /** Whether its numbers were computed beforehand, so that a chart draws them as not yet measured. */
  forecast: oneOf(["yes", "no"]),
  /** The kind of addressee that uses it, one of `data/addressee-kinds.csv`; blank where any may. */
  kind: optional(slug).meta({ mayBeAbsent: true, mayBeBlank: true, cell: "slug" }),
});

export type StandRow = z.infer<typeof StandRow>;

/** The stand (official state) of a number: of a budget amount, a target or a statistic. */
export interface Stand {
  readonly id: string;
  readonly words: string;
  readonly meaning?: string | undefined;
  readonly forecast: boolean;
  /** Where it comes in the order, from 0: the higher replaces the lower. */
  readonly rank: number;
}

/** The stands of their table by id, first to last. Two with one id, or with the same words, are added to the problems. */
export function standsOf(table: Records<StandRow>, problems: Problem[]): ReadonlyMap<string, Stand> {
  const rows = byUnique(table, "id", problems);
  const saying = new Map<string, StandRow>();
  for (const { value, row } of table.records) {
    const other = saying.get(value.words);
    if (other === undefined) saying.set(value.words, value);
    else if (other.id !== value.id) {
      const message = `"${value.words}" are the words of ${other.id} too; write words that tell the two apart`;
      problems.push(cellProblem(table.path, row, "words", message));
    }
  }
  return new Map(
    [...rows.values()].map(({ id, words, meaning, forecast }, rank) => [
      id,
      { id, words, meaning, forecast: forecast === "yes", rank },
    ]),
  );
}

/** Where a stand comes in the order; a number without one comes first. */
export function standRank(stand: Stand | undefined): number {
  return stand?.rank ?? -1;
}
