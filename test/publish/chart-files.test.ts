import { expect, test } from "vitest";
import { chartFileCsv, chartFileJson } from "../../src/publish/chart-files.ts";
import { chartLetter } from "../pictures/small-chart.ts";

const ADDRESS = "https://platform.example/brieven/2026-05-geld/#figuur-1";

test("a chart for a spreadsheet has a row for each of its figures, with source and letter", () => {
  const { chart } = chartLetter();
  const [header, row, ...more] = chartFileCsv(chart, ADDRESS).trimEnd().split("\n");
  expect(more).toEqual([]);
  expect(header).toBe("label,text,low,high,unit,qualifier,stand,figure,kind,formula,editions,sources,letter,example");
  expect(row).toBe(
    `Tekort,€ 65 tot € 80 miljoen,65000000,80000000,EUR,,,shortfall.2024,observed,,2026-01-28,"report-2026, § 4.1: € 65 tot € 80 miljoen",${ADDRESS},voorbeeld`,
  );
});

test.each(["=1+1", "+31 6", "-tekort", "@naam", "\t=1+1", '=HYPERLINK("https://elders.example")'])(
  "text that a spreadsheet would run is made harmless: %j",
  (label) => {
    const { chart } = chartLetter({ rows: [{ label, figure: "shortfall.2024" }] });
    const row = chartFileCsv(chart, ADDRESS).split("\n")[1] ?? "";
    expect(row.replace(/^"/, "").startsWith("'")).toBe(true);
  },
);

test("a number below zero stays a number", () => {
  const { chart } = chartLetter();
  const below = chart.chart.rows.map((row) => ({ ...row, figure: { ...row.figure, low: -450, high: -0.1 - 0.2 } }));
  const csv = chartFileCsv({ ...chart, chart: { ...chart.chart, rows: below } }, ADDRESS);
  expect(csv).toContain(",-450,-0.3,EUR,");
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
