import { expect, test } from "vitest";
import { parseExpression } from "../../../src/data/formulas/parser.ts";
import { chartFileCsv, chartFileJson } from "../../../src/exports/json/chart-files.ts";
import type { Figure } from "../../../src/figures/figure.ts";
import { SHARE } from "../../../src/language/writing/unit.ts";
import { chartLetter } from "../../press/pictures/small-chart.ts";

const ADDRESS = "https://platform.example/brieven/2026-05-geld/#figuur-1";

test("a chart for a spreadsheet has a row for each of its figures, with source and letter", () => {
  const { chart, letter } = chartLetter();
  const [header, row, ...more] = chartFileCsv(chart, letter, ADDRESS).split("\r\n");
  expect(more).toEqual([""]);
  expect(header).toBe(
    "\ufeffwat;cijfer;laag;hoog;eenheid;bij benadering;stand;soort;bron;plaats;zo staat het er;som;edities;naam;brief;let op",
  );
  expect(row).toBe(
    `Tekort;€ 65 tot € 80 miljoen;65000000;80000000;euro;;;gepubliceerd;Kamerstukken II 2025/26, 32824, nr. 478;§ 4.1;€ 65 tot € 80 miljoen;;2026-01-28;shortfall.2024;${ADDRESS};voorbeeld`,
  );
});

test.each(["=1+1", "+31 6", "-tekort", "@naam", "\t=1+1", '=HYPERLINK("https://elders.example")'])(
  "text that a spreadsheet would run is made harmless: %j",
  (label) => {
    const { chart, letter } = chartLetter({ rows: [{ label, figure: "shortfall.2024" }] });
    const row = chartFileCsv(chart, letter, ADDRESS).split("\r\n")[1] ?? "";
    expect(row.replace(/^"/, "").startsWith("'")).toBe(true);
  },
);

test("a number below zero stays a number", () => {
  const { chart, letter } = chartLetter();
  const below = chart.chart.rows.map((row) => ({ ...row, figure: { ...row.figure, low: -450, high: -0.1 - 0.2 } }));
  const csv = chartFileCsv({ ...chart, chart: { ...chart.chart, rows: below } }, letter, ADDRESS);
  expect(csv).toContain(";-450;-0,3;euro;");
});

test("a share is in per cent, a sum and an assumption say what they are, and a minus is joined to nothing", () => {
  const { chart, letter } = chartLetter();
  const [row] = chart.chart.rows;
  if (row === undefined) throw new Error("the chart has no rows");
  const { figure } = row;
  const made: Figure["trail"] = {
    kind: "derived",
    formula: parseExpression("a - b"),
    inputs: new Map([["a", figure]]),
  };
  const chosen: Figure["trail"] = { kind: "assumption", why: "Zomaar.", owner: "het platform" };
  const rows = [
    { ...row, text: "7,1%", figure: { ...figure, low: 0.071, high: 0.071, unit: SHARE, trail: made } },
    { ...row, text: "−\u2060€\u00a0500", figure: { ...figure, trail: chosen } },
  ];
  const [, share, assumed] = chartFileCsv({ ...chart, chart: { ...chart.chart, rows } }, letter, ADDRESS).split("\r\n");
  expect(share).toContain(
    "Tekort;7,1%;7,1;7,1;procent;;;berekend;Kamerstukken II 2025/26, 32824, nr. 478;§ 4.1;€ 65 tot € 80 miljoen;a - b;",
  );
  expect(assumed).toContain("Tekort;−€ 500;65000000;80000000;euro;;;aanname;aanname van het platform;;;;");
});

test("a chart for machines says which letter it is from, as known when, and that it is an example", () => {
  const { letter, chart } = chartLetter();
  const json = chartFileJson(chart, letter, ADDRESS);
  expect(json).toMatchObject({
    id: "costs",
    figure: 1,
    unit: "miljoen euro",
    example: true,
    bridge: "Dit is nog niet alles.",
    letter: { slug: "2026-05-geld", date: "2026-05-20", asOf: "2026-05-20", status: "concept", address: ADDRESS },
    rows: [{ label: "Tekort", low: 65_000_000, high: 80_000_000 }],
    sources: [{ id: "report-2026" }],
  });
});
