import { describe, expect, test } from "vitest";
import { parseExpression } from "../../../src/data/formulas/parser.ts";
import { FormulaError } from "../../../src/data/formulas/unreadable.ts";
import { evaluate, type Interval } from "../../../src/figures/arithmetic/evaluate.ts";
import fc from "../../chance.ts";

type Given = Readonly<Record<string, number | readonly [low: number, high: number]>>;

const inputsOf = (given: Given): ReadonlyMap<string, Interval> =>
  new Map(
    Object.entries(given).map(([name, value]) =>
      typeof value === "number" ? [name, { low: value, high: value }] : [name, { low: value[0], high: value[1] }],
    ),
  );

/** `low..high`, `value` for a point, or why there is none and the character where, from 0. */
function worth(formula: string, given: Given): string {
  try {
    const { low, high } = evaluate(parseExpression(formula), inputsOf(given));
    return low === high ? String(low) : `${low}..${high}`;
  } catch (error) {
    if (!(error instanceof FormulaError)) throw error;
    return `${error.at}: ${error.message}`;
  }
}

describe("a formula over ranges", () => {
  test.each<[string, Given, string, string]>([
    ["a.2024 - b.2024", { "a.2024": [145, 161], "b.2024": 114 }, "31..47", "145 - 114 and 161 - 114"],
    ["b.2024 - a.2024", { "a.2024": [145, 161], "b.2024": 114 }, "-47..-31", "the ends trade places"],
    ["a.2024 + b.2024", { "a.2024": [1, 2], "b.2024": [10, 20] }, "11..22", "lowest with lowest"],
    ["a.2024 - b.2024", { "a.2024": [1, 2], "b.2024": [10, 20] }, "-19..-8", "lowest less highest"],
    ["a.2024 * b.2024", { "a.2024": [-2, 3], "b.2024": [-5, 7] }, "-15..21", "3 × -5 and 3 × 7"],
    ["a.2024 / b.2024", { "a.2024": [10, 20], "b.2024": [2, 5] }, "2..10", "10 / 5 and 20 / 2"],
    ["a.2024 / b.2024 - 1", { "a.2024": 30, "b.2024": 20 }, "0.5", "a point stays a point"],
    ["-a.2024", { "a.2024": [1, 2] }, "-2..-1", "a minus turns a range round"],
    ["2 * (a.2024 + 1)", { "a.2024": [1, 2] }, "4..6", "numbers of the formula are points"],
  ])("%s with %j is %s: %s", (formula, given, wanted) => {
    expect(worth(formula, given)).toBe(wanted);
  });

  test.each<[string, Given, string]>([
    ["costs.2024 - costs.2024", { "costs.2024": [145, 161] }, "0"],
    [
      "costs.2024 - (budget.2024 + (costs.2024 - budget.2024))",
      { "costs.2024": [145e6, 161e6], "budget.2024": [81e6, 114e6] },
      "0",
    ],
    ["a.2024 / (a.2024 + b.2024)", { "a.2024": [10, 30], "b.2024": 10 }, "0.5..0.75"],
    ["a.2024 / a.2024", { "a.2024": [10, 30] }, "1"],
  ])("an input used twice is one unknown: %s", (formula, given, wanted) => {
    expect(worth(formula, given)).toBe(wanted);
  });

  test("a name without an input is a bug", () => {
    expect(() => worth("a.2024 + b.2024", { "a.2024": 1 })).toThrow(new RangeError("no input is named b.2024"));
  });
});

describe("a divisor that may be 0 is refused where it stands", () => {
  test.each<[string, Given, string]>([
    [
      "a.2024 / b.2024",
      { "a.2024": 1, "b.2024": 0 },
      "9: what is divided by is 0; divide by something that cannot be 0",
    ],
    [
      "a.2024 / b.2024",
      { "a.2024": 1, "b.2024": [-1, 2] },
      "9: what is divided by runs from -1 to 2, which holds 0; divide by something that cannot be 0",
    ],
    [
      "a.2024 / b.2024",
      { "a.2024": 1, "b.2024": [0, 2] },
      "9: what is divided by runs from 0 to 2, which holds 0; divide by something that cannot be 0",
    ],
    [
      "a.2024 / (b.2024 - c.2024)",
      { "a.2024": 1, "b.2024": [65, 80], "c.2024": 70 },
      "10: what is divided by runs from -5 to 10, which holds 0; divide by something that cannot be 0",
    ],
    [
      "1 - a.2024 / (b.2024 - b.2024)",
      { "a.2024": 1, "b.2024": [65, 80] },
      "14: what is divided by is 0; divide by something that cannot be 0",
    ],
    ["a.2024 / b.2024", { "a.2024": 6, "b.2024": [-3, -2] }, "-3..-2"],
  ])("%s with %j: %s", (formula, given, wanted) => {
    expect(worth(formula, given)).toBe(wanted);
  });
});

