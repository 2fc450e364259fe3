// Between the ends of a range a result may only rise or only fall: what may turn is refused, whatever its numbers.
import { describe, expect, test } from "vitest";
import { parseExpression } from "../../../src/data/formulas/parser.ts";
import { FormulaError } from "../../../src/data/formulas/unreadable.ts";
import { type Interval, valueAt } from "../../../src/figures/arithmetic/evaluate.ts";
import { derivedFigure } from "../../../src/figures/known/derived.ts";
import { FACTOR } from "../../../src/language/writing/unit.ts";
import fc, { runs } from "../../chance.ts";
import { breadFigure } from "../../charts/figures.ts";
import { formula, formulaAt, problemsOf } from "../small-formulas.ts";

const GAP = formula("gap_of.2024", "EUR", "spending.2024 - budget.2024");
const place = (line: number, name: string, offset = 0) =>
  `data/formulas.csv:${line}:${formulaAt(name, "share") + offset}: formula: `;
const turns = (name: string) =>
  `multiplies or divides by ${name} more than once, and it is a range: between its ends the result may be higher or lower than at both; write it once, or only in sums`;

describe("a formula whose extremes may lie between the ends of a range is refused where the range stands", () => {
  test.each<[string, string[], string[]]>([
    [
      "a product with itself: of 0 to 1 it gives 0 and 0, and a quarter between them",
      [formula("a.2024", "share", "spending.2024 / budget.2024 * (1 - spending.2024 / budget.2024)")],
      [`${place(2, "a.2024")}${turns("spending.2024")}`],
    ],
    [
      "a divisor that is multiplied with itself: it may be 0 between its ends",
      [formula("a.2024", "share", "1 / (balance.2024 / waiting.2024 * balance.2024 / waiting.2024 - 1)", "Samen.")],
      [`${place(2, "a.2024", 5)}${turns("balance.2024")}`],
    ],
    [
      "also where a formula of its own brings the range in",
      [GAP, formula("a.2024", "share", "2 - gap_of.2024 / budget.2024 * gap_of.2024 / budget.2024", "Samen.")],
      [`${place(3, "a.2024", 4)}${turns("spending.2024")}`],
    ],
    ["a point may be multiplied with itself", [formula("a.2024", "share", "gap_share.2024 * gap_share.2024")], []],
    [
      "a range may stand above and below the line, and in sums as often as one likes",
      [formula("a.2024", "share", "(spending.2024 - budget.2024 + spending.2024) / spending.2024")],
      [],
    ],
  ])("%s", (_policy, rows, problems) => {
    expect(problemsOf(rows)).toEqual(problems);
  });
});

test("a recomputation too, as rounding makes a range of every input", () => {
  const row = "id,Zegt iets.,gap_share.2024,,gap_share.2024 * gap_share.2024,,";
  expect(problemsOf([], [row])).toEqual([`data/recomputations.csv:2:31: formula: ${turns("gap_share.2024")}`]);
});

describe("laws", () => {
  const NAMES: readonly string[] = ["a.1", "b.1", "c.1"];
  const { written } = fc.letrec<{ written: string; leaf: string }>((tie) => ({
    leaf: fc.constantFrom(...NAMES, "1", "2"),
    written: fc.oneof(
      { depthSize: "medium", withCrossShrink: true },
      tie("leaf"),
      fc
        .tuple(tie("written"), fc.constantFrom("+", "-", "*", "/"), tie("written"))
        .map(([left, sign, right]) => `(${left} ${sign} ${right})`),
    ),
  }));
  const end = fc.integer({ min: -30, max: 30 }).map((tenths) => tenths / 10);
  const above = fc.integer({ min: 1, max: 60 }).map((tenths) => tenths / 10);
  const range = fc
    .oneof(fc.tuple(end, end), fc.tuple(above, above))
    .map(([one, other]) => ({ low: Math.min(one, other), high: Math.max(one, other) }));
  const ranges = fc.tuple(range, range, range);
  const part = fc.integer({ min: 0, max: 20 }).map((twentieths) => twentieths / 20);

  /** What a formula over these ranges gives, or nothing where it is refused. */
  const result = (text: string, given: readonly Interval[]): Interval | undefined => {
    const row = { name: "x.1", label: "", unit: FACTOR, definition: "x", counts: "", formula: parseExpression(text) };
    try {
      return derivedFigure({ ...row, bridge: "Brood." }, (name) => {
        const ends = given[NAMES.indexOf(name)];
        return breadFigure(name, { ...ends, unit: "share", measure: "norm" });
      });
    } catch (error) {
      if (error instanceof FormulaError) return undefined;
      throw error;
    }
  };
  const slack = ({ low, high }: Interval) => 1e-9 * Math.max(1, Math.abs(low), Math.abs(high));

  test("what lies inside every input lies inside the result, of any formula that is not refused", () => {
    fc.assert(
      fc.property(written, ranges, fc.tuple(part, part, part), (text, given, parts) => {
        const whole = result(text, given);
        fc.pre(whole !== undefined);
        const inside = given.map(({ low, high }, at) => low + (parts[at] ?? 0) * (high - low));
        const value = valueAt(parseExpression(text), new Map(NAMES.map((name, at) => [name, inside[at] ?? 0])));
        expect(value).toBeGreaterThanOrEqual(whole.low - slack(whole));
        expect(value).toBeLessThanOrEqual(whole.high + slack(whole));
      }),
      { numRuns: runs(300, 20000) },
    );
  });

  test("widening one end of one input never narrows the result, of any formula that is not refused", () => {
    const more = fc.integer({ min: 0, max: 20 }).map((tenths) => tenths / 10);
    fc.assert(
      fc.property(written, ranges, fc.nat({ max: 2 }), fc.boolean(), more, (text, given, which, down, by) => {
        const wider = given.map(({ low, high }, at) => {
          if (at !== which) return { low, high };
          return down ? { low: low - by, high } : { low, high: high + by };
        });
        const [narrow, wide] = [result(text, given), result(text, wider)];
        fc.pre(narrow !== undefined && wide !== undefined);
        expect(wide.low).toBeLessThanOrEqual(narrow.low + slack(wide));
        expect(wide.high).toBeGreaterThanOrEqual(narrow.high - slack(wide));
      }),
      { numRuns: runs(300, 20000) },
    );
  });
});
