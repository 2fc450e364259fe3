import type { CellKind } from "../../data/csv/columns.ts";
import type { Dataset } from "../../data/editions/dataset.ts";
import type { Units } from "../../data/tables/table-unit.ts";

const KINDS: Readonly<Record<CellKind, string>> = {
  text: "Tekst",
  word: "Naam: kleine letters, cijfers en _",
  slug: "Naam: kleine letters, cijfers en -",
  period: "Periode, zoals 2024, 2024h1, 2025q2, 2024m12 of 2022_2024",
  number: "Getal, met een punt voor de decimalen",
  day: "Dag, als jjjj-mm-dd",
  address: "Webadres",
};

/** What a cell holds, in Dutch. */
export function columnKindText(kind: CellKind): string {
  return KINDS[kind];
}

/** What a word in a column means to a reader, where it does not say so itself. */
export function wordMeaning(
  column: string,
  word: string,
  { populations, stands }: Pick<Dataset, "populations" | "stands">,
  units: Units,
) {
  if (column === "population") return populations.get(word);
  if (column === "unit") return units.cells.get(word)?.label;
  return column === "stand" ? stands.get(word)?.words : undefined;
}
