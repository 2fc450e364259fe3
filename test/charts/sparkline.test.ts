import { describe, expect, it } from "vitest";
import { sparkline } from "../../src/charts/sparkline.ts";

const point = (value: number) => ({ low: value, high: value });

describe("a sparkline", () => {
  it("runs from left to right, the lowest value at the bottom", () => {
    // 64 by 18 with an edge of 3: x is 3, 32, 61; of 10, 20 and 15 the y is 15, 3 and halfway.
    expect(sparkline([point(10), point(20), point(15)])).toEqual({
      width: 64,
      height: 18,
      path: "M3 15L32 3L61 9",
      isRange: false,
      end: { x: 61, y: 9 },
    });
  });

  it("keeps a range a range: its upper ends to the right, its lower ends back", () => {
    expect(sparkline([point(10), { low: 10, high: 20 }])).toMatchObject({
      path: "M3 15L61 3L61 15L3 15Z",
      isRange: true,
      end: { x: 61, y: 9 },
    });
  });

  it("is flat, in the middle, where nothing changed", () => {
    expect(sparkline([point(7), point(7)]).path).toBe("M3 9L61 9");
  });

  it("has no course to show of one value", () => {
    expect(() => sparkline([point(7)])).toThrow("a sparkline needs two values, and there is 1");
  });
});
