import { given, plus, type Quantity, ratio, rest, wholeOf } from "./quantity.ts";
import { result, type Scenario } from "./scenario.ts";

const YEARS = ["2026", "2027", "2028"] as const;
/** The share of the grant that a cohort brings in its first, second or third year. */
export const shareOfYear = (position: 1 | 2 | 3, cohort: number): Quantity<"share"> =>
  given(`spuk_payment_share.year${position}.${cohort < 2026 ? "2022_2025" : "2026"}`, "share");

/** What municipalities get in a year for three cohorts, as a share of a full year's grant, at constant inflow. */
export const receivedIn = (year: number): Quantity<"share"> =>
  plus(shareOfYear(1, year), shareOfYear(2, year - 1), shareOfYear(3, year - 2));

const rate = (position: 1 | 2 | 3) => given(`spuk_rate.asylum_year${position}.2026`, "EUR/person");
const full = wholeOf(rate(1), shareOfYear(1, 2026));
const bridge =
  "De aandelen gelden per cohort. In een jaar komen cohorten samen; wij nemen aan dat elk cohort even groot is.";
const words = { definition: "grant_received", bridge } as const;

/** What the new spread of the grant over three years does to the money of each year. */
export const paymentRhythm: Scenario = {
  id: "payment-rhythm",
  title: "Het ritme van de uitkering",
  question:
    "Hoeveel van de specifieke uitkering komt er in 2026, 2027 en 2028 binnen, nu het Rijk het geld anders over de jaren verdeelt?",
  answer:
    "Bij gelijke instroom krijgen gemeenten in 2026 {payment_rhythm.received.2026} van een vol jaar, in 2027 {payment_rhythm.received.2027} en in 2028 weer {payment_rhythm.received.2028}.",
  assumptions: [],
  wholes: [2025, 2026].map((cohort) => plus(shareOfYear(1, cohort), shareOfYear(2, cohort), shareOfYear(3, cohort))),
  results: [
    ...YEARS.map((year) =>
      result(receivedIn(Number(year)), {
        ...words,
        name: `payment_rhythm.received.${year}`,
        label: "Deel van een vol jaar dat binnenkomt",
        counts: "De aandelen van alle cohorten in dat jaar bij elkaar, als elk cohort even groot is.",
      }),
    ),
    result(plus(rest(receivedIn(2026)), rest(receivedIn(2027))), {
      ...words,
      name: "payment_rhythm.later.2026_2027",
      label: "Deel van een vol jaar dat later komt",
      counts: "Wat er in 2026 en 2027 samen minder binnenkomt dan in volle jaren.",
    }),
    result(ratio(plus(rate(1), rate(2), rate(3)), full), {
      ...words,
      name: "payment_rhythm.received_by_rates.2026",
      label: "Deel van een vol jaar dat in 2026 binnenkomt, volgens de bedragen van de Regeling",
      counts: "De bedragen van 2026 bij elkaar, gedeeld door de hele uitkering van een nieuw cohort.",
      bridge: "De hele uitkering volgt uit het bedrag voor het eerste jaar en het aandeel daarvan.",
    }),
  ],
  leavesOut:
    "Gezinsmigranten, het gewicht voor afgeronde trajecten, en geld dat gemeenten uit eerdere jaren hebben bewaard.",
  wrongWhen: "Cohorten niet even groot zijn. Een klein cohort na een groot cohort geeft juist meer dan een vol jaar.",
};
