import { oneOf, optional } from "./csv/cells.ts";
import { type Dataset, ObservationRow } from "./editions/dataset.ts";

const populations = new Map([
  ["asylum", "asielmigranten"],
  ["family", "gezins- en overige migranten"],
  ["g4", "de vier grootste gemeenten"],
  ["groningen", "gemeente Groningen"],
]);

/** How many people start civic integration: estimated, settled, guided, waiting, by CBS cohort, and as letters claim. */
export const volumes: Dataset = {
  name: "volumes",
  title: "Aantallen inburgeraars",
  description:
    "Hoeveel mensen inburgeren: de raming waarop het budget rust, het aantal dat zich in gemeenten vestigde, wie gemeenten begeleidden, de cohorten van het CBS, wachtlijsten, en de groei die brieven noemen. Van de cohorten 2024 en 2025 zijn geen cijfers gezien.",
  populations,
  row: ObservationRow.extend({
    population: optional(oneOf([...populations.keys()])),
    stand: optional(oneOf(["raming", "voorlopig", "definitief"])),
  }),
};
