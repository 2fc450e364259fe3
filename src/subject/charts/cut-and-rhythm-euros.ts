import type { DeclaredChart } from "../../charts/chart.ts";
import { headedBars } from "../../charts/shapes/headed-bars.ts";
import { CASH_YEARS } from "../scenarios/cut-and-rhythm.ts";

const CHOICES = [
  { figure: "grant_cash.euros", group: "Korting op alles wat vanaf 2028 wordt betaald" },
  { figure: "grant_euros_by_cohort.all", group: "Korting alleen op cohorten vanaf 2028" },
] as const;

/** The money of each year at an assumed inflow, for both ways in which the cut may fall. */
export const cutAndRhythmEuros: DeclaredChart = {
  id: "cut-and-rhythm-euros",
  title: "Wat er per jaar binnenkomt bij een aangenomen instroom, 2025 tot en met 2030",
  form: "Staafdiagram",
  scenario: "cut-and-rhythm",
  rows: CHOICES.flatMap(({ figure, group }) =>
    CASH_YEARS.map((year) => ({
      label: `${group}, ${year}`,
      figure: `${figure}.${year}`,
      group,
      name: `${year}`,
    })),
  ),
  bridge:
    "De instroom is een rond getal dat wij kozen, elk jaar hetzelfde. De bedragen zijn dus geen voorspelling; het gaat om het verschil tussen de jaren en tussen de keuzes.",
  draw: headedBars,
};
