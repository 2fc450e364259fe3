import type { DeclaredChart } from "../../charts/chart.ts";
import { groupedBars } from "../../charts/shapes/groups.ts";

/** How far municipalities were behind on the housing target at the end of each half-year. */
export const housingBalance: DeclaredChart = {
  id: "housing-balance",
  title: "Saldo op de taakstelling aan het eind van elk halfjaar, 2019 tot en met 2024",
  form: "Staafdiagram",
  bridge:
    "I is het eerste halfjaar, II het tweede. Met een minteken is het een achterstand, zonder minteken een voorsprong. De saldi staan er zoals de minister ze gaf; wij tellen ze niet door van halfjaar op halfjaar.",
  ...groupedBars({
    series: [{ label: "saldo", fill: "solid" }],
    groups: [
      { label: "2019-I", figures: ["housing_balance.2019h1"] },
      { label: "2019-II", figures: ["housing_balance.2019h2"] },
      { label: "2020-I", figures: ["housing_balance.2020h1"] },
      { label: "2020-II", figures: ["housing_balance.2020h2"] },
      { label: "2021-I", figures: ["housing_balance.2021h1"] },
      { label: "2021-II", figures: ["housing_balance.2021h2"] },
      { label: "2022-I", figures: ["housing_balance.2022h1"] },
      { label: "2022-II", figures: ["housing_balance.2022h2"] },
      { label: "2023-I", figures: ["housing_balance.2023h1"] },
      { label: "2023-II", figures: ["housing_balance.2023h2"] },
      { label: "2024-I", figures: ["housing_balance.2024h1"] },
    ],
  }),
};
