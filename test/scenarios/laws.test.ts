// Laws over inputs that no one chose: the models hold for any numbers, not only for ours.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { corners, evaluate, type Interval, valueAt } from "../../src/figures/evaluate.ts";
import { namesIn, parseExpression } from "../../src/figures/expression.ts";
import { scenarios } from "../../src/scenarios/scenarios.ts";

const formulas = new Map(
  scenarios.flatMap(({ results }) => results.map(({ row }) => [row.name, row.formula] as const)),
);
const SHARES = ["1", "2", "3"].flatMap((year) => [`year${year}.2022_2025`, `year${year}.2026`]);

/** A formula of a scenario with its inputs drawn between bounds that keep every divisor away from 0. */
function drawn(name: string): { formula: string; inputs: fc.Arbitrary<ReadonlyMap<string, Interval>> } {
  const formula = formulas.get(name);
  if (formula === undefined) throw new Error(`no result is named ${name}`);
  const names = [...namesIn(parseExpression(formula)).keys()];
  const interval = fc
    .tuple(fc.double({ min: 1, max: 1e6, noNaN: true }), fc.double({ min: 0, max: 1e3, noNaN: true }))
    .map(([low, width]) => ({ low, high: low + width }));
  return {
    formula,
    inputs: fc
      .tuple(...names.map(() => interval))
      .map((all) => new Map(names.map((input, at) => [input, all[at] ?? { low: 1, high: 1 }]))),
  };
}

const LAWFUL = [
  "gap_explained.cost.2024",
  "gap_explained.volume.2024",
  "gap.moving.2026",
  "spuk_cut_effect.margin_asylum.2028",
  "waiting_cost.per_person.2026",
];

describe("laws of every model", () => {
  it.each(LAWFUL)("widening an input of %s never narrows the result", (name) => {
    const { formula, inputs } = drawn(name);
    const expression = parseExpression(formula);
    fc.assert(
      fc.property(inputs, fc.double({ min: 0, max: 100, noNaN: true }), (given, more) => {
        const tight = evaluate(expression, given);
        const wide = evaluate(
          expression,
          new Map([...given].map(([input, { low, high }]) => [input, { low, high: high + more }])),
        );
        const slack = Math.abs(tight.high) * 1e-9 + 1e-9;
        expect(wide.low).toBeLessThanOrEqual(tight.low + slack);
        expect(wide.high).toBeGreaterThanOrEqual(tight.high - slack);
      }),
    );
  });

  it.each(LAWFUL)("points give %s its scalar answer", (name) => {
    const { formula, inputs } = drawn(name);
    const expression = parseExpression(formula);
    fc.assert(
      fc.property(inputs, (given) => {
        const points = new Map([...given].map(([input, { low }]) => [input, { low, high: low }]));
        const [only] = corners([...points.keys()], points);
        const { low, high } = evaluate(expression, points);
        expect([low, high]).toEqual([low, low]);
        expect(low).toBe(valueAt(expression, only ?? new Map()));
      }),
    );
  });

  it("made good is exactly 0, whatever the costs and the budget are", () => {
    const { formula, inputs } = drawn("gap.made_good.2026");
    fc.assert(
      fc.property(inputs, (given) => {
        const { low, high } = evaluate(
          parseExpression(formula),
          new Map([...given].map(([name, { low, high }]) => [name, { low: Math.round(low), high: Math.round(high) }])),
        );
        expect([Math.abs(low), Math.abs(high)]).toEqual([0, 0]);
      }),
    );
  });

  it("a cut of nothing changes nothing", () => {
    const points = (name: string, cut: number) =>
      new Map(
        [...namesIn(parseExpression(formulas.get(name) ?? "")).keys()].map((input) => [
          input,
          { low: input === "spuk_cut.2028" ? cut : 1_000, high: input === "spuk_cut.2028" ? cut : 1_000 },
        ]),
      );
    const margin = evaluate(
      parseExpression(formulas.get("spuk_cut_effect.margin_asylum.2028") ?? ""),
      points("spuk_cut_effect.margin_asylum.2028", 0),
    );
    expect(margin).toEqual({ low: 0, high: 0 });
    const lost = evaluate(
      parseExpression(formulas.get("spuk_cut_effect.lost_all.2028") ?? ""),
      points("spuk_cut_effect.lost_all.2028", 0),
    );
    expect(lost).toEqual({ low: 0, high: 0 });
  });

  it("a rhythm moves money, but makes and loses none over the life of a cohort", () => {
    // Shares that sum to one, for old and new cohorts, without a cut.
    const shares = fc
      .tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 }))
      .filter(([a, b]) => a + b <= 100);
    fc.assert(
      fc.property(shares, shares, ([a, b], [c, d]) => {
        const values = [a, c, b, d, 100 - a - b, 100 - c - d].map((share) => share / 100);
        const value = (input: string) => {
          if (input === "spuk_cut.2028") return 0;
          return values[SHARES.findIndex((name) => input === `spuk_payment_share.${name}`)] ?? Number.NaN;
        };
        const cohort = (year: number) =>
          [year, year + 1, year + 2].map((paidIn) => {
            const expression = parseExpression(formulas.get(`grant_cash.cohort_${year}.${paidIn}`) ?? "");
            return valueAt(expression, new Map([...namesIn(expression).keys()].map((input) => [input, value(input)])));
          });
        for (const year of [2025, 2026, 2027, 2028]) {
          expect(cohort(year).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
        }
      }),
    );
  });
});
