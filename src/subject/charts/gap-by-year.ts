import type { DeclaredChart } from "../../charts/chart.ts";
import { headedBars } from "../../charts/shapes/headed-bars.ts";
import { GAP_YEARS } from "../scenarios/gap-2024-2028.ts";

const CHOICES = [
  { variant: "present_policy", group: "Ongewijzigd beleid" },
  { variant: "moving", group: "Budget beweegt mee met het aantal" },
  { variant: "made_good", group: "Structureel tekort gedicht" },
] as const;

/** The gap on execution per year, for present policy and two other choices. */
export const gapByYear: DeclaredChart = {
  id: "gap-by-year",
  title: "Het tekort op de uitvoering per jaar, 2024 tot en met 2028",
  form: "Staafdiagram met bandbreedtes",
  scenario: "gap-2024-2028",
  rows: CHOICES.flatMap(({ variant, group }) =>
    GAP_YEARS.map((year) => ({
      label: `${group}, ${year}`,
      figure: `gap.${variant}.${year}`,
      group,
      name: `${year}`,
    })),
  ),
  bridge:
    "Wij nemen aan dat kosten en aantallen blijven zoals in 2024, en dat er na 2024 geen incidenteel geld meer komt.",
  draw: headedBars,
};
