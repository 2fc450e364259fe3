import type { DeclaredChart } from "../../charts/chart.ts";
import { RHYTHM_YEARS } from "../scenarios/payment-rhythm.ts";
import { cohortStacks } from "./cohort-stacks.ts";

/** What comes in each year as the rhythm changes, by the cohort it is paid for. */
export const paymentRhythmByCohort: DeclaredChart = {
  id: "payment-rhythm-by-cohort",
  title: "Wat er per jaar van een vol jaar uitkering binnenkomt als het ritme verandert, 2025 tot en met 2028",
  form: "Gestapeld staafdiagram",
  scenario: "payment-rhythm",
  bridge:
    "Wij nemen aan dat elk cohort even groot is. Een korting telt hier niet mee. Hetzelfde cohort heeft in elk jaar dezelfde vulling.",
  ...cohortStacks({
    years: RHYTHM_YEARS,
    part: (cohort, year) => `rhythm_cash.cohort_${cohort}.${year}`,
    whole: (year) => `payment_rhythm.received.${year}`,
  }),
};
