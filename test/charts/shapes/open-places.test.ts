import { toHtml } from "hast-util-to-html";
import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import { chart, type DeclaredChart } from "../../../src/charts/chart.ts";
import { groupedBars } from "../../../src/charts/shapes/groups.ts";
import { sideBySide } from "../../../src/charts/shapes/side-by-side.ts";
import { chartFileCsv } from "../../../src/exports/json/chart-files.ts";
import { drawingTools } from "../../../src/press/drawing-tools.ts";
import { chartHtml } from "../../../src/site/letter/chart-html.ts";
import { breadFigure, snapshotOf } from "../figures.ts";

const persons = { unit: "persons", step: 1 } as const;
const known = snapshotOf([
  breadFigure("ordered.2023h2", persons),
  breadFigure("ordered.2024h1", persons),
  breadFigure("baked.2024h1", persons),
]);

/** Bread that was ordered and baked; of one half-year nobody saw what was baked. */
const lines = [
  { label: "2023-II", figures: ["ordered.2023h2", undefined] },
  { label: "2024-I", figures: ["ordered.2024h1", "baked.2024h1"] },
] as const;
const words = { id: "bread", title: "Brood", form: "Staafdiagram" };
const grouped: DeclaredChart = {
  ...words,
  ...groupedBars({
    series: [
      { label: "besteld", fill: "soft" },
      { label: "gebakken", fill: "solid" },
    ],
    groups: lines,
    gap: "niet ingezien",
  }),
};
const columns: DeclaredChart = {
  ...words,
  ...sideBySide({
    columns: [
      { label: "Besteld", fill: "soft" },
      { label: "Gebakken", fill: "solid" },
    ],
    lines,
    gap: ["niet", "ingezien"],
  }),
};

const made = (definition: DeclaredChart) => {
  const drawn = chart(definition, known, drawingTools);
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
    const rows = tableRows(grouped);
    const at = rows.findIndex(([label]) => label === "2023-II, gebakken");
    expect(rows[at]).toEqual(["2023-II, gebakken", "niet ingezien"]);
    expect([rows[at - 1]?.[0], rows[at + 1]?.[0]]).toEqual(["2023-II, besteld", "2024-I, besteld"]);
  });

  test("in columns too", () => {
    expect(tableRows(columns)).toContainEqual(["2023-II, gebakken", "niet ingezien"]);
  });

  test("in the description for who cannot see it, and in the file for a spreadsheet", () => {
    const letterChart = made(grouped);
    expect(letterChart.chart.description).toContain("; 2023-II, gebakken: niet ingezien; ");
    expect(chartFileCsv(letterChart, {}, "https://brief.example/")).toContain(
      `\r\n2023-II, gebakken;niet ingezien${";".repeat(14)}\r\n`,
    );
  });

  test("and not where a picture leaves the place blank", () => {
    const blank = groupedBars({
      series: [{ label: "gebakken", fill: "solid" }],
      groups: [
        { label: "2023-II", figures: [undefined] },
        { label: "2024-I", figures: ["baked.2024h1"] },
      ],
    });
    const { gaps, rows } = made({ ...words, ...blank }).chart;
    expect([gaps, rows.length]).toEqual([undefined, 1]);
  });
});
