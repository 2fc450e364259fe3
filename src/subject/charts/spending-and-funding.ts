import type { DeclaredChart } from "../../charts/chart.ts";
import { barRows } from "../../charts/shapes/rows.ts";

/** What municipalities spent on carrying out the law in 2024, against what they got for it. */
export const spendingAndFunding: DeclaredChart = {
  id: "spending-and-funding",
  title: "Wat gemeenten in 2024 uitgaven en kregen voor de uitvoering",
  form: "Staafdiagram",
  rows: [
    { label: "Uitgegeven", figure: "execution_costs.2024" },
    { label: "Gekregen, structureel en incidenteel", figure: "execution_budget.2024" },
    { label: "Waarvan structureel", figure: "structural_budget.2024" },
  ],
  draw: barRows,
};
