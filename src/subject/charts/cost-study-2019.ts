import type { DeclaredChart } from "../../charts/chart.ts";
import { barRows } from "../../charts/shapes/rows.ts";

/** What the new system costs a year by the study of 2019, and how much of it has no budget. */
export const costStudy2019: DeclaredChart = {
  id: "cost-study-2019",
  title: "Wat het nieuwe stelsel per jaar kost, en wat daarvan ontbreekt",
  form: "Staafdiagram",
  rows: [
    { label: "Uitvoering, volgens AEF", figure: "aef_execution_cost.2019" },
    { label: "Programmakosten, volgens de VNG", figure: "vng_programme_cost.2019" },
    { label: "Samen nodig, volgens de VNG", figure: "system_cost.2019" },
    { label: "Daarvan zonder budget van SZW", figure: "system_gap.2019" },
  ],
  bridge:
    "De eerste rijen zijn kosten: uitvoering en programma zijn delen van wat samen nodig is. De laatste rij is geen kostenpost, maar het deel van het totaal waarvoor SZW volgens de VNG geen geld wil uittrekken.",
  draw: barRows,
};
