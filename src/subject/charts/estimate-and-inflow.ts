import type { DeclaredChart } from "../../charts/chart.ts";
import { barRows } from "../../charts/shapes/rows.ts";

/** The inflow the budget was based on, against the people who settled in municipalities. */
export const estimateAndInflow: DeclaredChart = {
  id: "estimate-and-inflow",
  title: "Geraamde en werkelijke instroom per jaar, 2022 tot en met 2024",
  form: "Staafdiagram",
  rows: [
    { label: "Geraamd, de basis van het budget", figure: "estimated_inflow.2022_2024" },
    { label: "Gevestigd in gemeenten, gemiddeld", figure: "settled_inflow.2022_2024" },
  ],
  draw: barRows,
};
