import type { DeclaredChart } from "../../charts/chart.ts";
import { spanRows } from "../../charts/shapes/rows.ts";

/** What introducing the new act costs by the study, and what municipalities ask for it. */
export const introductionCosts2020: DeclaredChart = {
  id: "introduction-costs-2020",
  title: "De eenmalige kosten van de invoering, geraamd en gevraagd",
  form: "Punten en bandbreedtes op één as",
  rows: [
    { label: "Geraamd door AEF", figure: "aef_introduction_cost.2019" },
    { label: "Gevraagd door VNG en Divosa", figure: "vng_divosa_introduction_claim.2020" },
  ],
  draw: spanRows,
};
