import type { ChartDefinition } from "./chart.ts";
import { type Stack, stackedBars } from "./stacks.ts";

const YEARS = [2025, 2026, 2027, 2028, 2029, 2030] as const;
/** How many years ago the cohorts began that are paid in a year. */
const AGES = [0, 1, 2] as const;

/** What comes in each year as a share of a full year's grant, by the cohort it is paid for. */
export const grantCashByCohort: ChartDefinition = {
  id: "grant-cash-by-cohort",
  title: "Wat er per jaar van een vol jaar uitkering binnenkomt, per cohort, 2025 tot en met 2030",
  form: "Gestapeld staafdiagram",
  rows: YEARS.flatMap((year) => [
    ...AGES.map((age) => ({
      label: `${year}, voor cohort ${year - age}`,
      figure: `grant_cash.cohort_${year - age}.${year}`,
      group: `${year}`,
      name: age === 0 ? `cohort ${year}` : `${year - age}`,
    })),
    { label: `${year}, alle cohorten samen`, figure: `grant_cash.all.${year}`, group: `${year}`, name: "samen" },
  ]),
  bridge:
    "Wij nemen aan dat elk cohort even groot is en dat de korting alles treft wat vanaf 2028 wordt betaald. Hetzelfde cohort heeft in elk jaar dezelfde vulling.",
  draw: (rows, id, width) =>
    stackedBars(
      YEARS.flatMap((year, index): Stack[] => {
        const parts = rows.slice(index * (AGES.length + 1), index * (AGES.length + 1) + AGES.length);
        const whole = rows[index * (AGES.length + 1) + AGES.length];
        if (whole === undefined) return [];
        return [{ parts: parts.map((row, age) => ({ row, turn: year - age })), whole }];
      }),
      id,
      width,
    ),
};
