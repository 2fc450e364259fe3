import type { DeclaredChart } from "../../charts/chart.ts";
import { barRows } from "../../charts/shapes/rows.ts";

/** What the VNG asks, in the part that the study found and the part for the waiting list. */
export const gap20242028Claims: DeclaredChart = {
  id: "gap-2024-2028-claims",
  title: "Waar het tekort volgens de VNG uit bestaat, per jaar vanaf 2026",
  form: "Staafdiagram met bandbreedtes",
  scenario: "gap-2024-2028",
  rows: [
    { label: "Structureel tekort uit het onderzoek", figure: "structural_shortfall.2024" },
    { label: "+ deel voor de wachtlijst", figure: "gap.waiting_list.2026" },
    { label: "= tekort volgens de VNG", figure: "vng_shortfall.2026" },
  ],
  bridge:
    "Het onderzoek rekent over 2024, de VNG voor 2026. Gemeenten schrijven dat het verschil komt doordat de VNG de wachtlijst meetelt. Is het ene deel groot, dan is het andere klein: samen zijn zij altijd het bedrag van de VNG.",
  draw: barRows,
};
