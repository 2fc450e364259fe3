// Five stands, enough to tell a plan from what came of it and what may still change from what stays.
import type { Stand } from "../../src/data/tables/stand.ts";

export const STANDS_HEADER = "id,words,meaning,forecast";

/** The rows of `data/stands.csv` in tests, first to last. */
export const STANDS_ROWS = [
  'raming,raming,"Vooraf berekend, niet gemeten.",yes',
  "vastgesteld,vastgesteld,,no",
  "slotwet,slotwet,,no",
  "voorlopig,voorlopig cijfer,Dit kan nog anders worden.,no",
  "definitief,definitief cijfer,,no",
];

/** A stand of these rows as it comes with a figure. */
export function smallStand(id: "raming" | "vastgesteld" | "slotwet" | "voorlopig" | "definitief"): Stand {
  const rank = STANDS_ROWS.findIndex((row) => row.startsWith(`${id},`));
  const words = STANDS_ROWS[rank]?.split(",")[1] ?? id;
  return { id, words, forecast: id === "raming", rank };
}
