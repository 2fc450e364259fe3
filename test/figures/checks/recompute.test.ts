import { describe, expect, test } from "vitest";
import { recompute, sourcesOfRecomputed } from "../../../src/figures/checks/recompute.ts";
import fc from "../../chance.ts";
import { dataOf, knownWith, problemsOf } from "../small-formulas.ts";

/** A row of recomputations: what is published, which end, the sum, a bridge, and why it cannot be compared. */
const row = (published: string, end: string, sum: string, bridge = "", whyNot = "") =>
  `som,De brief zegt het.,${published},${end},${sum},${bridge},${whyNot}`;

const known = knownWith([]);
function done(...cells: Parameters<typeof row>) {
  const [found] = dataOf([], [row(...cells)]).recomputations;
  if (found === undefined) throw new Error("no recomputation");
  return recompute(found.row, known);
}

describe("a published sum", () => {
  test.each<[string, string, Parameters<typeof row>, [number, number]]>([
    ["holds", "161 - 81 = 80, the upper end", ["gap.2024", "high", "spending.2024 - budget.2024"], [80e6, 80e6]],
    ["holds", "145 - 81 = 64, the lower end", ["gap.2024", "low", "spending.2024 - budget.2024"], [64e6, 64e6]],
    ["holds", "64 to 80, both ends", ["gap.2024", "", "spending.2024 - budget.2024"], [64e6, 80e6]],
    [
      "within-rounding",
      "31 in thirty-second parts is 30,03, known to half a million",
      ["gap.2023", "", "31 / 32 * gap.2023"],
      [30_031_250, 30_031_250],
    ],
    [
      "does-not-hold",
      "100 - 81 = 19, and 31 is published",
      ["gap.2023", "", "claim.2024 - budget.2024", "Zo is het."],
      [19e6, 19e6],
    ],
    [
      "does-not-hold",
      "80 is not 64, the other end",
      ["gap.2024", "low", "spending.2024 - 65 / 81 * budget.2024"],
      [80e6, 80e6],
    ],
    ["not-comparable", "when we say why", ["gap.2023", "", "gap.2024", "", "Dat telt iets anders."], [64e6, 80e6]],
    [
      "not-comparable",
      "even where the numbers are the same",
      ["gap.2024", "", "gap.2024", "", "Dat is toeval."],
      [64e6, 80e6],
    ],
    ["holds", "a plain number stands for a whole", ["1", "", "gap_share.2024 / gap_share.2024"], [1, 1]],
    ["does-not-hold", "99% is no whole", ["1", "", "gap_share.2024 + gap_share.2024"], [1.98, 1.98]],
  ])("%s: %s", (verdict, _why, cells, [low, high]) => {
    const made = done(...cells);
    expect(made.verdict).toBe(verdict);
    expect(made.sum.low).toBeCloseTo(low, 6);
    expect(made.sum.high).toBeCloseTo(high, 6);
  });

  test("may be off by half a step of each input, and half a step of its own", () => {
    // 145 to 161 less 81, each known to a million: 63 to 65 and 79 to 81.
    expect(done("gap.2024", "low", "spending.2024 - budget.2024").margin).toEqual({ low: 63e6, high: 65e6 });
    expect(done("gap.2024", "high", "spending.2024 - budget.2024").margin).toEqual({ low: 79e6, high: 81e6 });
    expect(done("gap.2024", "", "spending.2024 - budget.2024").margin).toEqual({ low: 63e6, high: 81e6 });
  });

  test("published finer than its inputs are known is within their rounding, and does not hold to the digit", () => {
    // 4.000 in steps of 500 over 3.000 is 133% in steps of 10%; 99% less 34% says more than that.
    const { sum, verdict } = done("gap_share.2024", "", "rate.2024 / old_rate.2019 - 0.34", "Zo is het.");
    expect(sum.low).toBeCloseTo(0.9933, 4);
    expect(verdict).toBe("within-rounding");
  });

  test("has the publications of what was published and of what it is made of", () => {
    const made = done("gap.2023", "", "rate.2024 * inflow.2024", "Zo is het.", "Dat telt iets anders.");
    expect(sourcesOfRecomputed(made).map(({ id }) => id)).toEqual(["report-2026", "report-2024"]);
  });

  test("that is exactly the sum never fails to hold, whatever the rounding", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1000 }), (shift) => {
        const { verdict } = done(
          "gap.2024",
          "",
          `spending.2024 - budget.2024 + ${shift} * (gap.2024 - gap.2024)`,
          "Zo is het.",
        );
        expect(verdict).toBe("holds");
      }),
      { numRuns: 20 },
    );
  });
});

describe("what is wrong with a recomputation is said in its place", () => {
  const start = (published: string, end: string) => `som,De brief zegt het.,${published},${end},`.length + 1;
  const at = (published: string, offset = 0, end = "") =>
    `data/recomputations.csv:2:${start(published, end) + offset}: formula: `;

  test.each<[string, Parameters<typeof row>, string]>([
    [
      "an unknown input, at its name",
      ["gap.2024", "low", "spending.2024 - budgt.2024"],
      `${at("gap.2024", 16, "low")}no figure is named "budgt.2024"; did you mean budget.2024 or budget.2023?`,
    ],
    [
      "an unknown published figure, in its own cell",
      ["gapp.2024", "", "spending.2024 - budget.2024"],
      'data/recomputations.csv:2:24: published: no figure is named "gapp.2024"; did you mean gap.2024, gap.2023 or rate.2024?',
    ],
    [
      "a sum in another unit",
      ["gap.2024", "", "budget.2024 / inflow.2024"],
      `${at("gap.2024")}gives EUR/person, and gap.2024 is in EUR`,
    ],
    [
      "a sum of two units",
      ["gap.2024", "", "budget.2024 + inflow.2024"],
      `${at("gap.2024", 14)}EUR and persons/year cannot be added; only one unit can`,
    ],
    [
      "a mixture without a word of why",
      ["gap.2024", "", "claim.2024 - budget.2024"],
      `${at("gap.2024")}mixes definitions (claim.2024 and budget.2024: claim_money and money); write in bridge why they go together, or in why_not why they cannot`,
    ],
    [
      "a divisor that may be 0",
      ["gap_share.2024", "", "waiting.2024 / balance.2024", "Zo is het."],
      `${at("gap_share.2024", 15)}what is divided by runs from -5 to 10, which holds 0; divide by something that cannot be 0`,
    ],
    [
      "a sum of our own numbers",
      ["31", "", "30 + 1"],
      `${at("31")}names no figure; a sum of our own numbers checks nothing`,
    ],
    [
      "what is no formula",
      ["gap.2024", "", "spending.2024 minus budget.2024"],
      `${at("gap.2024", 14)}"minus budget.2024" does not follow; write + - * or / before it`,
    ],
  ])("%s", (_policy, cells, problem) => {
    expect(problemsOf([], [row(...cells)])).toEqual([problem]);
  });

  test("a mixture is fine with a bridge, or with a word of why it cannot be compared", () => {
    expect(problemsOf([], [row("gap.2024", "", "claim.2024 - budget.2024", "Zo is het.")])).toEqual([]);
    expect(problemsOf([], [row("gap.2024", "", "claim.2024 - budget.2024", "", "Dat telt iets anders.")])).toEqual([]);
  });
});
