import type { Element, ElementContent } from "hast";
import { h } from "hastscript";
import type { Drawing } from "../../charts/canvas.ts";
import { type Chart, linesOf } from "../../charts/chart.ts";
import { sourceLine } from "../../charts/source-line.ts";
import { groundsText } from "../../figures/words/wording.ts";
import type { LetterChart } from "../../letters/letter.ts";

/** What a reader can take of a chart: its files, and the line that shows it on another site. */
export interface ChartFiles {
  readonly files: readonly {
    readonly label: string;
    readonly href: string;
    /** What the file is called on the disk of who takes it. */
    readonly name: string;
  }[];
  readonly page: string;
  readonly embed: string;
}

/** A chart as a figure: title, picture for a column and for a phone, bridge, sources and its numbers as a table. */
export function chartHtml({ entry, chart }: LetterChart, taken?: ChartFiles): Element {
  const id = `figuur-${entry}`;
  return h("figure", { className: ["chart"], id, ariaLabelledBy: `${id}-titel` }, [
    h("figcaption", { id: `${id}-titel` }, [
      h("span", { className: ["chart-number"] }, `Figuur ${entry}. `),
      h("span", { className: ["chart-title"] }, chart.title),
      h("span", { className: ["chart-unit"] }, ` In ${chart.unit}.`),
    ]),
    pictureHtml(chart),
    ...(chart.bridge ? [h("p", { className: ["bridge"] }, chart.bridge)] : []),
    h("p", { className: ["chart-source"] }, sourceLine(chart)),
    h("details", [h("summary", "Cijfers in deze figuur"), rowsTable({ entry, chart })]),
    ...(taken ? [takeAlong(entry, taken)] : []),
  ]);
}

/** The picture of a chart for a column and for a phone, with what it says for who cannot see it. */
export function pictureHtml({ description, pictures }: Chart): Element {
  return h("div", { className: ["picture"], role: "img", ariaLabel: description }, [
    h("div", { className: ["wide"] }, [svg(pictures.wide)]),
    h("div", { className: ["narrow"] }, [svg(pictures.narrow)]),
  ]);
}

/** Where to get the chart, quietly: as files, its data first, and as one line for another site. */
function takeAlong(entry: number, { files, page, embed }: ChartFiles): Element {
  const label = `insluiten-${entry}`;
  const heard = (text: string) => h("span", { className: ["visually-hidden"] }, text);
  return h("details", { className: ["take-along", "on-screen"] }, [
    h("summary", ["Download gegevens of beeld", heard(`: figuur ${entry}`)]),
    h("ul", [
      ...files.map(({ label, href, name }) =>
        h("li", [h("a", { href, download: name }, [label, heard(` van figuur ${entry}`)])]),
      ),
      h("li", [h("a", { href: page }, ["De figuur op een eigen pagina", heard(` (figuur ${entry})`)])]),
    ]),
    h("details", [
      h("summary", ["Zet deze figuur op uw eigen site", heard(`: figuur ${entry}`)]),
      h("div", { className: ["citation"] }, [
        h("label", { htmlFor: label }, ["Plak deze regel", heard(` voor figuur ${entry}`)]),
        h("textarea", { id: label, rows: 3, readOnly: true, spellCheck: "false" }, embed),
      ]),
    ]),
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
        linesOf(chart).map((line) => {
          const { label, text } = line;
          const head = h("th", { scope: "row" }, label);
          if (!("figure" in line)) return h("tr", [head, h("td", { colSpan: stands ? 3 : 2 }, text)]);
          const { figure } = line;
          return h("tr", [
            head,
            h("td", { className: ["right"] }, text),
            ...(stands ? [h("td", figure.stand?.words ?? "")] : []),
            h("td", groundsText(figure)),
          ]);
        }),
      ),
    ]),
  ]);
}

/** A picture as it was drawn. */
function svg({ svg: value }: Drawing): ElementContent {
  return { type: "raw", value };
}
