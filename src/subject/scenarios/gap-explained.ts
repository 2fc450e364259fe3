import { type DeclaredScenario, result } from "../../figures/models/scenario.ts";
import { given, minus, per, rest, shareOf, times } from "../../figures/models/typed-formula.ts";

const costs = given("execution_costs.2024", "EUR");
const budget = given("structural_budget.2024", "EUR");
const estimated = given("estimated_inflow.2022_2024", "persons/year");
const settled = given("settled_inflow.2022_2024", "persons/year");
const fixed = given("fixed_cost_share.assumed", "share");

const price = per(budget, estimated);
const budgetAtVolume = times(price, settled);
const volume = minus(budgetAtVolume, budget);
const costPerPerson = minus(costs, budgetAtVolume);

const bridge =
  "Het structurele budget is gebaseerd op deze raming. De instroom is een gemiddelde over 2022 tot en met 2024; kosten en budget zijn die van 2024.";
const words = { definition: "gap_explained", bridge } as const;

/**
 * How much of the gap between costs and structural budget comes from more people, and how much from dearer work.
 * Source: Kamerstukken II 2025/26, 32824, nr. 478, § 4.1; the split in two is ours.
 */
export const gapExplained: DeclaredScenario = {
  id: "gap-explained",
  title: "Wat verklaart het tekort?",
  question: "Komt het tekort op de uitvoering doordat er meer inburgeraars zijn, of doordat een inburgeraar meer kost?",
  answer:
    "Door beide: het hogere aantal verklaart {gap_explained.volume.2024} van het tekort en de hogere kosten per inburgeraar {gap_explained.cost.2024}, gerekend met het budget per geraamde inburgeraar.",
  assumptions: ["fixed_cost_share.assumed"],
  choices: ["costs_follow_volume.assumed", "three_years_as_2024.assumed"],
  results: [
    result(given("structural_budget_per_person.2022_2024", "EUR/person"), {
      ...words,
      name: "gap_explained.price.2024",
      label: "Budget per geraamde inburgeraar",
      counts: "Het structurele budget gedeeld door de geraamde instroom.",
      definition: "budget_per_person",
    }),
    result(budgetAtVolume, {
      ...words,
      name: "gap_explained.budget_at_volume.2024",
      label: "Budget als het met het aantal was meegegroeid",
      counts: "De prijs per geraamde inburgeraar maal het aantal dat zich vestigde.",
    }),
    result(volume, {
      ...words,
      name: "gap_explained.volume.2024",
      label: "Tekort door meer inburgeraars",
      counts: "Wat er tegen de prijs van de raming bij moest, alleen omdat er meer mensen kwamen.",
    }),
    result(costPerPerson, {
      ...words,
      name: "gap_explained.cost.2024",
      label: "Tekort door hogere kosten per inburgeraar",
      counts: "De kosten min het budget dat met het aantal was meegegroeid.",
    }),
    result(shareOf(volume, rest(fixed)), {
      ...words,
      name: "gap_explained.volume_part_fixed.2024",
      label: "Tekort door meer inburgeraars, als een deel van de kosten vast is",
      counts: "Hetzelfde, als niet alle kosten met het aantal meegroeien.",
    }),
  ],
  leavesOut: "Verschillen tussen gemeenten, en of de raming zelf ooit genoeg was voor het werk dat de wet vraagt.",
  wrongWhen:
    "Als een groot deel van de kosten vast is, klopt deze verdeling niet. Dan verklaart het aantal minder, en verklaren de kosten per inburgeraar meer.",
};
