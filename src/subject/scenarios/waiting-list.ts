import { type DeclaredScenario, result } from "../../figures/models/scenario.ts";
import { given, minus, paidFor, per, type TypedFormula, yearsToClear } from "../../figures/models/typed-formula.ts";

const waiting = given("waiting_list.2026", "persons");
const difference = minus(given("vng_shortfall.2026", "EUR"), given("structural_shortfall.2024", "EUR"));
const sum = given("clearing_sum.assumed", "EUR");
const price = given("clearing_price.assumed", "EUR/person");
const inflow = given("list_inflow.assumed", "persons/year");

/** Years until the list is empty, when each person on it costs a price. */
const yearsAt = (each: TypedFormula<"EUR/person">) =>
  yearsToClear(waiting, minus(paidFor(sum, each, "persons"), inflow));
const years = {
  definition: "waiting_years",
  counts: "De wachtlijst gedeeld door het aantal mensen dat elk jaar van de lijst af kan.",
} as const;
const yearsBridge = "De wachtlijst is een stand zonder peildatum; bedrag, prijs en instroom zijn van ons.";

/**
 * What the waiting list costs by the VNG's own sum, and how long it takes to clear.
 * Source: letter of G4 and G40 on the Voorjaarsnota 2026, Achtergrond; Kamerstukken II 2025/26, 32824, nr. 478, § 4.1.
 */
export const waitingList: DeclaredScenario = {
  id: "waiting-list",
  title: "De wachtlijst",
  question: "Wat rekent de VNG voor de wachtlijst, en hoe lang duurt het om die weg te werken?",
  answer:
    "Tussen het onderzoek en de VNG zit een verschil van {waiting_cost.difference.2026} per jaar, ofwel {waiting_cost.per_person.2026} voor elke wachtende; met dat geld is de lijst na {waiting_cost.years.2026} jaar weg, als wij aannemen dat een wachtende {clearing_price.assumed} kost en dat er {list_inflow.assumed} mensen per jaar bij komen.",
  assumptions: ["clearing_sum.assumed", "clearing_price.assumed", "list_inflow.assumed"],
  results: [
    result(difference, {
      name: "waiting_cost.difference.2026",
      label: "Verschil tussen het onderzoek en de VNG",
      definition: "waiting_money",
      counts: "Het tekort volgens de VNG min het structurele tekort uit het onderzoek.",
      bridge: "Gemeenten schrijven dat het verschil komt doordat de VNG de wachtlijst meetelt.",
    }),
    result(per(difference, waiting), {
      name: "waiting_cost.per_person.2026",
      label: "Dat verschil per wachtende",
      definition: "waiting_ratio",
      counts: "Een bedrag per jaar gedeeld door een aantal op een vast moment: een verhouding, geen prijs.",
      bridge:
        "De VNG telt de wachtlijst mee in dit verschil. Het bedrag is per jaar, de wachtlijst is een stand zonder peildatum.",
    }),
    result(yearsAt(price), {
      ...years,
      name: "waiting_cost.years.2026",
      label: "Jaren om de wachtlijst weg te werken",
    }),
    result(yearsAt(given("structural_budget_per_person.2022_2024", "EUR/person")), {
      ...years,
      name: "waiting_cost.years_at_budget.2026",
      label: "Jaren tegen het budget per geraamde inburgeraar",
      bridge: yearsBridge,
    }),
    result(yearsAt(given("execution_costs_per_person.2022_2024", "EUR/person")), {
      ...years,
      name: "waiting_cost.years_at_costs.2026",
      label: "Jaren tegen de kosten per gevestigde inburgeraar",
      bridge: yearsBridge,
    }),
  ],
  leavesOut: "Of er genoeg taalscholen en consulenten zijn om sneller te werken.",
  wrongWhen:
    "Als er elk jaar nieuwe wachtenden bij komen, duurt het langer dan hier staat. En als de wachtlijst anders is geteld dan wij denken, klopt de uitkomst niet: er is maar een enkele bron, zonder peildatum.",
};
