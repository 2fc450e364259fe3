import type { DeclaredChart } from "../../charts/chart.ts";
import { CASH_YEARS } from "../scenarios/cut-and-rhythm.ts";
import { cohortStacks } from "./cohort-stacks.ts";

/** What comes in each year as a share of a full year's grant, by the cohort it is paid for. */
export const grantCashByCohort: DeclaredChart = {
  id: "grant-cash-by-cohort",
  title: "Wat er per jaar van een vol jaar uitkering binnenkomt, per cohort, 2025 tot en met 2030",
  form: "Gestapeld staafdiagram",
  scenario: "cut-and-rhythm",
  bridge:
    "Wij nemen aan dat elk cohort even groot is en dat de korting alles treft wat vanaf 2028 wordt betaald. Hetzelfde cohort heeft in elk jaar dezelfde vulling.",
  ...cohortStacks({
    years: CASH_YEARS,
    part: (cohort, year) => `grant_cash.cohort_${cohort}.${year}`,
    whole: (year) => `grant_cash.all.${year}`,
  }),
};
