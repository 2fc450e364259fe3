// What must be true of the places in a picture, whatever it looks like.
import { describe, expect, it } from "vitest";
import { textWidth } from "../../src/charts/lettering.ts";
import { largestScale } from "../../src/charts/scale.ts";
import { type BreakEven, breakEvenLine } from "../../src/charts/shapes/break-even.ts";
import { groupedBars } from "../../src/charts/shapes/groups.ts";
import { headedBars } from "../../src/charts/shapes/headed-bars.ts";
import { momentDots } from "../../src/charts/shapes/moments.ts";
import { barRows } from "../../src/charts/shapes/rows.ts";
import { sideBySide } from "../../src/charts/shapes/side-by-side.ts";
import { stackedBars } from "../../src/charts/shapes/stacks.ts";
import { resultThenWidest, tornado } from "../../src/charts/shapes/tornado.ts";
import { waterfall } from "../../src/charts/shapes/waterfall.ts";
import { smallStand } from "../data/small-stands.ts";
import { breadFigure } from "./figures.ts";
import { on, rects, row } from "./small-rows.ts";

describe("waterfall", () => {
  it("starts each step where the one before it ends, and ends at the whole", () => {
    const drawing = waterfall(
      [row("Budget", 81), row("Meer", 36), row("Duurder", 28, 44), row("Kosten", 145, 161)],
      on("w", "wide"),
    );
    const [budget, costs, more, dearer, open, openCosts] = rects(drawing);
    expect(more?.[0]).toBeCloseTo(budget?.[1] ?? 0, 1);
    expect(dearer?.[0]).toBeCloseTo(more?.[1] ?? 0, 1);
    expect(dearer?.[1]).toBeCloseTo(costs?.[1] ?? 0, 1);
    expect(open).toEqual(openCosts);
  });
});

describe("an axis", () => {
  it("writes all its ticks with the same decimals, but zero", () => {
    const priced = (label: string, high: number) => ({
      ...row(label, high),
      figure: breadFigure(label, { low: high, high, step: 0.01 }),
    });
    const { svg } = barRows([priced("Dit jaar", 0.28), priced("Vorig jaar", 0.41)], on("p", "wide"));
    const ticks = [...svg.matchAll(/>(\d(?:,\d+)?)</g)].map(([, text]) => text);
    expect(ticks.slice(0, 4)).toEqual(["0", "0,05", "0,10", "0,15"]);
  });
});

describe("dots over time", () => {
  const forecast = row("Later", 40);
  const planned = { ...smallStand("raming"), words: "begroot" };
  const rows = [row("Eerder", 30), { ...forecast, figure: { ...forecast.figure, stand: planned } }];

  it("draw a forecast open, on a broken stem, under the words of its stand", () => {
    const { svg } = momentDots(rows, on("m", "wide"), new Map());
    expect(svg.match(/stroke-dasharray/g)).toHaveLength(1);
    expect(svg.match(/>begroot</g)).toHaveLength(1);
  });

  it("draw a stand that forecasts nothing as what was measured", () => {
    const measured = rows.map(({ figure, ...rest }) => ({
      ...rest,
      figure: { ...figure, stand: smallStand("definitief") },
    }));
    expect(momentDots(measured, on("m", "wide"), new Map()).svg).not.toMatch(/stroke-dasharray|definitief/);
  });
});

