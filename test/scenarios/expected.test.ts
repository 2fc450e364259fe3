// Each expected value on the unrounded number, with its arithmetic. Millions of euros where it says so.
import { describe, expect, it } from "vitest";
import { scenarios } from "../../src/scenarios/scenarios.ts";
import { ends, known, problems } from "./real.ts";

const million = (name: string) => ends(name).map((value) => value / 1e6);
/** Equal but for the last bits that binary fractions lose. */
const near = (found: readonly number[], expected: readonly number[]) => {
  expect(found.length).toBe(expected.length);
  for (const [index, value] of expected.entries()) expect(found[index]).toBeCloseTo(value, 9);
};

describe("every scenario", () => {
  it("is computed in full, from data without a problem", () => {
    expect(problems).toEqual([]);
    for (const { results } of scenarios)
      for (const { row } of results) expect(known.find(row.name)).toHaveProperty("figure");
  });

  it("names a result only once", () => {
    const names = scenarios.flatMap(({ results }) => results.map(({ row }) => row.name));
    expect(new Set(names).size).toBe(names.length);
  });

  it("never mixes what is available per person over a trajectory with the rates of the Regeling", () => {
    for (const { results } of scenarios) {
      for (const { row } of results) {
        expect(/spuk_available|provision_cost/.test(row.formula) && /spuk_rate/.test(row.formula), row.name).toBe(
          false,
        );
      }
    }
  });
});

describe("what explains the gap", () => {
  it("starts from a price per estimated person", () => {
    near(ends("gap_explained.price.2024"), [81e6 / 19_600, 81e6 / 19_600]); // 4.132,65
  });

  it("has a budget of 117,49 million at the number that came", () => {
    near(million("gap_explained.budget_at_volume.2024"), [(81 / 19_600) * 28_430, (81 / 19_600) * 28_430]);
  });

  it("gives volume 36,49 million, or 29,2 when a fifth of the costs does not follow", () => {
    near(million("gap_explained.volume.2024"), [81 * (28_430 / 19_600 - 1), 81 * (28_430 / 19_600 - 1)]);
    near(million("gap_explained.volume_part_fixed.2024"), [
      81 * (28_430 / 19_600 - 1) * 0.8,
      81 * (28_430 / 19_600 - 1) * 0.8,
    ]);
  });

  it("gives higher costs 27,51 to 43,51 million, and the parts make the whole: 145 to 161", () => {
    const [low = 0, high = 0] = million("gap_explained.cost.2024");
    near([low, high], [145 - (81 / 19_600) * 28_430, 161 - (81 / 19_600) * 28_430]);
    const [volume = 0] = million("gap_explained.volume.2024");
    near([81 + volume + low, 81 + volume + high], [145, 161]);
  });
});

describe("the gap until 2028", () => {
  it("prints the published amounts: 31–46 in 2024, then 65–80 a year", () => {
    near(million("gap.present_policy.2024"), [31, 46]);
    for (const year of [2025, 2026, 2027, 2028]) near(million(`gap.present_policy.${year}`), [65, 80]);
  });

  it("keeps our own sum as a note: 145 to 161 less 114", () => {
    const { trail } = known.figure("gap.present_policy.2024");
    expect(trail).toMatchObject({ published: { sum: { low: 31e6, high: 47e6 } } });
  });

  it("makes 291–366 together", () => {
    near(million("gap.present_policy.2024_2028"), [31 + 4 * 65, 46 + 4 * 80]);
  });

  it("leaves 27,5–43,5 a year when the budget moves with numbers", () => {
    near(million("gap.moving.2026"), [145 - (81 / 19_600) * 28_430, 161 - (81 / 19_600) * 28_430]);
  });

  it("is exactly 0 when the shortfall is made good, never -16 to 15", () => {
    for (const year of [2024, 2025, 2026, 2027, 2028]) expect(ends(`gap.made_good.${year}`)).toEqual([0, 0]);
  });

  it("splits 135 into 65–80 and 55–70 for the waiting list", () => {
    near(million("gap.waiting_list.2026"), [135 - 80, 135 - 65]);
  });
});

