import type { Correction } from "../../data/tables/correction.ts";
import type { Units } from "../../data/tables/table-unit.ts";

const CELLS: Readonly<Record<Correction["field"], string>> = {
  value: "het getal",
  low: "de ondergrens",
  high: "de bovengrens",
  unit: "de eenheid",
  rounding: "de afronding",
  qualifier: "het woord ervoor",
  source: "de bron",
  locator: "de plaats in de bron",
  printed: "hoe het in de bron staat",
  note: "de toelichting",
};

const KINDS: Readonly<Record<Correction["kind"], string>> = {
  bijstelling: "Bijstelling",
  revisie: "Revisie",
  correctie: "Correctie",
};

/** What was mended in a row of an edition, for a reader: `Correctie: de ondergrens was 65 en is 56. Tikfout. Gevonden door …`. */
export function correctionText(
  { kind, field, old, new: now, reason, who, status }: Correction,
  units: Pick<Units, "cells">,
): string {
  const change = `${CELLS[field]} was ${cellText(field, old, units)} en is ${cellText(field, now, units)}`;
  const made = status === "made_by_source" ? " De bron heeft dit sindsdien zelf hersteld." : "";
  return `${KINDS[kind]}: ${change}. ${reason.replace(/\.$/, "")}. Gevonden door ${who}.${made}`;
}

/** A cell as a reader meets it: a number with a comma, a unit in words, other text between quotes. */
function cellText(field: Correction["field"], cell: string | undefined, { cells }: Pick<Units, "cells">): string {
  if (cell === undefined) return "leeg";
  if (field === "unit") return cells.get(cell)?.label ?? cell;
  return ["value", "low", "high", "rounding"].includes(field) ? cell.replace(".", ",") : `‘${cell}’`;
}