describe("tornado", () => {
  it("puts the widest swing first, whatever the order of its rows", () => {
    const rows = resultThenWidest([row("Uitkomst", -18), row("Smal", -19, -17), row("Breed", -50, 14)]);
    expect(rows.map(({ label }) => label)).toEqual(["Uitkomst", "Breed", "Smal"]);
    const drawing = tornado(rows, on("t", "narrow"));
    const { svg } = drawing;
    const [first, second] = rects(drawing).map(([left, right]) => right - left);
    expect(first).toBeGreaterThan(second ?? 0);
    expect(svg.indexOf(">Breed<")).toBeLessThan(svg.indexOf(">Smal<"));
  });

  it.each(["wide", "narrow"] as const)("writes the number at the left end of its axis out in full, %s", (width) => {
    const { svg } = tornado([row("Uitkomst", -18_000), row("Breed", -50_000, 14_000)], on("t", width));
    const ticks = [...svg.matchAll(/translate\(([\d.]+),[^>]*>(−[\d.]+)<\/text>/g)];
    expect(ticks.map(([, , tick]) => tick)).toContain(width === "wide" ? "−50.000" : "−60.000");
    for (const [, place, tick = ""] of ticks)
      expect(Number(place)).toBeGreaterThanOrEqual(textWidth(tick, on("t", width)) / 2);
  });

  it("needs the result it turns around", () => {
    expect(() => tornado([], on("t", "wide"))).toThrow("chart t: a tornado needs the result it turns around");
  });
});

describe("a picture of named rows", () => {
  const pictures = {
    groups: groupedBars({
      series: [{ label: "saldo", fill: "solid" }],
      groups: ["2023", "2024"].map((label) => ({ label, figures: ["a"] })),
    }),
    columns: sideBySide({
      columns: [{ label: "Saldo", fill: "solid" }],
      lines: ["2023", "2024"].map((label) => ({ label, figures: ["a"] })),
      gap: ["niet", "ingezien"],
    }),
  };

  it.each(Object.entries(pictures))("finds its rows by label, in whatever order they come: %s", (_kind, drawn) => {
    const rows = drawn.rows.map(({ label }, index) => row(label, 100 + index));
    expect(drawn.draw(rows.toReversed(), on("p", "wide"))).toEqual(drawn.draw(rows, on("p", "wide")));
  });

  it("says which row it misses", () => {
    expect(() => pictures.groups.draw([row("2023", 1)], on("p", "wide"))).toThrow('chart p has no row "2024"');
    expect(() => pictures.columns.draw([row("2024, saldo", 1)], on("p", "wide"))).toThrow(
      'chart p has no row "2023, saldo"',
    );
  });
});

describe("the largest scale", () => {
  it("is what fits: of 100 pixels 40 are for words, so 30 of the largest get 2 pixels each", () => {
    expect(largestScale({ room: 100, furthest: 30, fits: (scale) => 30 * scale + 40 <= 100 })).toBeCloseTo(2, 1);
  });

  it("has an end where words alone fill the room", () => {
    expect(largestScale({ room: 100, furthest: 10, fits: () => false })).toBeCloseTo(0.1, 2);
  });

  it("is a number where nothing is drawn, or there is no room", () => {
    expect(largestScale({ room: 100, furthest: 0, fits: () => true })).toBe(100);
    expect(largestScale({ room: -40, furthest: 10, fits: () => false })).toBeGreaterThan(0);
  });
});

describe("a bar below zero", () => {
  it("has its value to its left, under a heading too", () => {
    const drawing = headedBars([row("Tekort", -7_000), row("Over", 9_000)], on("h", "wide"));
    const [bar] = rects(drawing).sort(([one], [other]) => one - other);
    expect(Number(/translate\(([\d.]+),[^>]*>-7000</.exec(drawing.svg)?.[1])).toBeLessThan(bar?.[0] ?? 0);
  });
});

describe("a range around zero", () => {
  it("is hatched from end to end in a group, and nothing of it is certain", () => {
    const { draw } = groupedBars({
      series: [{ label: "saldo", fill: "solid" }],
      groups: [{ label: "2024", figures: ["a"] }],
    });
    const [certain, range] = rects(draw([row("2024", -4_000, 9_000)], on("r", "wide")));
    expect(certain?.[0]).toBe(certain?.[1]);
    expect((range?.[1] ?? 0) - (range?.[0] ?? 0)).toBeGreaterThan(300);
  });
});

describe("pictures of points", () => {
  it("refuse a range, and name it", () => {
    const range = row("Wit", 1, 2);
    const message = "chart p: Wit.2024 is a range, and this picture shows points only";
    expect(() => stackedBars([{ parts: [{ row: range, turn: 0 }], whole: row("Samen", 2) }], on("p", "wide"))).toThrow(
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
    expect(() => breakEvenLine(given, on("p", "wide"))).toThrow(message);
  });
});
