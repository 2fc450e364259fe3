import type { DeclaredChart } from "../../charts/chart.ts";
import { groupedBars } from "../../charts/shapes/groups.ts";

/** The article for integration in the budget of Social Affairs, through its states, as known in the summer of 2018. */
export const article13: DeclaredChart = {
  id: "article-13-2016-2018",
  title: "Uitgaven op artikel 13 van de begroting van SZW, 2016 tot en met 2018",
  form: "Staafdiagram in groepen",
  bridge:
    "Per jaar staan hier verschillende standen van hetzelfde artikel: de vastgestelde begroting, de eerste suppletoire begroting van het voorjaar en de realisatie uit het jaarverslag. Over 2018 is er nog geen realisatie. Het artikel gaat over inburgering en integratie samen, niet alleen over gemeenten.",
  ...groupedBars({
    series: [
      { label: "vastgesteld", fill: "soft" },
      { label: "voorjaar", fill: "hatch" },
      { label: "realisatie", fill: "solid" },
    ],
    groups: ["2016", "2017", "2018"].map((year) => ({
      label: year,
      figures: [
        `article_13_budget.${year}.vastgesteld`,
        `article_13_budget.${year}.suppletoire_1`,
        year === "2018" ? undefined : `article_13_budget.${year}.realisatie`,
      ],
    })),
    gap: "nog niet bekend",
  }),
};
