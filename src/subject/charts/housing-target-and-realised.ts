import type { DeclaredChart } from "../../charts/chart.ts";
import { groupedBars } from "../../charts/shapes/groups.ts";

/** What municipalities had to house each half-year, against what they housed, as the official table has it. */
export const housingTargetAndRealised: DeclaredChart = {
  id: "housing-target-and-realised",
  title: "Taakstelling en gehuisveste statushouders per halfjaar, 2019 tot en met 2024",
  form: "Staafdiagram in groepen",
  bridge:
    "I is het eerste halfjaar, II het tweede. Taakstelling en huisvesting zijn verschillende tellingen van dezelfde groep, naast elkaar gezet zoals de minister ze publiceerde. De taakstelling is hier zonder de achterstand uit eerdere halfjaren. Voor het eerste halfjaar van 2019 en het tweede halfjaar van 2023 is zij later bijgesteld. Het aantal gehuisveste mensen in het tweede halfjaar van 2023 hebben wij niet kunnen inzien; wij vullen het niet in.",
  ...groupedBars({
    series: [
      { label: "taakstelling", fill: "soft" },
      { label: "gehuisvest", fill: "solid" },
    ],
    groups: [
      { label: "2019-I", figures: ["housing_target.2019h1.bijgesteld", "housed.2019h1"] },
      { label: "2019-II", figures: ["housing_target.2019h2.vastgesteld", "housed.2019h2"] },
      { label: "2020-I", figures: ["housing_target.2020h1.vastgesteld", "housed.2020h1"] },
      { label: "2020-II", figures: ["housing_target.2020h2.vastgesteld", "housed.2020h2"] },
      { label: "2021-I", figures: ["housing_target.2021h1.vastgesteld", "housed.2021h1"] },
      { label: "2021-II", figures: ["housing_target.2021h2.vastgesteld", "housed.2021h2"] },
      { label: "2022-I", figures: ["housing_target.2022h1.vastgesteld", "housed.2022h1"] },
      { label: "2022-II", figures: ["housing_target.2022h2.vastgesteld", "housed.2022h2"] },
      { label: "2023-I", figures: ["housing_target.2023h1.vastgesteld", "housed.2023h1"] },
      { label: "2023-II", figures: ["housing_target.2023h2.bijgesteld", undefined] },
      { label: "2024-I", figures: ["housing_target.2024h1.vastgesteld", "housed.2024h1"] },
    ],
    gap: "niet ingezien",
  }),
};
