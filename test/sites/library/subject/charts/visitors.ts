import type { DeclaredChart } from "../../../../../src/charts/chart.ts";
import { barRows } from "../../../../../src/charts/shapes/rows.ts";

/** How many people came. */
export const visitorsByYear: DeclaredChart = {
  id: "visitors",
  title: "Wie er in de bibliotheek kwam",
  form: "Staafdiagram",
  scenario: "open-evenings",
  rows: [
    { label: "Vorig jaar", figure: "visitors.2025" },
    { label: "Het jaar daarvoor", figure: "visitors.2024" },
  ],
  draw: barRows,
};
