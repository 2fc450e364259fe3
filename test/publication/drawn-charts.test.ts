import { describe, expect, test } from "vitest";
import type { Canvas } from "../../src/charts/canvas.ts";
import { type ChartDefinition, type ChartRow, chart, pointsOnly } from "../../src/charts/chart.ts";
import { asOf } from "../../src/figures/known/as-of.ts";
import { drawingTools } from "../../src/press/drawing-tools.ts";
import { chartProblems } from "../../src/publication/drawn-charts.ts";
import { handDrawn } from "../charts/hand-drawn.ts";
import { dataWith } from "../data/small-data.ts";
import { texts } from "./small-content.ts";

const data = dataWith();
const figures = (...names: readonly string[]) => names.map((figure) => ({ label: figure, figure }));
const drawn = (rows: ChartDefinition["rows"], day = "2026-05-21") => {
  const costs = {
    id: "costs",
    file: "src/subject/charts/costs.ts",
    title: "Kosten",
    form: "Staafdiagram",
    rows,
    draw: () => handDrawn(),
  };
  return texts(chartProblems({ charts: new Map([["costs", costs]]), scenarios: [], snapshot: asOf(day, data), data }));
};

describe("every chart is drawn as known today, also where only sent letters show it", () => {
  test("one that mixes what does not count the same has lost its bridge", () => {
    expect(drawn(figures("shortfall.2024", "inflow.asylum.2023.voorlopig"))).toEqual([
      "src/subject/charts/costs.ts:1:1: chart costs mixes units (shortfall.2024 and inflow.asylum.2023.voorlopig: EUR and persons); declare a bridge that says why they stand together",
    ]);
  });

  test("one with a name that nothing has could never be drawn", () => {
    expect(drawn(figures("shortfall.2024", "shortfal.2024"))).toEqual([
      'src/subject/charts/costs.ts:1:1: chart costs cannot be drawn: no figure is named "shortfal.2024"; did you mean shortfall.2024?',
    ]);
  });

  test.each([
    ["whose figures fit", figures("shortfall.2024"), "2026-05-21"],
    ["of which a figure is not public yet", figures("shortfall.2024", "inflow.asylum.2023"), "2024-06-03"],
    ["about other data than these", figures("bread.2024"), "2026-05-21"],
  ])("one %s is fine", (_which, rows, day) => {
    expect(drawn(rows, day)).toEqual([]);
  });

  test("says of a figure that became a range, in a picture of points, that it cannot be drawn", () => {
    const definition = {
      id: "costs",
      file: "src/subject/charts/costs.ts",
      title: "Kosten",
      form: "Staafdiagram",
      rows: [{ label: "Tekort", figure: "shortfall.2024" }],
      draw(rows: readonly ChartRow[], { id }: Canvas) {
        pointsOnly(rows, id);
        return handDrawn();
      },
    };
    expect(chart(definition, asOf("2026-05-21", data), drawingTools)).toEqual({
      missing: "chart costs-wide: shortfall.2024 is a range, and this picture shows points only",
    });
  });
});
