import type { DeclaredChart } from "../../charts/chart.ts";
import { sideBySide } from "../../charts/shapes/side-by-side.ts";

/** The housing target, what was housed and the balance, each half-year as the official table has it. */
export const housingStockAndFlow: DeclaredChart = {
  id: "housing-stock-and-flow",
  title: "Taakstelling, gehuisveste statushouders en saldo per halfjaar, 2019 tot en met 2024",
  form: "Staafdiagram in kolommen",
  scenario: "housing-chain",
  bridge:
    "I is het eerste halfjaar, II het tweede. Taakstelling en huisvesting gaan over een halfjaar, het saldo over het eind ervan; met een minteken is het een achterstand. De kolommen staan er zoals de minister ze gaf. Wij tellen ze niet door: de tabel telt niet overal op tot het volgende halfjaar. De taakstelling is zonder wat uit eerdere halfjaren overbleef; voor 2019-I en 2023-II is zij later bijgesteld. Hoeveel mensen in 2023-II zijn gehuisvest, hebben wij niet kunnen inzien.",
  ...sideBySide({
    columns: [
      { label: "Taakstelling", fill: "soft" },
      { label: "Gehuisvest", fill: "solid" },
      { label: "Saldo", fill: "solid" },
    ],
    gap: ["niet", "ingezien"],
    lines: [
      { label: "2019-I", figures: ["housing_target.2019h1.bijgesteld", "housed.2019h1", "housing_balance.2019h1"] },
      { label: "2019-II", figures: ["housing_target.2019h2.vastgesteld", "housed.2019h2", "housing_balance.2019h2"] },
      { label: "2020-I", figures: ["housing_target.2020h1.vastgesteld", "housed.2020h1", "housing_balance.2020h1"] },
      { label: "2020-II", figures: ["housing_target.2020h2.vastgesteld", "housed.2020h2", "housing_balance.2020h2"] },
      { label: "2021-I", figures: ["housing_target.2021h1.vastgesteld", "housed.2021h1", "housing_balance.2021h1"] },
      { label: "2021-II", figures: ["housing_target.2021h2.vastgesteld", "housed.2021h2", "housing_balance.2021h2"] },
      { label: "2022-I", figures: ["housing_target.2022h1.vastgesteld", "housed.2022h1", "housing_balance.2022h1"] },
      { label: "2022-II", figures: ["housing_target.2022h2.vastgesteld", "housed.2022h2", "housing_balance.2022h2"] },
      { label: "2023-I", figures: ["housing_target.2023h1.vastgesteld", "housed.2023h1", "housing_balance.2023h1"] },
      { label: "2023-II", figures: ["housing_target.2023h2.bijgesteld", undefined, "housing_balance.2023h2"] },
      { label: "2024-I", figures: ["housing_target.2024h1.vastgesteld", "housed.2024h1", "housing_balance.2024h1"] },
    ],
  }),
};
