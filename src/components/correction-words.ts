import type { Correction } from "../data/correction.ts";

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
export function correctionText({ kind, field, old, new: now, reason, who, status }: Correction): string {
  const change = `${CELLS[field]} was ${old ?? "leeg"} en is ${now ?? "leeg"}`;
  const made = status === "made_by_source" ? " De bron heeft dit sindsdien zelf hersteld." : "";
  return `${KINDS[kind]}: ${change}. ${reason.replace(/\.$/, "")}. Gevonden door ${who}.${made}`;
}
