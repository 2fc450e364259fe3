import type { Element, ElementContent } from "hast";
import { h } from "hastscript";
import { sourceLine } from "../charts/source-line.ts";
import { standText } from "../data/stand.ts";
import { placesText } from "../figures/wording.ts";
import type { LetterChart } from "../letters/letter.ts";

/** A chart as a figure: title, picture for a column and for a phone, bridge, sources and its numbers as a table. */
export function chartHtml({ entry, chart }: LetterChart): Element {
  const id = `figuur-${entry}`;
  return h("figure", { className: ["chart"], id, ariaLabelledBy: `${id}-titel` }, [
    h("figcaption", { id: `${id}-titel` }, [
      h("span", { className: ["chart-number"] }, `Figuur ${entry}. `),
      h("span", { className: ["chart-title"] }, chart.title),
      h("span", { className: ["chart-unit"] }, ` In ${chart.unit}.`),
    ]),
    h("div", { className: ["picture"], role: "img", ariaLabel: chart.description }, [
      h("div", { className: ["wide"] }, [svg(chart.pictures.wide)]),
      h("div", { className: ["narrow"] }, [svg(chart.pictures.narrow)]),
    ]),
    ...(chart.bridge ? [h("p", { className: ["bridge"] }, chart.bridge)] : []),
    h("p", { className: ["chart-source"] }, sourceLine(chart)),
    h("details", [h("summary", "Cijfers in deze figuur"), rowsTable({ entry, chart })]),
  ]);
}

function rowsTable({ chart }: Pick<LetterChart, "entry" | "chart">): ElementContent {
  const stands = chart.rows.some(({ figure }) => figure.stand);
  return h("div", { className: ["scroll"], tabIndex: 0, role: "region", ariaLabel: `Cijfers: ${chart.title}` }, [
    h("table", [
      h("caption", { className: ["visually-hidden"] }, `${chart.title}. In ${chart.unit}.`),
      h("thead", [
        h("tr", [
          h("th", { scope: "col" }, "Wat"),
          h("th", { scope: "col", className: ["right"] }, "Cijfer"),
          ...(stands ? [h("th", { scope: "col" }, "Stand")] : []),
          h("th", { scope: "col" }, "Bron"),
        ]),
      ]),
      h(
        "tbody",
        chart.rows.map(({ label, text, figure }) =>
          h("tr", [
            h("th", { scope: "row" }, label),
            h("td", { className: ["right"] }, text),
            ...(stands ? [h("td", figure.stand ? standText(figure.stand) : "")] : []),
            h("td", placesText(figure)),
          ]),
        ),
      ),
    ]),
  ]);
}

/** SVG that Plot drew and our canvas cleaned, as it stands. */
function svg(value: string): ElementContent {
  return { type: "raw", value } as unknown as ElementContent;
}
