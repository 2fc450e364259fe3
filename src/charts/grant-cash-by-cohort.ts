import { type ChartDefinition, rowOf } from "./chart.ts";
import { type Stack, stackedBars } from "./stacks.ts";

const YEARS = [2025, 2026, 2027, 2028, 2029, 2030] as const;
/** How many years ago the cohorts began that are paid in a year. */
const AGES = [0, 1, 2] as const;

const partLabel = (year: number, age: number) => `${year}, voor cohort ${year - age}`;
const wholeLabel = (year: number) => `${year}, alle cohorten samen`;

/** What comes in each year as a share of a full year's grant, by the cohort it is paid for. */
export const grantCashByCohort: ChartDefinition = {
  id: "grant-cash-by-cohort",
  title: "Wat er per jaar van een vol jaar uitkering binnenkomt, per cohort, 2025 tot en met 2030",
  form: "Gestapeld staafdiagram",
  scenario: "cut-and-rhythm",
  rows: YEARS.flatMap((year) => [
    ...AGES.map((age) => ({
      label: partLabel(year, age),
      figure: `grant_cash.cohort_${year - age}.${year}`,
      group: `${year}`,
      name: age === 0 ? `cohort ${year}` : `${year - age}`,
    })),
    { label: wholeLabel(year), figure: `grant_cash.all.${year}`, group: `${year}`, name: "samen" },
  ]),
  bridge:
    "Wij nemen aan dat elk cohort even groot is en dat de korting alles treft wat vanaf 2028 wordt betaald. Hetzelfde cohort heeft in elk jaar dezelfde vulling.",
  draw: (rows, id, width) =>
    stackedBars(
      YEARS.map(
        (year): Stack => ({
          parts: AGES.map((age) => ({ row: rowOf(rows, partLabel(year, age), id), turn: year - age })),
          whole: rowOf(rows, wholeLabel(year), id),
        }),
      ),
      id,
      width,
    ),
};
