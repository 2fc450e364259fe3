import type { Quantity } from "../../language/writing/quantity.ts";
import type { Correction } from "../tables/correction.ts";
import { observationKey } from "../tables/key.ts";
import { rangeFault } from "../tables/range.ts";
import type { Stand } from "../tables/stand.ts";
import { baseValue, writtenStep } from "../tables/table-unit.ts";
import type { ObservationRow } from "./dataset.ts";

/** One published number or range, as an edition states it. */
export interface Observation extends Quantity {
  /** Its key, with stand: the name an author may use. */
  readonly key: string;
  readonly series: string;
  readonly population?: string | undefined;
  readonly period: string;
  readonly stand?: Stand | undefined;
  readonly by?: string | undefined;
  readonly source: string;
  readonly locator: string;
  readonly printed: string;
  readonly note?: string | undefined;
  readonly tableUnit: string;
  readonly dataset: string;
  /** The day its edition became public. */
  readonly edition: string;
  readonly path: string;
  readonly line: number;
  /** The corrections that made it what it is, oldest first; absent on a number as its edition has it. */
  readonly corrections?: readonly Correction[] | undefined;
}

/** The day from which a number is known: that of its edition, or of its last correction. */
export function knownSince({ edition, corrections }: Pick<Observation, "edition" | "corrections">): string {
  return corrections?.at(-1)?.date ?? edition;
}

/** The name that means the latest stand of an observation. */
export function withoutStand(row: Observation): string {
  return observationKey({ ...row, stand: undefined });
}

/** A row and where it stands, or what is wrong with its numbers, by column. */
export function observation(
  row: ObservationRow,
  place: Pick<Observation, "dataset" | "edition" | "path" | "line">,
): Observation | { readonly column: keyof ObservationRow; readonly message: string } {
  const { value, low, high, unit: tableUnit } = row;
  const fault = rangeFault({ value, low, high });
  if (fault !== undefined) return fault;
  const from = value ?? low ?? "";
  const to = value ?? high ?? "";
  const finest = Math.min(writtenStep(from, tableUnit), writtenStep(to, tableUnit));
  return {
    ...place,
    key: observationKey({ ...row, stand: row.stand?.id }),
    series: row.series,
    population: row.population,
    period: row.period,
    stand: row.stand,
    by: row.by,
    low: baseValue(from, tableUnit),
    high: baseValue(to, tableUnit),
    unit: tableUnit.base,
    step: row.rounding === undefined ? finest : baseValue(row.rounding, tableUnit),
    qualifier: row.qualifier,
    source: row.source,
    locator: row.locator,
    printed: row.printed,
    note: row.note,
    tableUnit: tableUnit.name,
  };
}
