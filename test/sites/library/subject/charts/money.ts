import type { DeclaredChart } from "../../../../../src/charts/chart.ts";
import { barRows } from "../../../../../src/charts/shapes/rows.ts";

/** What the library got and spent. */
export const money: DeclaredChart = {
  id: "money",
  title: "Wat de bibliotheek kreeg en uitgaf",
  form: "Staafdiagram",
  rows: [
    { label: "Uitgegeven", figure: "spending.2024" },
    { label: "Gekregen van de gemeente", figure: "grant.2024" },
  ],
  draw: barRows,
};
