import { type DeclaredScenario, result, yearsFrom } from "../../figures/models/scenario.ts";
import { plus, ratio, rest, shareOf, type TypedFormula, times } from "../../figures/models/typed-formula.ts";
import {
  cohortsOf,
  fullGrant,
  NEW_RHYTHM_FROM,
  type PaidCohort,
  rateOfYear,
  shareOfYear,
  together,
  yearlyInflow,
} from "./grant-rhythm.ts";

/** The last year of the old rhythm, and those until the new one holds for all cohorts. */
export const RHYTHM_YEARS = yearsFrom(NEW_RHYTHM_FROM - 1, NEW_RHYTHM_FROM + 2);
const SHORT_YEARS = [NEW_RHYTHM_FROM, NEW_RHYTHM_FROM + 1] as const;
const SHORT = SHORT_YEARS.join("_");

/** What municipalities get in a year for three cohorts, as a share of a full year's grant, at constant inflow. */
const receivedIn = (year: number): TypedFormula<"share"> => together(year, shareOfYear);
const later = plus(rest(receivedIn(SHORT_YEARS[0])), rest(receivedIn(SHORT_YEARS[1])));
const euros = (share: TypedFormula<"share">): TypedFormula<"EUR"> => times(shareOf(fullGrant, share), yearlyInflow);
const lifeOf = (cohort: number): readonly PaidCohort[] =>
  ([1, 2, 3] as const).map((position) => ({ cohort, position }));

const bridge = "De aandelen gelden per cohort. In een jaar komen cohorten samen.";
const words = { definition: "grant_received", bridge } as const;
const eurosWords = {
  definition: "grant_received",
  counts: "De hele uitkering per asielstatushouder maal het deel dat binnenkomt maal de aangenomen instroom.",
  bridge: `${bridge} De hele uitkering volgt uit het bedrag voor het eerste jaar en het aandeel daarvan.`,
} as const;

/**
 * What the new spread of the grant over three years does to the money of each year.
 * Source: Kamerstukken II 2025/26, 32824, nr. 478, § 4.4.
 */
export const paymentRhythm: DeclaredScenario = {
  id: "payment-rhythm",
  title: "Het ritme van de uitkering",
  question:
    "Hoeveel van de specifieke uitkering komt er in 2026, 2027 en 2028 binnen, nu het Rijk het geld anders over de jaren verdeelt?",
  answer:
    "Bij gelijke instroom krijgen gemeenten in 2026 {payment_rhythm.received.2026} van een vol jaar, in 2027 {payment_rhythm.received.2027} en in 2028 weer {payment_rhythm.received.2028}.",
  assumptions: ["yearly_inflow.assumed"],
  choices: ["equal_cohorts.assumed", "rates_as_2026.assumed"],
  wholes: [NEW_RHYTHM_FROM - 1, NEW_RHYTHM_FROM].map((cohort) => {
    const [first, second, third] = lifeOf(cohort).map(shareOfYear) as [
      TypedFormula<"share">,
      TypedFormula<"share">,
      TypedFormula<"share">,
    ];
    return plus(first, second, third);
  }),
  tables: [
    { heading: "Deel van een vol jaar", of: ["payment_rhythm."] },
    { heading: "In euro’s, bij de aangenomen instroom", of: ["rhythm_euros."] },
    { heading: "Deel van een vol jaar, per cohort", of: ["rhythm_cash."] },
  ],
  results: [
    ...RHYTHM_YEARS.map((year) =>
      result(receivedIn(year), {
        ...words,
        name: `payment_rhythm.received.${year}`,
        label: "Deel van een vol jaar dat binnenkomt",
        counts: "De aandelen van alle cohorten in dat jaar bij elkaar, als elk cohort even groot is.",
      }),
    ),
    result(later, {
      ...words,
      name: `payment_rhythm.later.${SHORT}`,
      label: "Deel van een vol jaar dat later komt",
      counts: "Wat er in 2026 en 2027 samen minder binnenkomt dan in volle jaren.",
    }),
    result(ratio(plus(rateOfYear(1), rateOfYear(2), rateOfYear(3)), fullGrant), {
      ...words,
      name: `payment_rhythm.received_by_rates.${NEW_RHYTHM_FROM}`,
      label: "Deel van een vol jaar dat in 2026 binnenkomt, volgens de bedragen van de Regeling",
      counts: "De bedragen van 2026 bij elkaar, gedeeld door de hele uitkering van een nieuw cohort.",
      bridge: "De hele uitkering volgt uit het bedrag voor het eerste jaar en het aandeel daarvan.",
    }),
    ...RHYTHM_YEARS.flatMap((year) =>
      cohortsOf(year).map((paid) =>
        result(shareOfYear(paid), {
          ...words,
          name: `rhythm_cash.cohort_${paid.cohort}.${year}`,
          label: `Betaald in ${year} voor cohort ${paid.cohort}, zonder korting`,
          counts: "Het deel van de uitkering van een cohort dat in een jaar binnenkomt.",
        }),
      ),
    ),
    ...RHYTHM_YEARS.map((year) =>
      result(euros(receivedIn(year)), {
        ...eurosWords,
        name: `rhythm_euros.received.${year}`,
        label: "Geld dat binnenkomt, bij de aangenomen instroom",
      }),
    ),
    result(euros(later), {
      ...eurosWords,
      name: `rhythm_euros.later.${SHORT}`,
      label: "Geld dat later komt, bij de aangenomen instroom",
    }),
  ],
  leavesOut:
    "Gezinsmigranten, het gewicht voor afgeronde trajecten, en geld dat gemeenten uit eerdere jaren hebben bewaard.",
  wrongWhen:
    "Als cohorten niet even groot zijn, klopt deze uitkomst niet. Een klein cohort na een groot cohort geeft juist meer dan een vol jaar.",
};
