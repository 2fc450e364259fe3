import type { DeclaredChart } from "../../charts/chart.ts";
import { waterfall } from "../../charts/shapes/waterfall.ts";

/** How more people and dearer work together lead from the structural budget to what execution costs. */
export const gapWaterfall: DeclaredChart = {
  id: "gap-waterfall",
  title: "Van het structurele budget naar de uitvoeringskosten in 2024",
  form: "Watervaldiagram",
  scenario: "gap-explained",
  rows: [
    { label: "Structureel budget", figure: "structural_budget.2024" },
    { label: "+ meer inburgeraars", figure: "gap_explained.volume.2024" },
    { label: "+ hogere kosten per inburgeraar", figure: "gap_explained.cost.2024" },
    { label: "= uitvoeringskosten", figure: "execution_costs.2024" },
  ],
  bridge:
    "Budget en kosten zijn gepubliceerd; de stappen ertussen rekenen wij uit. Meer inburgeraars is het aantal dat zich vestigde boven de raming, tegen het budget per geraamde inburgeraar. Dat aantal is een gemiddelde over 2022 tot en met 2024. Wij nemen aan dat alle kosten met het aantal meegroeien.",
  draw: waterfall,
};