describe("the payment rhythm", () => {
  it.each([
    ["2026", 0.4 + 0.31 + 0.08],
    ["2027", 0.4 + 0.3 + 0.08],
    ["2028", 0.4 + 0.3 + 0.3],
  ])("brings in its share of a full year in %s", (year, share) => {
    near(ends(`payment_rhythm.received.${year}`), [share, share]);
  });

  it("brings 43% of a year later, and 78,8% in 2026 by the rates of the Regeling", () => {
    near(ends("payment_rhythm.later.2026_2027"), [0.21 + 0.22, 0.21 + 0.22]);
    const share = (6087.34 + 4718.96 + 1179.74) / (6087.34 / 0.4);
    near(ends("payment_rhythm.received_by_rates.2026"), [share, share]);
    expect(share).toBeCloseTo(0.788, 3);
  });
});

describe("the cut of 2028", () => {
  it("turns 1.100 over into 450 short for asylum, and 500 short into 570 for family", () => {
    near(ends("spuk_cut_effect.available_asylum.2028"), [15_500 * 0.9, 13_950]);
    near(ends("spuk_cut_effect.margin_asylum.2028"), [13_950 - 14_400, -450]);
    near(ends("spuk_cut_effect.margin_family.2028"), [700 * 0.9 - 1_200, -570]);
  });

  it("leaves no asylum surplus at 7,1%", () => {
    near(ends("spuk_cut_effect.break_even_asylum.2028"), [0.071, 0.071]);
    const { trail } = known.figure("spuk_cut_effect.break_even_asylum.2028");
    expect(trail).toMatchObject({ published: { sum: { low: 1_100 / 15_500 } } });
  });

  it("turns 17,5 million over into 17,9 short; the cut is 35,4 and the surplus is gone at 4,9%", () => {
    const before = 22_200 * 1_100 - 13_900 * 500;
    const lost = 22_200 * 1_550 + 13_900 * 70;
    near(ends("spuk_cut_effect.before_all.2028"), [before, 17_470_000]);
    near(ends("spuk_cut_effect.lost_all.2028"), [lost, 35_383_000]);
    near(ends("spuk_cut_effect.after_all.2028"), [before - lost, -17_913_000]);
    const share = before / (22_200 * 15_500 + 13_900 * 700);
    near(ends("spuk_cut_effect.break_even_all.2028"), [share, share]);
    expect(share).toBeCloseTo(0.049, 3);
  });

  it("is near a tenth of the budget line: 41,0 million", () => {
    near(ends("spuk_cut_effect.check_budget.2028"), [410_120_000 * 0.1, 41_012_000]);
  });
});

describe("rhythm and cut together", () => {
  it.each([
    ["2026", 0.79, 0.79],
    ["2027", 0.78, 0.78],
    ["2028", 0.9, 0.4 * 0.9 + 0.3 + 0.3],
    ["2029", 0.9, (0.4 + 0.3) * 0.9 + 0.3],
    ["2030", 0.9, 0.9],
  ])("in %s", (year, all, byCohort) => {
    near(ends(`grant_cash.all.${year}`), [all, all]);
    near(ends(`grant_cash.by_cohort.${year}`), [byCohort, byCohort]);
  });

  it("stacks to the whole of each year", () => {
    for (const year of [2025, 2026, 2027, 2028, 2029, 2030]) {
      const parts = [year, year - 1, year - 2].map((cohort) => ends(`grant_cash.cohort_${cohort}.${year}`)[0]);
      near([parts.reduce((sum, part) => sum + part, 0)], [ends(`grant_cash.all.${year}`)[0]]);
    }
  });
});

describe("the waiting list", () => {
  it("is 1.897 to 2.414 euro a person: a ratio of a yearly sum over a stock", () => {
    near(ends("waiting_cost.per_person.2026"), [55e6 / 29_000, 70e6 / 29_000]);
  });

  it("clears in 29.000 over what a yearly sum helps", () => {
    near(ends("waiting_cost.years.2026"), [29_000 / (70e6 / 4_133), 29_000 / (55e6 / 5_663)]);
  });
});

describe("the housing chain", () => {
  it("adds what is missed in four half-years to the 10.900 of mid-2024", () => {
    near(ends("housing_chain.backlog.2026h1"), [10_900 + 4 * 15_000 * 0, 10_900 + 4 * 15_000 * 0.4]);
  });
});
