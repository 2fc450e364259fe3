import { oneOf, optional } from "./csv/cells.ts";
import { type Dataset, ObservationRow } from "./editions/dataset.ts";

/** The budget document that makes the change: one document changes several years. */
const populations = new Map([
  ["in_2019", "begrotingsstuk van 2019"],
  ["in_2020", "begrotingsstuk van 2020"],
  ["in_2021_september", "begrotingsstuk van 2021, deel Miljoenennota 2022"],
  ["in_2021", "begrotingsstuk van 2021"],
  ["in_2024", "begrotingsstuk van 2024"],
  ["in_2025", "begrotingsstuk van 2025"],
]);

/** What a budget document changes in the budgets of its own and later years: differences, never amounts. */
export const budgetMutations: Dataset = {
  name: "budget-mutations",
  title: "Wijzigingen van de begroting",
  description:
    "Hoeveel een begrotingsstuk de budgetten voor inburgering en integratie verhoogt of verlaagt. Een wijziging is geen budget: lees haar naast de begroting zelf.",
  populations,
  row: ObservationRow.extend({
    population: optional(oneOf([...populations.keys()])),
    stand: optional(oneOf(["suppletoire_1", "suppletoire_2", "slotwet"])),
  }),
};
