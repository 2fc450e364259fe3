// Laws over inputs that no one chose: the models hold for any numbers, not only for ours.

import { describe, expect, it } from "vitest";
import { namesIn } from "../../../src/data/formulas/expression.ts";
import { parseExpression } from "../../../src/data/formulas/parser.ts";
import { formulaText } from "../../../src/data/formulas/printer.ts";
import { FormulaError } from "../../../src/data/formulas/unreadable.ts";
import { corners, evaluate, type Interval, valueAt } from "../../../src/figures/arithmetic/evaluate.ts";
import { refuseTurning } from "../../../src/figures/arithmetic/monotonic.ts";
import { scenarios } from "../../../src/subject/scenarios/scenarios.ts";
import fc from "../../chance.ts";

const formulas = new Map(
  scenarios.flatMap(({ results }) => results.map(({ row }) => [row.name, formulaText(row.formula)] as const)),
);
const ALL = [...formulas.keys()];
const CUT = "spuk_cut.2028";

function formulaOf(name: string): string {
  const formula = formulas.get(name);
  if (formula === undefined) throw new Error(`no result is named ${name}`);
  return formula;
}

const inputsOf = (formula: string): readonly string[] => [...namesIn(parseExpression(formula)).keys()];

/** Ranges for the inputs of a formula: shares of at most all of it, amounts and people above 0. */
function rangesFor(formula: string): fc.Arbitrary<ReadonlyMap<string, Interval>> {
  const share = fc.integer({ min: 1, max: 90 }).map((percent) => percent / 100);
  const amount = fc.integer({ min: 1, max: 1_000_000 });
  const range = (of: fc.Arbitrary<number>) =>
    fc.tuple(of, of).map(([one, other]) => ({ low: Math.min(one, other), high: Math.max(one, other) }));
  const names = inputsOf(formula);
  return fc
    .tuple(...names.map((name) => range(isShare(name) ? share : amount)))
    .map((all) => new Map(names.map((name, at) => [name, all[at] ?? { low: 1, high: 1 }])));
}

const isShare = (name: string) => /share|^spuk_cut\.|price_rise|swing|realisation/.test(name);

/** What a formula gives, or nothing where a divisor may be 0. */
function given(formula: string, inputs: ReadonlyMap<string, Interval>): Interval | undefined {
  try {
    return evaluate(parseExpression(formula), inputs);
  } catch (error) {
    if (error instanceof FormulaError) return undefined;
    throw error;
  }
}

const point = (value: number): Interval => ({ low: value, high: value });
const lows = (inputs: ReadonlyMap<string, Interval>) =>
  new Map([...inputs].map(([name, { low }]) => [name, point(low)]));

/** Equal but for the last bits that binary fractions lose, of numbers as large as the inputs make them. */
function same(found: Interval | undefined, expected: Interval | undefined, size = 0): void {
  if (found === undefined || expected === undefined) throw new Error("one of the two has no answer");
  const slack = 1e-9 * Math.max(1, size, Math.abs(expected.low), Math.abs(expected.high));
  expect(Math.abs(found.low - expected.low)).toBeLessThanOrEqual(slack);
  expect(Math.abs(found.high - expected.high)).toBeLessThanOrEqual(slack);
}

describe("laws of every model", () => {
  it.each(ALL)("%s has its extremes at the ends of its inputs, whichever of them are ranges", (name) => {
    const formula = formulaOf(name);
    for (const input of inputsOf(formula)) refuseTurning(parseExpression(formula), input, 0);
  });

  it.each(ALL)("widening one end of one input of %s never narrows the result", (name) => {
    const formula = formulaOf(name);
    const names = inputsOf(formula);
    const more = fc.integer({ min: 1, max: 1_000 }).map((thousandths) => thousandths / 1_000);
    fc.assert(
      fc.property(rangesFor(formula), fc.nat({ max: names.length - 1 }), fc.boolean(), more, (inputs, at, down, by) => {
        const input = names[at] ?? "";
        const { low, high } = inputs.get(input) ?? point(1);
        const wider = down ? { low: low * (1 - by), high } : { low, high: high * (1 + by) };
        const [tight, wide] = [given(formula, inputs), given(formula, new Map(inputs).set(input, wider))];
        fc.pre(tight !== undefined && wide !== undefined);
        const slack = 1e-9 * Math.max(1, Math.abs(wide.low), Math.abs(wide.high));
        expect(wide.low).toBeLessThanOrEqual(tight.low + slack);
        expect(wide.high).toBeGreaterThanOrEqual(tight.high - slack);
      }),
    );
  });

  it.each(ALL)("points give %s its scalar answer", (name) => {
    const formula = formulaOf(name);
    fc.assert(
      fc.property(rangesFor(formula), (inputs) => {
        const points = lows(inputs);
        const found = given(formula, points);
        fc.pre(found !== undefined);
        const [only] = corners([...points.keys()], points);
        expect(found).toEqual(point(valueAt(parseExpression(formula), only ?? new Map())));
      }),
    );
  });
});

