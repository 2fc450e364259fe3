import { type DeclaredScenario, result } from "../../../../../src/figures/models/scenario.ts";
import { given, minus, plus } from "../../../../../src/figures/models/typed-formula.ts";

const spending = given("spending.2025.definitief", "EUR");
const grant = given("grant.2025.definitief", "EUR");

/** What open evenings do to the shortfall of the library. Its published shortfall is further off than rounding explains. */
export const openEvenings: DeclaredScenario = {
  id: "open-evenings",
  title: "De bibliotheek ’s avonds open",
  question: "Hoeveel komt de bibliotheek tekort als zij ’s avonds open is?",
  answer: "Met open avonden komt de bibliotheek in 2026 {open_evenings.gap.2026} tekort.",
  assumptions: ["evening_cost.assumed"],
  choices: ["same_grant.assumed"],
  results: [
    result(minus(spending, grant), {
      name: "open_evenings.now.2025",
      label: "Tekort zonder avonden",
      definition: "gap_now",
      counts: "De uitgaven min de subsidie.",
      published: "shortfall.2025",
    }),
    result(plus(minus(spending, grant), given("evening_cost.assumed", "EUR")), {
      name: "open_evenings.gap.2026",
      label: "Tekort met avonden",
      definition: "gap_with_evenings",
      counts: "De uitgaven van vorig jaar en de avonden, min de subsidie.",
      bridge: "Wij nemen de uitgaven en de subsidie van vorig jaar, en tellen de avonden erbij op.",
    }),
  ],
  leavesOut: "Hogere prijzen, en bezoekers die erbij komen.",
  wrongWhen: "Als de gemeente de subsidie verandert, klopt dit niet.",
};
