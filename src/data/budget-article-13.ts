import { oneOf } from "./csv/cells.ts";
import { type Dataset, ObservationRow } from "./editions/dataset.ts";

/** Article 13 of the SZW budget (integration): its total and its lines, in every stand that was seen. */
export const budgetArticle13: Dataset = {
  name: "budget-article-13",
  title: "Begroting SZW, artikel 13",
  description:
    "Wat het Rijk per jaar begroot en uitgeeft voor inburgering en integratie, van ontwerpbegroting tot jaarverslag. Niet gezien, en daarom niet ingevuld: 2023, 2025 tot en met 2028, en wat er in 2021, 2022 en 2024 echt is uitgegeven. Van veel posten zijn minder jaren gezien dan van het totaal.",
  populations: new Map(),
  row: ObservationRow.extend({
    stand: oneOf(["ontwerpbegroting", "vastgesteld", "suppletoire_1", "suppletoire_2", "realisatie"]),
  }),
};