describe("the gap", () => {
  it.each([2024, 2025, 2026, 2027, 2028])(
    "made good is exactly 0 in %i, whatever the costs and the budget are",
    (year) => {
      const formula = formulaOf(`gap.made_good.${year}`);
      fc.assert(
        fc.property(rangesFor(formula), (inputs) => {
          const { low, high } = given(formula, inputs) ?? point(Number.NaN);
          expect([Math.abs(low), Math.abs(high)]).toEqual([0, 0]);
        }),
      );
    },
  );

  it("the parts of a waterfall make the whole: budget, volume and dearer work are the costs, as a range too", () => {
    const parts = ["gap_explained.volume.2024", "gap_explained.cost.2024"].map((name) => `(${formulaOf(name)})`);
    const sum = ["structural_budget.2024", ...parts].join(" + ");
    fc.assert(
      fc.property(rangesFor(sum), (inputs) => {
        const size = Math.abs(given(parts.join(" - "), inputs)?.high ?? 0);
        same(given(sum, inputs), inputs.get("execution_costs.2024"), size);
      }),
    );
  });

  it("what does not follow with volume and what does make the whole of volume", () => {
    const part = formulaOf("gap_explained.volume_part_fixed.2024");
    const sum = `(${part}) + (${formulaOf("gap_explained.volume.2024")}) * fixed_cost_share.assumed`;
    fc.assert(
      fc.property(rangesFor(sum), (inputs) => {
        const points = lows(inputs);
        same(given(sum, points), given(formulaOf("gap_explained.volume.2024"), points));
      }),
    );
  });
});

describe("a cut of nothing changes nothing", () => {
  const group = (name: string) => [`spuk_available.${name}.2024`, `provision_cost.${name}.2024`] as const;
  const [available, cost] = group("asylum");
  const [availableFamily, costFamily] = group("family");
  const over = `(${available} - ${cost}) * cohort_size.asylum.2023.voorlopig + (${availableFamily} - ${costFamily}) * cohort_size.family.2023.voorlopig`;
  const swung = (name: string) => over.replace(name, `${name} * (1 + swing.assumed)`);
  const paid = (year: number) => [1, 2, 3].map((position) => shareIn(position, year - position + 1)).join(" + ");
  const inEuros = (share: string) =>
    `spuk_rate.asylum_year1.2026 / ${shareIn(1, 2026)} * (${share}) * yearly_inflow.assumed`;
  const years = [2025, 2026, 2027, 2028, 2029, 2030];
  /** What each result with the cut in its formula is without it. */
  const without = new Map<string, string>([
    ["spuk_cut_effect.available_asylum.2028", available],
    ["spuk_cut_effect.available_family.2028", availableFamily],
    ["spuk_cut_effect.margin_asylum.2028", `${available} - ${cost}`],
    ["spuk_cut_effect.margin_family.2028", `${availableFamily} - ${costFamily}`],
    ["spuk_cut_effect.margin_asylum_dearer.2028", `${available} - ${cost} * (1 + tender_price_rise.assumed)`],
    ["spuk_cut_effect.after_all.2028", over],
    ["spuk_cut_effect.lost_all.2028", "0"],
    ["spuk_cut_effect.check_budget.2028", "0"],
    ["spuk_cut_swing.available_asylum.2028", swung(available)],
    ["spuk_cut_swing.cost_asylum.2028", swung(cost)],
    ["spuk_cut_swing.inflow_asylum.2028", swung("cohort_size.asylum.2023.voorlopig")],
    ["spuk_cut_swing.available_family.2028", swung(availableFamily)],
    ["spuk_cut_swing.cost_family.2028", swung(costFamily)],
    ["spuk_cut_swing.inflow_family.2028", swung("cohort_size.family.2023.voorlopig")],
    ["spuk_cut_swing.cut.2028", over],
    ...years.flatMap((year): [string, string][] => [
      ...[1, 2, 3].map((position): [string, string] => {
        const cohort = year - position + 1;
        return [`grant_cash.cohort_${cohort}.${year}`, shareIn(position, cohort)];
      }),
      ...[1, 2, 3].flatMap((position): [string, string][] => {
        const cohort = year - position + 1;
        const share = shareIn(position, cohort);
        return [
          [`grant_cash_by_cohort.cohort_${cohort}.${year}`, share],
          [`grant_euros.cohort_${cohort}.${year}`, inEuros(share)],
          [`grant_euros_by_cohort.cohort_${cohort}.${year}`, inEuros(share)],
        ];
      }),
      [`grant_cash.all.${year}`, paid(year)],
      [`grant_cash.by_cohort.${year}`, paid(year)],
      [`grant_cash.euros.${year}`, inEuros(paid(year))],
      [`grant_euros_by_cohort.all.${year}`, inEuros(paid(year))],
    ]),
  ]);
  const cutting = ALL.filter((name) => inputsOf(formulaOf(name)).includes(CUT));

  it("of every result with the cut in its formula it is known what it is without", () => {
    expect(cutting.length).toBeGreaterThan(20);
    expect(cutting.filter((name) => !without.has(name))).toEqual([]);
  });

  it.each([...without])("%s is %s", (name, expected) => {
    const formula = formulaOf(name);
    fc.assert(
      fc.property(rangesFor(`(${formula}) + 0 * (${expected}) + ${CUT}`), (inputs) => {
        const uncut = lows(inputs).set(CUT, point(0));
        const size = Math.max(...[...uncut.values()].map(({ high }) => high ** 2));
        same(given(formula, uncut), given(expected, uncut), size);
      }),
    );
  });
});

