import type { Body } from "./letter.ts";

/** How the numbers of a text are accounted for. */
export interface Coverage {
  /** Numbers that lead to a source, or were checked against the text itself or the source they are quoted from. */
  readonly traced: number;
  /** All numbers, the excused ones included. */
  readonly numbers: number;
  /** Claims that hold. */
  readonly claims: number;
  readonly excused: number;
}

/** The account of a text that was compiled without faults. */
export function coverageOf({ numbers, verified, claims, excuses }: Body): Coverage {
  const traced = numbers.length + verified;
  return { traced, numbers: traced + excuses.length, claims: claims.length, excused: excuses.length };
}

/** `41 of 41 numbers traced, 6 claims hold, 0 excused`. */
export function coverageLine({ traced, numbers, claims, excused }: Coverage): string {
  const hold = claims === 1 ? "1 claim holds" : `${claims} claims hold`;
  return `${traced} of ${numbers} ${numbers === 1 ? "number" : "numbers"} traced, ${hold}, ${excused} excused`;
}
