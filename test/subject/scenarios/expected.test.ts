// Each expected value on the unrounded number, with its arithmetic. Millions of euros where it says so.
import { describe, expect, it } from "vitest";
import { type Figure, observedInputs } from "../../../src/figures/figure.ts";
import { asOf } from "../../../src/figures/known/as-of.ts";
import { result } from "../../../src/figures/models/scenario.ts";
import { given, ratio, wholeOf } from "../../../src/figures/models/typed-formula.ts";
import { figureText } from "../../../src/figures/words/wording.ts";
import { plainSpaces } from "../../../src/language/writing/line-ends.ts";
import { charts } from "../../../src/subject/charts/charts.ts";
import { scenarios } from "../../../src/subject/scenarios/scenarios.ts";
import { data, ends, known, problems } from "./real.ts";

/** What model 4 counts with: amounts per person over the whole trajectory, at the prices of 2024. */
const AMOUNT = /^(spuk_available|provision_cost|route_cost|guidance_cost|spuk_surplus|spuk_deficit)\./;
const figureOf = (name: string) => {
  const found = known.find(name);
  return "figure" in found ? found.figure : undefined;
};
const million = (name: string) => ends(name).map((value) => value / 1e6);
/** Equal but for the last bits that binary fractions lose. */
const near = (found: readonly number[], expected: readonly number[]) => {
  expect(found.length).toBe(expected.length);
  for (const [index, value] of expected.entries()) {
    expect(found[index]).toBeCloseTo(value, 9 - Math.ceil(Math.log10(Math.max(1, Math.abs(value)))));
  }
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
});

describe("what is available per person over a trajectory, and the rates of the Regeling", () => {
  it("are never mixed, at whatever depth, in a result, a formula or a chart", () => {
    for (const figure of known.figures.values()) expect(mixes([figure]), figure.name).toBe(false);
    for (const { id, rows } of charts.values()) {
      expect(mixes(rows.flatMap(({ figure: name }) => figureOf(name) ?? [])), id).toBe(false);
    }
  });

  it("are found where a result has one of them only through another result", () => {
    const full = wholeOf(given("spuk_rate.asylum_year1.2026", "EUR/person"), given("spuk_cut.2028", "share"));
    const mixed = result(ratio(given("spuk_cut_effect.available_asylum.2028", "EUR/person"), full), {
      name: "mixed.share.2028",
      label: "Gemengd",
      counts: "Wat niet mag.",
      definition: "mixed",
      bridge: "Geen.",
    });
    const found = asOf("2026-11-21", data, [...scenarios, { id: "mixed", results: [mixed] }]).figure(
      "mixed.share.2028",
    );
    expect(mixes([found])).toBe(true);
  });
});

/** Whether figures rest on amounts over a whole trajectory and on rates of a budget year as well. */
function mixes(figures: readonly Figure[]): boolean {
  const names = figures.flatMap(observedInputs).map(({ name }) => name);
  return names.some((name) => AMOUNT.test(name)) && names.some((name) => name.startsWith("spuk_rate."));
}

