import { type DeclaredScenario, result, yearsFrom } from "../../figures/models/scenario.ts";
import { given, minus, per, plus, times } from "../../figures/models/typed-formula.ts";

const costs = given("execution_costs.2024", "EUR");
const structural = given("structural_budget.2024", "EUR");
const total = given("execution_budget.2024", "EUR");
const estimated = given("estimated_inflow.2022_2024", "persons/year");
const settled = given("settled_inflow.2022_2024", "persons/year");
const vng = given("vng_shortfall.2026", "EUR");
const published = given("structural_shortfall.2024", "EUR");

const moving = times(per(structural, estimated), settled);
const madeGood = plus(structural, minus(costs, structural));
/** The year of the study, and those in which all is taken to stay as it was then. */
export const GAP_YEARS = yearsFrom(2024, 2028);
const [STUDIED, ...LATER] = GAP_YEARS;
const ALL = `${STUDIED}_${LATER.at(-1)}`;
/** The VNG reckoned for this year; from then on its claim is taken to run on. */
const CLAIMED_FROM = 2026;
const words = {
  definition: "gap",
  bridge: "Kosten en budget zijn die van 2024. Wij nemen aan dat zij daarna gelijk blijven.",
  counts: "Kosten van de uitvoering min het budget, als alles blijft zoals in 2024.",
} as const;
const movingWords = {
  ...words,
  label: "Tekort als het budget meebeweegt met het aantal",
  counts: "Kosten van de uitvoering min een budget dat meebeweegt met het aantal inburgeraars.",
  bridge: "Het budget volgt het aantal, tegen het budget per geraamde inburgeraar, zoals was afgesproken.",
};
const madeGoodWords = {
  ...words,
  label: "Tekort als het structurele tekort wordt gedicht",
  counts: "Kosten van de uitvoering min het budget, als daar het structurele tekort bij komt.",
};

/**
 * What the gap on execution becomes until 2028, under present policy and two other choices.
 * Source: Kamerstukken II 2025/26, 32824, nr. 478, § 4.1; for the waiting list the letter of G4 and G40, spring 2026.
 */
export const gap20242028: DeclaredScenario = {
  id: "gap-2024-2028",
  title: "Het tekort van 2024 tot en met 2028",
  question:
    "Hoe groot is het tekort op de uitvoering tot en met 2028, als er niets verandert en als het budget meebeweegt?",
  answer:
    "Verandert er niets, dan is het tekort in 2026 {gap.present_policy.2026} en over 2024 tot en met 2028 samen {gap.present_policy.2024_2028}; beweegt het budget mee met het aantal, dan is het nog {gap.moving.2026} per jaar.",
  assumptions: [],
  choices: ["all_as_2024.assumed", "no_incidental_money.assumed", "claims_every_year.assumed"],
  results: [
    result(minus(costs, total), {
      ...words,
      name: `gap.present_policy.${STUDIED}`,
      label: "Tekort bij ongewijzigd beleid",
      published: "total_shortfall.2024",
    }),
    ...LATER.map((year) =>
      result(minus(costs, structural), {
        ...words,
        name: `gap.present_policy.${year}`,
        label: "Tekort bij ongewijzigd beleid",
        published: "structural_shortfall.2024",
      }),
    ),
    result(plus(given("total_shortfall.2024", "EUR"), ...LATER.map(() => published)), {
      ...words,
      name: `gap.present_policy.${ALL}`,
      label: "Tekort bij ongewijzigd beleid, alle jaren samen",
      bridge: "De som telt de gepubliceerde tekorten: in 2024 dat op het totale budget, daarna het structurele.",
    }),
    ...GAP_YEARS.map((year) => result(minus(costs, moving), { ...movingWords, name: `gap.moving.${year}` })),
    ...GAP_YEARS.map((year) => result(minus(costs, madeGood), { ...madeGoodWords, name: `gap.made_good.${year}` })),
    ...LATER.filter((year) => year >= CLAIMED_FROM).map((year) =>
      result(minus(vng, published), {
        ...words,
        name: `gap.waiting_list.${year}`,
        label: "Deel van de VNG-berekening voor de wachtlijst",
        counts: "Het tekort volgens de VNG min het structurele tekort uit het onderzoek.",
        bridge: "Gemeenten schrijven dat het verschil komt doordat de VNG de wachtlijst meetelt.",
      }),
    ),
  ],
  leavesOut:
    "Loon en prijzen, nieuwe taken, en de claim die bij het ministerie werd voorbereid: de opbouw daarvan is niet bekend.",
  wrongWhen:
    "Als de instroom sterk daalt of stijgt, klopt deze uitkomst niet. Ook niet als het kabinet toch incidenteel geld geeft.",
};
