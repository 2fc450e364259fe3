import { oneOf, optional } from "./cells.ts";
import { type Dataset, ObservationRow } from "./dataset.ts";

const populations = new Map([
  ["asylum", "asielmigranten"],
  ["family", "gezins- en overige migranten"],
]);

/** How many people start civic integration: estimated, settled in municipalities, and by CBS cohort. */
export const volumes: Dataset = {
  name: "volumes",
  title: "Aantallen inburgeraars",
  description:
    "Hoeveel mensen inburgeren: de raming waarop het budget rust, het aantal dat zich in gemeenten vestigde, de cohorten van het CBS en de wachtlijst.",
  populations,
  row: ObservationRow.extend({
    population: optional(oneOf([...populations.keys()])),
    stand: optional(oneOf(["raming", "voorlopig", "definitief"])),
  }),
};