describe("what explains the gap", () => {
  it("starts from a price per estimated person", () => {
    near(ends("gap_explained.price.2024"), [81e6 / 19_600, 81e6 / 19_600]); // 4.132,65
  });

  it("prints that price no finer than the hundreds and millions it is made of", () => {
    expect(plainSpaces(figureText(known.figure("gap_explained.price.2024")))).toBe("circa € 4.100");
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

  it.each([2024, 2025, 2026, 2027, 2028])("leaves 27,5–43,5 in %i when the budget moves with numbers", (year) => {
    // 145 and 161 less 117,49.
    near(million(`gap.moving.${year}`), [145 - (81 / 19_600) * 28_430, 161 - (81 / 19_600) * 28_430]);
  });

  it("never makes a surplus of the 103 that a ministry prepared, nor anything else: its build-up is unknown", () => {
    expect(million("ministry_claim.2026")).toEqual([103, 103]);
    for (const figure of known.figures.values()) {
      const inputs = observedInputs(figure).map(({ name }) => name);
      expect(figure.name === "ministry_claim.2026" || !inputs.includes("ministry_claim.2026"), figure.name).toBe(true);
    }
    // Among what parties say it stands as it was published; in no chart of what follows from a choice.
    const drawn = [...charts.values()].filter(({ rows }) =>
      rows.some(({ figure }) => figure === "ministry_claim.2026"),
    );
    expect(drawn.map(({ id }) => id)).toEqual(["shortfall-by-party"]);
    expect(drawn.flatMap(({ rows }) => rows).filter(({ figure }) => figure.startsWith("gap."))).toEqual([]);
  });

  it("draws no year of any choice below 0: nothing there is a surplus", () => {
    const years = scenarios.find(({ id }) => id === "gap-2024-2028")?.results ?? [];
    expect(years.length).toBeGreaterThan(15);
    for (const { row } of years) expect(Math.min(...ends(row.name)), row.name).toBeGreaterThanOrEqual(0);
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
    near(ends("spuk_cut_effect.available_family.2028"), [700 * 0.9, 630]);
    near(ends("spuk_cut_effect.margin_family.2028"), [700 * 0.9 - 1_200, -570]);
  });

  it("leaves 450 to 3.330 short for asylum when tenders become 0 to 20% dearer", () => {
    near(ends("tender_price_rise.assumed"), [0, 0.2]);
    near(ends("spuk_cut_effect.margin_asylum_dearer.2028"), [13_950 - 14_400 * 1.2, 13_950 - 14_400]);
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

describe("the tornado of the cut: each input 10% down and up, the others as they are", () => {
  const over = (change: Partial<Record<keyof typeof base, number>>) => {
    const { available_asylum, cost_asylum, inflow_asylum, available_family, cost_family, inflow_family, cut } = {
      ...base,
      ...change,
    };
    return (
      inflow_asylum * (available_asylum * (1 - cut) - cost_asylum) +
      inflow_family * (available_family * (1 - cut) - cost_family)
    );
  };
  const base = {
    available_asylum: 15_500,
    cost_asylum: 14_400,
    inflow_asylum: 22_200,
    available_family: 700,
    cost_family: 1_200,
    inflow_family: 13_900,
    cut: 0.1,
  };

  it.each([
    ["cost_asylum", -49_881_000, 14_055_000], // 22.200 × 1.440 to either side of -17.913.000
    ["available_asylum", -48_882_000, 13_056_000], // 22.200 × 1.550 × 0,9
    ["cut", -21_451_300, -14_374_700], // a tenth of 35.383.000
    ["cost_family", -19_581_000, -16_245_000], // 13.900 × 120
    ["inflow_asylum", -18_912_000, -16_914_000], // 2.220 × 450
    ["available_family", -18_788_700, -17_037_300], // 13.900 × 70 × 0,9
    ["inflow_family", -18_705_300, -17_120_700], // 1.390 × 570
  ] as const)("%s: %i to %i", (input, low, high) => {
    near(ends(`spuk_cut_swing.${input}.2028`), [low, high]);
    const two = [over({ [input]: base[input] * 0.9 }), over({ [input]: base[input] * 1.1 })];
    near([Math.min(...two), Math.max(...two)], [low, high]);
  });

  it("swings around what is short after the cut", () => {
    near(ends("spuk_cut_effect.after_all.2028"), [over({}), over({})]);
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

  it.each([
    // The rate of a first year is 40% of the whole, 6.087,34 ÷ 0,4 = 15.218,35; times 20.000 people; times the share.
    ["2025", 0.61 + 0.31 + 0.08],
    ["2026", 0.79],
    ["2027", 0.78],
    ["2028", 0.9],
    ["2029", 0.9],
    ["2030", 0.9],
  ])("in euros at the assumed inflow in %s", (year, share) => {
    near(ends("yearly_inflow.assumed"), [20_000, 20_000]);
    near(million(`grant_cash.euros.${year}`), [0.01521835 * 20_000 * share, (6_087.34 / 0.4 / 1e6) * 20_000 * share]);
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

  it("takes as the price the structural budget for each estimated person, and the highest costs for each who came", () => {
    const [price] = ends("structural_budget_per_person.2022_2024");
    const costs = ends("execution_costs.2024")[1] / ends("settled_inflow.2022_2024")[0];
    near([price, costs], [81e6 / 19_600, 161e6 / 28_430]); // 4.132,65 and 5.663,03
    near(ends("clearing_price.assumed"), [Math.round(price), Math.round(costs)]);
    near(ends("clearing_price.assumed"), [4_133, 5_663]);
  });

  it("clears in 29.000 over what a yearly sum helps", () => {
    near(ends("waiting_cost.years.2026"), [29_000 / (70e6 / 4_133), 29_000 / (55e6 / 5_663)]);
  });
});

describe("the housing chain", () => {
  it.each([
    ["2024h2", 1],
    ["2025h1", 2],
    ["2025h2", 3],
    ["2026h1", 4],
  ])("until %s misses up to two fifths of 15.000 a half-year, on top of the 10.900 of mid-2024", (halfYear, halves) => {
    near(ends(`housing_chain.backlog.${halfYear}`), [10_900, 10_900 + halves * 15_000 * 0.4]);
    near(ends(`housing_chain.places.${halfYear}`), [0, halves * 15_000 * 0.4]);
  });

  it("starts from the published backlog, and from 60 to 100% of a target that is assumed", () => {
    near(ends("housing_balance.2024h1"), [-10_900, -10_900]);
    near(ends("housing_target.assumed"), [15_000, 15_000]);
    near(ends("housing_realisation.assumed"), [0.6, 1]);
  });
});
