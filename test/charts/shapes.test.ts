// What must be true of the places in a picture, whatever it looks like.
import { describe, expect, it } from "vitest";
import { type BreakEven, breakEvenLine } from "../../src/charts/break-even.ts";
import type { ChartRow } from "../../src/charts/chart.ts";
import { textWidth } from "../../src/charts/lettering.ts";
import { stackedBars } from "../../src/charts/stacks.ts";
import { resultThenWidest, tornado } from "../../src/charts/tornado.ts";
import { waterfall } from "../../src/charts/waterfall.ts";
import { breadFigure } from "./figures.ts";

function row(label: string, low: number, high = low): ChartRow {
  return { label, text: `${low}`, figure: breadFigure(`${label}.2024`, { low, high, unit: "persons", step: 1 }) };
}

/** The rectangles of a picture as their left and right ends, in the order they are drawn. */
function rects(svg: string): [left: number, right: number][] {
  const number = (tag: string, name: string) => Number(new RegExp(`\\s${name}="([\\d.-]+)"`).exec(tag)?.[1]);
  const bars = svg.replace(/<defs>.*?<\/defs>/s, "").match(/<rect[^>]*>/g) ?? [];
  return bars.map((tag) => [number(tag, "x"), number(tag, "x") + number(tag, "width")]);
}

describe("waterfall", () => {
  it("starts each step where the one before it ends, and ends at the whole", () => {
    const svg = waterfall(
      [row("Budget", 81), row("Meer", 36), row("Duurder", 28, 44), row("Kosten", 145, 161)],
      "w",
      "wide",
    );
    const [budget, costs, more, dearer, open, openCosts] = rects(svg);
    expect(more?.[0]).toBeCloseTo(budget?.[1] ?? 0, 1);
    expect(dearer?.[0]).toBeCloseTo(more?.[1] ?? 0, 1);
    expect(dearer?.[1]).toBeCloseTo(costs?.[1] ?? 0, 1);
    expect(open).toEqual(openCosts);
  });
});

describe("tornado", () => {
  it("puts the widest swing first, whatever the order of its rows", () => {
    const rows = resultThenWidest([row("Uitkomst", -18), row("Smal", -19, -17), row("Breed", -50, 14)]);
    expect(rows.map(({ label }) => label)).toEqual(["Uitkomst", "Breed", "Smal"]);
    const svg = tornado(rows, "t", "narrow");
    const [first, second] = rects(svg).map(([left, right]) => right - left);
    expect(first).toBeGreaterThan(second ?? 0);
    expect(svg.indexOf(">Breed<")).toBeLessThan(svg.indexOf(">Smal<"));
  });

  it.each(["wide", "narrow"] as const)("writes the number at the left end of its axis out in full, %s", (width) => {
    const svg = tornado([row("Uitkomst", -18_000), row("Breed", -50_000, 14_000)], "t", width);
    const ticks = [...svg.matchAll(/translate\(([\d.]+),[^>]*>(−[\d.]+)<\/text>/g)];
    expect(ticks.map(([, , tick]) => tick)).toContain(width === "wide" ? "−50.000" : "−60.000");
    for (const [, place, tick = ""] of ticks) expect(Number(place)).toBeGreaterThanOrEqual(textWidth(tick, width) / 2);
  });

  it("needs the result it turns around", () => {
    expect(() => tornado([], "t", "wide")).toThrow("chart t: a tornado needs the result it turns around");
  });
});

describe("pictures of points", () => {
  it("refuse a range, and name it", () => {
    const range = row("Wit", 1, 2);
    const message = "chart p: Wit.2024 is a range, and this picture shows points only";
    expect(() => stackedBars([{ parts: [{ row: range, turn: 0 }], whole: row("Samen", 2) }], "p", "wide")).toThrow(
      message,
    );
    const given: BreakEven = {
      available: row("Beschikbaar", 100),
      cost: row("Kosten", 90),
      before: row("Over", 10),
      breakEven: row("Nul", 0.1),
      cut: row("Korting", 0.2),
      after: range,
    };
    expect(() => breakEvenLine(given, "p", "wide")).toThrow(message);
  });
});
