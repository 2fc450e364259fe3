import type { DeclaredChart } from "../../charts/chart.ts";
import { groupedBars } from "../../charts/shapes/groups.ts";

/** What municipalities could spend on provisions for one person, against what these cost. */
export const costsPerPerson: DeclaredChart = {
  id: "costs-per-person",
  title: "Voorzieningen per persoon in 2024: beschikbaar en kosten",
  form: "Staafdiagram in groepen",
  ...groupedBars({
    series: [
      { label: "beschikbaar", fill: "soft" },
      { label: "kosten", fill: "solid" },
    ],
    groups: [
      { label: "Asielstatushouder", figures: ["spuk_available.asylum.2024", "provision_cost.asylum.2024"] },
      { label: "Gezinsmigrant", figures: ["spuk_available.family.2024", "provision_cost.family.2024"] },
    ],
  }),
};
