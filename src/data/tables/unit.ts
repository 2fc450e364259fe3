import type { Unit } from "../../language/writing/quantity.ts";
import { nearest } from "../csv/nearest.ts";

/** The unit a table states its numbers in: which base unit, and how many zeros or decimals it leaves out. */
export interface TableUnit {
  readonly base: Unit;
  /** A cell holds the base value divided by ten to this power. */
  readonly exponent: number;
  readonly label: string;
}

/** The units a cell of the column `unit` may name. */
export const tableUnits: ReadonlyMap<string, TableUnit> = new Map([
  ["EUR", { base: "EUR", exponent: 0, label: "euro" }],
  ["EUR_thousand", { base: "EUR", exponent: 3, label: "× € 1.000" }],
  ["EUR_million", { base: "EUR", exponent: 6, label: "miljoen euro" }],
  ["EUR_per_person", { base: "EUR/person", exponent: 0, label: "euro per persoon" }],
  ["persons", { base: "persons", exponent: 0, label: "personen" }],
  ["persons_per_year", { base: "persons/year", exponent: 0, label: "personen per jaar" }],
  ["hours", { base: "hours", exponent: 0, label: "uur" }],
  ["hours_per_week", { base: "hours/week", exponent: 0, label: "uur per week" }],
  ["weeks", { base: "weeks", exponent: 0, label: "weken" }],
  ["months", { base: "months", exponent: 0, label: "maanden" }],
  ["years", { base: "years", exponent: 0, label: "jaar" }],
  ["places", { base: "places", exponent: 0, label: "plaatsen" }],
  ["municipalities", { base: "municipalities", exponent: 0, label: "gemeenten" }],
  ["factor", { base: "factor", exponent: 0, label: "keer" }],
  ["percent", { base: "share", exponent: -2, label: "procent" }],
]);

/** The unit someone meant who wrote it in another way; nothing where that could be a thousand or a million. */
export function suggestedUnit(written: string): string | undefined {
  const word = written.toLowerCase().replace(/[\s_.×*]/g, "");
  const scaled = /mln|mio|miljoen|million|duizend|dzd|thousand/.test(word);
  if (/mld|miljard|billion/.test(word) || (scaled && /per|uur|hour|jaar|year/.test(word))) return undefined;
  if (/mln|mio|miljoen|million/.test(word)) return "EUR_million";
  if (/duizend|dzd|thousand|1000$|^(eur|euro|€)k$|^k(eur|euro|€)$/.test(word)) return "EUR_thousand";
  if (/^(€|euros?)$/.test(word)) return "EUR";
  if (/^(%|pct|perc(ent)?(age)?|procent)$/.test(word)) return "percent";
  return nearest(
    written,
    [...tableUnits.keys()].filter((name) => name !== "EUR"),
    1,
  )[0];
}

/** The base value of a number as its table has it; exact, because the decimal point moves in the text. */
export function baseValue(written: string, unit: TableUnit): number {
  return Number(`${written}e${unit.exponent}`);
}

/** The finest difference a written number makes, in base units: 1 for `28430`, 100.000 for `36.5` million. */
export function writtenStep(written: string, unit: TableUnit): number {
  const decimals = written.split(".")[1]?.length ?? 0;
  return Number(`1e${unit.exponent - decimals}`);
}
