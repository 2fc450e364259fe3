import { toHtml } from "hast-util-to-html";
import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import { chart, type DeclaredChart } from "../../../src/charts/chart.ts";
import { groupedBars } from "../../../src/charts/shapes/groups.ts";
import { chartFileCsv } from "../../../src/exports/json/chart-files.ts";
import { svgDocument } from "../../../src/press/pictures/svg-document.ts";
import { chartHtml } from "../../../src/site/letter/chart-html.ts";
import { housingStockAndFlow } from "../../../src/subject/charts/housing-stock-and-flow.ts";
import { housingTargetAndRealised } from "../../../src/subject/charts/housing-target-and-realised.ts";
import { known } from "../../subject/papers/real-data.ts";

const made = (definition: DeclaredChart) => {
  const drawn = chart(definition, known, svgDocument);
  if ("missing" in drawn) throw new Error(drawn.missing);
  return { entry: 1, chart: drawn.chart, line: 1 };
};
const tableRows = (definition: DeclaredChart) => {
  const { document } = parseHTML(toHtml(chartHtml(made(definition)), { allowDangerousHtml: true }));
  return [...document.querySelectorAll("tbody tr")].map((row) =>
    [...row.children].map((cell) => cell.textContent?.replaceAll("\u00a0", " ")),
  );
};

describe("what a picture marks as not seen has its line", () => {
  test("in the table, between the lines it stands between in the picture", () => {
    const rows = tableRows(housingTargetAndRealised);
    const at = rows.findIndex(([label]) => label === "2023-II, gehuisvest");
    expect(rows[at]).toEqual(["2023-II, gehuisvest", "niet ingezien"]);
    expect([rows[at - 1]?.[0], rows[at + 1]?.[0]]).toEqual(["2023-II, taakstelling", "2024-I, taakstelling"]);
  });

  test("in columns too", () => {
    expect(tableRows(housingStockAndFlow)).toContainEqual(["2023-II, gehuisvest", "niet ingezien"]);
  });

  test("in the description for who cannot see it, and in the file for a spreadsheet", () => {
    const letterChart = made(housingTargetAndRealised);
    expect(letterChart.chart.description).toContain("; 2023-II, gehuisvest: niet ingezien; ");
    expect(chartFileCsv(letterChart, {}, "https://brief.example/")).toContain(
      `\r\n2023-II, gehuisvest;niet ingezien${";".repeat(14)}\r\n`,
    );
  });

  test("and not where a picture leaves the place blank", () => {
    const blank = groupedBars({
      series: [{ label: "gehuisvest", fill: "solid" }],
      groups: [
        { label: "2023-II", figures: [undefined] },
        { label: "2024-I", figures: ["housed.2024h1"] },
      ],
    });
    const { gaps, rows } = made({ id: "housed", title: "Gehuisvest", form: "Staafdiagram", ...blank }).chart;
    expect([gaps, rows.length]).toEqual([undefined, 1]);
  });
});
