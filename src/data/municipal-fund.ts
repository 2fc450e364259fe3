import { oneOf, optional } from "./csv/cells.ts";
import { type Dataset, ObservationRow } from "./editions/dataset.ts";

const populations = new Map([
  ["in_2023", "begrotingsstuk van 2023"],
  ["uithoorn", "gemeente Uithoorn"],
]);

/** Rows of the Gemeentefonds (the general fund for municipalities) that lie near civic integration. */
export const municipalFund: Dataset = {
  name: "municipal-fund",
  title: "Gemeentefonds",
  description:
    "Posten van het Gemeentefonds die met asiel en inburgering te maken hebben of daarvoor worden aangezien. Bij twee posten is niet gezien of het om inburgering gaat.",
  populations,
  row: ObservationRow.extend({
    population: optional(oneOf([...populations.keys()])),
    stand: optional(oneOf(["ontwerpbegroting", "suppletoire_2"])),
  }),
};
