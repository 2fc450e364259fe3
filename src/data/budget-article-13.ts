import { oneOf } from "./cells.ts";
import { type Dataset, ObservationRow } from "./dataset.ts";

/** Article 13 of the SZW budget (integration): its total and its lines, in every stand that was seen. */
export const budgetArticle13: Dataset = {
  name: "budget-article-13",
  title: "Begroting SZW, artikel 13",
  description:
    "Wat het Rijk per jaar begroot en uitgeeft voor inburgering en integratie, van ontwerpbegroting tot jaarverslag. Jaren en posten die niet zijn gezien, ontbreken.",
  populations: new Map(),
  row: ObservationRow.extend({
    stand: oneOf(["ontwerpbegroting", "vastgesteld", "suppletoire_1", "suppletoire_2", "realisatie"]),
  }),
};
