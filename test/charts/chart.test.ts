import { describe, expect, it } from "vitest";
import { chart, type DeclaredChart } from "../../src/charts/chart.ts";
import { drawingTools } from "../../src/press/drawing-tools.ts";
import { smallStand } from "../data/small-stands.ts";
import { breadFigure, type Given, snapshotOf } from "./figures.ts";
import { handDrawn } from "./hand-drawn.ts";

const definition: DeclaredChart = {
  id: "bread",
  title: "Wat brood kost",
  form: "Staafdiagram",
  rows: [
    { label: "Wit", figure: "white.2024" },
    { label: "Rogge", figure: "rye.2024" },
  ],
  draw: (rows, { id, width, theme }) =>
    handDrawn(`<svg id="${id}" class="${width} ${theme.name}">${rows.length}</svg>`),
};

function drawn(rye: Given, given: Partial<DeclaredChart> = {}) {
  return chart(
    { ...definition, ...given },
    snapshotOf([breadFigure("white.2024"), breadFigure("rye.2024", rye)]),
    drawingTools,
  );
}

describe("chart(definition, snapshot)", () => {
  it("gives picture, description, table rows and sources out of the same figures", () => {
    const made = drawn({ low: 65e6, high: 80e6, qualifier: "circa" });
    if ("missing" in made) throw new Error(made.missing);
    expect(made.chart.description).toBe(
      "Staafdiagram in miljoen euro. Wit: € 80 miljoen; Rogge: circa € 65 tot € 80 miljoen.",
    );
    expect(made.chart.rows.map(({ label, figure }) => [label, figure.name])).toEqual([
      ["Wit", "white.2024"],
      ["Rogge", "rye.2024"],
    ]);
    expect(made.chart.sources.map(({ id }) => id)).toEqual(["bakery"]);
    expect(made.chart.pictures).toEqual({
      wide: handDrawn('<svg id="bread-wide" class="wide page">2</svg>'),
      narrow: handDrawn('<svg id="bread-narrow" class="narrow page">2</svg>'),
      print: handDrawn('<svg id="bread-wide" class="wide print">2</svg>'),
      picture: handDrawn('<svg id="bread-wide" class="wide picture">2</svg>'),
    });
  });

  it("hands on how a picture names and groups its rows, and counts the largest amount below zero too", () => {
    const rows = [{ label: "Wit, in de stad", figure: "white.2024", name: "Wit", group: "In de stad" }];
    const made = chart(
      { ...definition, rows },
      snapshotOf([breadFigure("white.2024", { low: -80e6, high: -65e6 })]),
      drawingTools,
    );
    expect(made).toMatchObject({
      chart: {
        unit: "miljoen euro",
        description: "Staafdiagram in miljoen euro. Wit, in de stad: −€ 80 tot −€ 65 miljoen.",
        rows: [{ label: "Wit, in de stad", name: "Wit", group: "In de stad" }],
      },
    });
  });

  it.each([
    ["definitions", { definition: "price" }, "definitions (white.2024 and rye.2024: cost and price)"],
    ["units", { unit: "persons" as const }, "units (white.2024 and rye.2024: EUR and persons)"],
    ["stands", { stand: smallStand("raming") }, "stands (white.2024 and rye.2024: none and raming)"],
    ["price levels", { priceLevel: "2019" }, "price levels (white.2024 and rye.2024: none and 2019)"],
  ])("refuses to mix %s without a bridge", (_what, rye, mixture) => {
    expect(drawn(rye)).toEqual({
      missing: `chart bread mixes ${mixture}; declare a bridge that says why they stand together`,
    });
  });

  it("mixes definitions when a bridge says why, and carries the bridge along", () => {
    const made = drawn({ definition: "price" }, { bridge: "Omdat het brood is." });
    expect(made).toMatchObject({ chart: { bridge: "Omdat het brood is." } });
  });

  it.each([undefined, "Omdat het brood is."])("refuses a change among amounts, with the bridge %j too", (bridge) => {
    expect(drawn({ measure: "mutation" }, bridge === undefined ? {} : { bridge })).toEqual({
      missing:
        "chart bread mixes a change with an amount: rye.2024 is a change of a budget and white.2024 is an amount",
    });
  });

  it("draws changes that stand among changes", () => {
    const changes = ["white.2024", "rye.2024"].map((name) => breadFigure(name, { measure: "mutation" }));
    expect(chart(definition, snapshotOf(changes), drawingTools)).toHaveProperty("chart");
  });

  it("gives picture, table and description one order, where the numbers decide it", () => {
    const made = drawn(
      { low: 65e6, high: 80e6 },
      { order: (rows) => rows.toReversed(), draw: (rows) => handDrawn(rows.map(({ label }) => label).join()) },
    );
    expect(made).toMatchObject({
      chart: {
        description: "Staafdiagram in miljoen euro. Rogge: € 65 tot € 80 miljoen; Wit: € 80 miljoen.",
        rows: [{ label: "Rogge" }, { label: "Wit" }],
        pictures: { wide: { svg: "Rogge,Wit" }, print: { svg: "Rogge,Wit" } },
      },
    });
  });

  it("says which chart misses which figure", () => {
    const made = chart({ ...definition, rows: [{ label: "Melk", figure: "milk.2024" }] }, snapshotOf([]), drawingTools);
    expect(made).toEqual({ missing: 'chart bread cannot be drawn: no figure is named "milk.2024"' });
  });
});
