import * as z from "zod";
import type { CellFault } from "../csv/cell-fault.ts";
import { number, oneOf, optional, text } from "../csv/cells.ts";

/**
 * A row of `data/approximations.csv`: how near a number must be for a word to be true of it. The limits are percentages
 * of the number that is named: `bijna` from 90 to 100 says that bijna 50 is 45 to 50. A blank limit is none.
 */
export const ApproximationRow = z.object({
  word: text("a word like bijna").superRefine((found, ctx) => {
    const lower = found.toLowerCase().replaceAll("’", "'");
    if (lower !== found) ctx.addIssue({ code: "custom", message: `"${found}" is not a plain word; write ${lower}` });
  }),
  low: optional(number),
  high: optional(number),
  /** The limit that does not count itself: more than 60 is not 60. */
  excludes: optional(oneOf(["low", "high"])),
  why: text("why these are its limits"),
});

export type ApproximationRow = z.infer<typeof ApproximationRow>;

/** What a word before a number leaves open, as shares of that number: 0.9 to 1; `Infinity` where it has no limit. */
export interface Approximation {
  readonly word: string;
  readonly low: number;
  readonly high: number;
  readonly excludes?: "low" | "high" | undefined;
  readonly why: string;
}

/** The words before a number, each with what it leaves open. */
export type Approximations = ReadonlyMap<string, Approximation>;

/** What is wrong with the limits of a word, by column. */
export function approximationFaults({ low, high, excludes }: ApproximationRow): readonly CellFault[] {
  if (low === undefined && high === undefined) {
    return [{ column: "low", message: "is blank, and so is high; write a percentage in one of them or in both" }];
  }
  const negative = low !== undefined && Number(low) < 0 ? "low" : Number(high ?? 0) < 0 ? "high" : undefined;
  if (negative !== undefined) {
    return [{ column: negative, message: "is below 0; write a percentage of the number, like 90" }];
  }
  if (low !== undefined && high !== undefined && Number(low) >= Number(high)) {
    const found = Number(low) === Number(high) ? "equals" : "is above";
    return [{ column: "low", message: `${low} ${found} high ${high}; write the smaller percentage in low` }];
  }
  if (excludes !== undefined && (excludes === "low" ? low : high) === undefined) {
    return [{ column: "excludes", message: `names ${excludes}, which is blank; write a percentage there` }];
  }
  return [];
}

/** A row as its numbers are meant. */
export function approximation({ word, low, high, excludes, why }: ApproximationRow): Approximation {
  const share = (percent: string) => Number(`${percent}e-2`);
  return {
    word,
    low: low === undefined ? 0 : share(low),
    high: high === undefined ? Number.POSITIVE_INFINITY : share(high),
    excludes,
    why,
  };
}
