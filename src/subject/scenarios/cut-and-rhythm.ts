import { type DeclaredScenario, result, yearsFrom } from "../../figures/models/scenario.ts";
import { rest, shareOf, type TypedFormula, times } from "../../figures/models/typed-formula.ts";
import { CUT_FROM, cut } from "./announced-cut.ts";
import { cohortsOf, fullGrant, type PaidCohort, shareOfYear, together, yearlyInflow } from "./grant-rhythm.ts";

/** The years that are reckoned: from the last full year before the new rhythm until the cut is in every cohort. */
export const CASH_YEARS = yearsFrom(2025, 2030);

type Paid = (paid: PaidCohort, year: number) => TypedFormula<"share">;

/** What a cohort brings in a year, as a share of its grant, when the cut falls on everything paid from its first year on. */
const onPayments: Paid = (paid, year) => afterCut(shareOfYear(paid), year);
/** The same when the cut falls only on cohorts that start from its first year on. */
const onCohorts: Paid = (paid) => afterCut(shareOfYear(paid), paid.cohort);

function afterCut(share: TypedFormula<"share">, from: number): TypedFormula<"share"> {
  return from >= CUT_FROM ? shareOf(share, rest(cut)) : share;
}

const euros = (share: TypedFormula<"share">): TypedFormula<"EUR"> => times(shareOf(fullGrant, share), yearlyInflow);
const allOf = (year: number, paid: Paid): TypedFormula<"share"> => together(year, (cohort) => paid(cohort, year));
const perYear = <T>(of: (year: number) => T): readonly T[] => CASH_YEARS.map(of);
const perCohort = <T>(of: (paid: PaidCohort, year: number) => T): readonly T[] =>
  CASH_YEARS.flatMap((year) => cohortsOf(year).map((paid) => of(paid, year)));

const bridge = "De aandelen gelden per cohort; in een jaar komen cohorten samen. De korting is een deel daarvan.";
const words = { definition: "grant_cash", bridge } as const;
const ofCohort = {
  ...words,
  counts: "Het deel van de uitkering van dit cohort dat in dit jaar binnenkomt.",
} as const;
const eurosOfCohort = {
  ...words,
  counts: "De hele uitkering per persoon maal het deel dat binnenkomt maal de aangenomen instroom.",
} as const;

/**
 * The new rhythm of the grant and the cut of 2028 together: cash per year, stacked by cohort.
 * Source: Kamerstukken II 2025/26, 32824, nr. 478, § 2 and § 4.4.
 */
export const cutAndRhythm: DeclaredScenario = {
  id: "cut-and-rhythm",
  title: "Ritme en korting samen",
  question: "Hoeveel geld komt er elk jaar binnen, als het nieuwe ritme en de korting samenkomen?",
  answer:
    "Van een vol jaar komt er in 2026 {grant_cash.all.2026} binnen, in 2027 {grant_cash.all.2027} en daarna elk jaar {grant_cash.all.2028} als de korting alles treft wat vanaf 2028 wordt betaald; treft zij alleen nieuwe cohorten, dan is het {grant_cash.by_cohort.2028} in 2028, {grant_cash.by_cohort.2029} in 2029 en {grant_cash.by_cohort.2030} in 2030.",
  assumptions: ["yearly_inflow.assumed"],
  choices: ["cut_on_payments.assumed", "cut_on_cohorts.assumed", "equal_cohorts.assumed", "rates_as_2026.assumed"],
  tables: [
    {
      heading: "Alle cohorten samen",
      of: ["grant_cash.all.", "grant_cash.by_cohort.", "grant_cash.euros.", "grant_euros_by_cohort.all."],
    },
    { heading: "Per cohort: korting op alles wat vanaf 2028 wordt betaald", of: ["grant_cash.cohort_"] },
    { heading: "Per cohort: korting alleen op cohorten vanaf 2028", of: ["grant_cash_by_cohort."] },
    { heading: "Per cohort, in euro’s: korting op alles", of: ["grant_euros.cohort_"] },
    { heading: "Per cohort, in euro’s: korting op nieuwe cohorten", of: ["grant_euros_by_cohort.cohort_"] },
  ],
  results: [
    ...perCohort((paid, year) =>
      result(onPayments(paid, year), {
        ...ofCohort,
        name: `grant_cash.cohort_${paid.cohort}.${year}`,
        label: `Betaald in ${year} voor cohort ${paid.cohort}`,
      }),
    ),
    ...perYear((year) =>
      result(allOf(year, onPayments), {
        ...words,
        name: `grant_cash.all.${year}`,
        label: "Deel van een vol jaar, korting op alles vanaf 2028",
        counts:
          "Wat er in een jaar voor alle cohorten samen binnenkomt, als deel van een vol jaar. Elk cohort is even groot.",
      }),
    ),
    ...perYear((year) =>
      result(allOf(year, onCohorts), {
        ...words,
        name: `grant_cash.by_cohort.${year}`,
        label: "Deel van een vol jaar, korting op cohorten vanaf 2028",
        counts: "Hetzelfde, als de korting alleen cohorten treft die vanaf 2028 beginnen.",
      }),
    ),
    ...perYear((year) =>
      result(euros(allOf(year, onPayments)), {
        ...eurosOfCohort,
        name: `grant_cash.euros.${year}`,
        label: "Geld per jaar bij de aangenomen instroom, korting op alles vanaf 2028",
      }),
    ),
    ...perCohort((paid, year) =>
      result(onCohorts(paid, year), {
        ...ofCohort,
        name: `grant_cash_by_cohort.cohort_${paid.cohort}.${year}`,
        label: `Betaald in ${year} voor cohort ${paid.cohort}, bij korting op nieuwe cohorten`,
      }),
    ),
    ...perCohort((paid, year) =>
      result(euros(onPayments(paid, year)), {
        ...eurosOfCohort,
        name: `grant_euros.cohort_${paid.cohort}.${year}`,
        label: `Geld in ${year} voor cohort ${paid.cohort}, korting op alles`,
      }),
    ),
    ...perCohort((paid, year) =>
      result(euros(onCohorts(paid, year)), {
        ...eurosOfCohort,
        name: `grant_euros_by_cohort.cohort_${paid.cohort}.${year}`,
        label: `Geld in ${year} voor cohort ${paid.cohort}, korting op nieuwe cohorten`,
      }),
    ),
    ...perYear((year) =>
      result(euros(allOf(year, onCohorts)), {
        ...eurosOfCohort,
        name: `grant_euros_by_cohort.all.${year}`,
        label: "Geld per jaar bij de aangenomen instroom, korting op cohorten vanaf 2028",
      }),
    ),
  ],
  leavesOut: "Gezinsmigranten, loon en prijzen na 2026, en wat gemeenten uit eerdere jaren hebben bewaard.",
  wrongWhen:
    "Als de instroom niet gelijk blijft, kloppen deze bedragen niet. Ook als het kabinet de korting op een andere manier verdeelt, is de uitkomst anders.",
};