/** The share of a grant that a cohort brings in its first, second or third year, by the rhythm of its day. */
function shareIn(position: number, cohort: number): string {
  return `spuk_payment_share.year${position}.${cohort < 2026 ? "2022_2025" : "2026"}`;
}

describe("a rhythm moves money, and neither makes nor loses any", () => {
  // Shares that make a whole, for old and new cohorts.
  const rhythm = fc
    .tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 }))
    .filter(([a, b]) => a + b <= 100)
    .map(([a, b]) => [a / 100, b / 100, (100 - a - b) / 100]);
  const cuts = fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100);
  const shareOf = (name: string, inputs: ReadonlyMap<string, number>) =>
    valueAt(parseExpression(formulaOf(name)), inputs);
  const inputsWith = (old: readonly number[], fresh: readonly number[], cut: number) =>
    new Map([
      ...old.map((share, at) => [`spuk_payment_share.year${at + 1}.2022_2025`, share] as const),
      ...fresh.map((share, at) => [`spuk_payment_share.year${at + 1}.2026`, share] as const),
      [CUT, cut] as const,
    ]);
  const life = (cohort: number, inputs: ReadonlyMap<string, number>) =>
    [cohort, cohort + 1, cohort + 2].reduce(
      (sum, year) => sum + shareOf(`grant_cash.cohort_${cohort}.${year}`, inputs),
      0,
    );

  it.each([2025, 2026, 2027, 2028])("over the life of cohort %i, without a cut", (cohort) => {
    fc.assert(
      fc.property(rhythm, rhythm, (old, fresh) => {
        expect(life(cohort, inputsWith(old, fresh, 0))).toBeCloseTo(1, 9);
      }),
    );
  });

  it.each([
    [2025, []],
    [2026, [2]],
    [2027, [1, 2]],
    [2028, [0, 1, 2]],
  ] as const)("cohort %i loses the cut on what it is paid from 2028 on, and nothing else", (cohort, positions) => {
    fc.assert(
      fc.property(rhythm, rhythm, cuts, (old, fresh, cut) => {
        const hit = fresh.reduce(
          (sum, share, at) => sum + (positions.some((position) => position === at) ? share : 0),
          0,
        );
        expect(1 - life(cohort, inputsWith(old, fresh, cut))).toBeCloseTo(cut * hit, 9);
      }),
    );
  });

  it("once all cohorts are new, a year loses the cut under both ways to cut", () => {
    fc.assert(
      fc.property(rhythm, rhythm, cuts, (old, fresh, cut) => {
        const inputs = inputsWith(old, fresh, cut);
        for (const way of ["all", "by_cohort"])
          expect(1 - shareOf(`grant_cash.${way}.2030`, inputs)).toBeCloseTo(cut, 9);
      }),
    );
  });

  it("over 2025 to 2030 the years lose what the cohorts lose", () => {
    fc.assert(
      fc.property(rhythm, rhythm, cuts, (old, fresh, cut) => {
        const lost = (way: string) =>
          [2025, 2026, 2027, 2028, 2029, 2030].reduce(
            (sum, year) =>
              sum +
              shareOf(`grant_cash.${way}.${year}`, inputsWith(old, fresh, 0)) -
              shareOf(`grant_cash.${way}.${year}`, inputsWith(old, fresh, cut)),
            0,
          );
        const [first = 0, second = 0] = fresh;
        // From 2028 on three years that are paid in full lose the cut.
        expect(lost("all")).toBeCloseTo(3 * cut, 9);
        // Cohorts 2028, 2029 and 2030, of which three, two and one are paid by then.
        expect(lost("by_cohort")).toBeCloseTo(cut * (1 + (first + second) + first), 9);
      }),
    );
  });

  it("what comes later is what 2026 and 2027 lack, and from 2028 on nothing lacks", () => {
    fc.assert(
      fc.property(rhythm, rhythm, (old, fresh) => {
        const inputs = inputsWith(old, fresh, 0);
        const [first = 0, second = 0] = old.map((share, at) => share - (fresh[at] ?? 0));
        // In 2026 the first year of a new cohort instead of an old one, in 2027 the second year too.
        expect(1 - shareOf("payment_rhythm.received.2026", inputs)).toBeCloseTo(first, 9);
        expect(1 - shareOf("payment_rhythm.received.2027", inputs)).toBeCloseTo(first + second, 9);
        expect(shareOf("payment_rhythm.later.2026_2027", inputs)).toBeCloseTo(first + first + second, 9);
        expect(shareOf("payment_rhythm.received.2028", inputs)).toBeCloseTo(1, 9);
      }),
    );
  });
});