describe("laws", () => {
  const amount = fc.integer({ min: 1, max: 1_000_000_000 });
  const range = fc.tuple(amount, amount).map(([one, other]) => [Math.min(one, other), Math.max(one, other)] as const);
  /** Formulas that rise or fall in each input, so that their extremes are at the corners. */
  const formula = fc.constantFrom(
    "a.1 + b.1 - c.1",
    "a.1 * b.1 - c.1",
    "a.1 / b.1 / c.1",
    "(a.1 + b.1) / c.1",
    "a.1 / (a.1 + b.1)",
    "-a.1 * (b.1 - c.1)",
    "a.1 - (b.1 + (a.1 - b.1)) + c.1",
  );
  const value = (text: string, [a, b, c]: readonly (readonly [number, number])[]) =>
    evaluate(parseExpression(text), inputsOf({ "a.1": a ?? [1, 1], "b.1": b ?? [1, 1], "c.1": c ?? [1, 1] }));

  test("a wider input never gives a narrower result", () => {
    fc.assert(
      fc.property(formula, range, range, range, fc.nat(), fc.nat(), (text, a, b, c, down, up) => {
        const narrow = value(text, [a, b, c]);
        const wide = value(text, [[Math.max(1, a[0] - down), a[1] + up], b, c]);
        const slack = 1e-9 * Math.max(Math.abs(wide.low), Math.abs(wide.high));
        expect(wide.low).toBeLessThanOrEqual(narrow.low + slack);
        expect(wide.high).toBeGreaterThanOrEqual(narrow.high - slack);
      }),
    );
  });

  test("points give the answer of plain arithmetic, and no range", () => {
    fc.assert(
      fc.property(amount, amount, amount, (a, b, c) => {
        const at = (text: string) =>
          value(text, [
            [a, a],
            [b, b],
            [c, c],
          ]);
        expect(at("a.1 * b.1 - c.1")).toEqual({ low: a * b - c, high: a * b - c });
        expect(at("(a.1 + b.1) / c.1")).toEqual({ low: (a + b) / c, high: (a + b) / c });
      }),
    );
  });

  test("what lies inside every input lies inside the result", () => {
    fc.assert(
      fc.property(formula, range, range, range, fc.double({ min: 0, max: 1, noNaN: true }), (text, a, b, c, part) => {
        const inside = [a, b, c].map(([low, high]): [number, number] => {
          const middle = low + part * (high - low);
          return [middle, middle];
        });
        const whole = value(text, [a, b, c]);
        const slack = 1e-9 * Math.max(1, Math.abs(whole.low), Math.abs(whole.high));
        const { low } = value(text, inside);
        expect(low).toBeGreaterThanOrEqual(whole.low - slack);
        expect(low).toBeLessThanOrEqual(whole.high + slack);
      }),
    );
  });

  test("x less x is exactly 0, whatever x may be", () => {
    const any = fc.double({ min: -1e12, max: 1e12, noNaN: true });
    fc.assert(
      fc.property(any, any, (one, other) => {
        const x: [number, number] = [Math.min(one, other), Math.max(one, other)];
        expect(worth("x.1 - x.1", { "x.1": x })).toBe("0");
      }),
    );
  });

  test("costs less (budget and what it falls short) is exactly 0, never a range", () => {
    fc.assert(
      fc.property(range, range, (costs, budget) => {
        const sum = worth("costs.1 - (budget.1 + (costs.1 - budget.1))", { "costs.1": costs, "budget.1": budget });
        expect(sum).toBe("0");
      }),
    );
  });
});
