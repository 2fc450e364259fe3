import { receivedIn, shareOfYear } from "./payment-rhythm.ts";
import { forPeople, given, plus, type Quantity, rest, shareOf, wholeOf } from "./quantity.ts";
import { result, type Scenario } from "./scenario.ts";

const YEARS = [2025, 2026, 2027, 2028, 2029, 2030] as const;
const CUT_FROM = 2028;
const POSITIONS = [1, 2, 3] as const;

const cut = given("spuk_cut.2028", "share");
const full = wholeOf(given("spuk_rate.asylum_year1.2026", "EUR/person"), shareOfYear(1, 2026));
const inflow = given("yearly_inflow.assumed", "persons/year");

/** What a cohort brings in a year, as a share of its grant, when the cut falls on everything paid from its first year on. */
function paid(cohort: number, year: number, position: 1 | 2 | 3): Quantity<"share"> {
  const share = shareOfYear(position, cohort);
  return year >= CUT_FROM ? shareOf(share, rest(cut)) : share;
}

/** The same when the cut falls only on cohorts that start from its first year on. */
function paidByCohort(cohort: number, position: 1 | 2 | 3): Quantity<"share"> {
  const share = shareOfYear(position, cohort);
  return cohort >= CUT_FROM ? shareOf(share, rest(cut)) : share;
}

const cohortsOf = (year: number) => POSITIONS.map((position) => ({ position, cohort: year - position + 1 }));
const total = (parts: readonly Quantity<"share">[]): Quantity<"share"> => {
  const [first, ...others] = parts;
  return first === undefined ? receivedIn(CUT_FROM) : plus(first, ...others);
};
const bridge =
  "De aandelen gelden per cohort; in een jaar komen cohorten samen. Wij nemen aan dat elk cohort even groot is, en rekenen met de bedragen van de Regeling voor 2026.";
const words = { definition: "grant_cash", bridge } as const;

/** The new rhythm of the grant and the cut of 2028 together: cash per year, stacked by cohort. */
export const cutAndRhythm: Scenario = {
  id: "cut-and-rhythm",
  title: "Ritme en korting samen",
  question: "Hoeveel geld komt er elk jaar binnen, als het nieuwe ritme en de korting samenkomen?",
  answer:
    "Treft de korting alles wat vanaf 2028 wordt betaald, dan komt er in 2028 {grant_cash.all.2028} van een vol jaar binnen. Treft zij alleen nieuwe cohorten, dan is dat {grant_cash.by_cohort.2028}.",
  assumptions: ["yearly_inflow.assumed"],
  results: [
    ...YEARS.flatMap((year) =>
      cohortsOf(year).map(({ cohort, position }) =>
        result(paid(cohort, year, position), {
          ...words,
          name: `grant_cash.cohort_${cohort}.${year}`,
          label: `Betaald in ${year} voor cohort ${cohort}`,
          counts: "Het deel van de uitkering van dit cohort dat in dit jaar binnenkomt.",
        }),
      ),
    ),
    ...YEARS.map((year) =>
      result(total(cohortsOf(year).map(({ cohort, position }) => paid(cohort, year, position))), {
        ...words,
        name: `grant_cash.all.${year}`,
        label: "Deel van een vol jaar, korting op alles vanaf 2028",
        counts: "Wat er in een jaar voor alle cohorten samen binnenkomt, als deel van een vol jaar.",
      }),
    ),
    ...YEARS.map((year) =>
      result(total(cohortsOf(year).map(({ cohort, position }) => paidByCohort(cohort, position))), {
        ...words,
        name: `grant_cash.by_cohort.${year}`,
        label: "Deel van een vol jaar, korting op cohorten vanaf 2028",
        counts: "Hetzelfde, als de korting alleen cohorten treft die vanaf 2028 beginnen.",
      }),
    ),
    ...YEARS.map((year) =>
      result(
        forPeople(
          shareOf(full, total(cohortsOf(year).map(({ cohort, position }) => paid(cohort, year, position)))),
          inflow,
        ),
        {
          ...words,
          name: `grant_cash.euros.${year}`,
          label: "Geld per jaar bij de aangenomen instroom, korting op alles vanaf 2028",
          counts: "De hele uitkering per persoon maal het deel dat binnenkomt maal de aangenomen instroom.",
        },
      ),
    ),
  ],
  leavesOut: "Gezinsmigranten, loon en prijzen na 2026, en wat gemeenten uit eerdere jaren hebben bewaard.",
  wrongWhen: "De instroom niet gelijk blijft, of het kabinet de korting op een andere manier verdeelt.",
};
