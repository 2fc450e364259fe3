// How much each input of the cut matters: ten per cent where the source gives a point, its own range where it gives one.
import { describe, expect, it } from "vitest";
import type { Data } from "../../../src/data/data.ts";
import { asOf } from "../../../src/figures/known/as-of.ts";
import { scenarios } from "../../../src/subject/scenarios/scenarios.ts";
import { data } from "./real.ts";

const AFTER = (cost: number) => 22_200 * (15_500 * 0.9 - cost) + 13_900 * (700 * 0.9 - 1_200);

/** The swing of the costs per asylum status holder, when the source gives them as a range. */
function swing(input: string, given: Data) {
  const { low, high, trail } = asOf("2026-11-21", given, scenarios).figure(`spuk_cut_swing.${input}.2028`);
  return { low, high, assumed: trail.kind === "derived" && trail.inputs.has("swing.assumed") };
}
const ranged: Data = {
  ...data,
  observations: data.observations.map((row) =>
    row.key === "provision_cost.asylum.2024" ? { ...row, low: 14_000, high: 15_000 } : row,
  ),
};

describe("an input of the cut", () => {
  it("swings ten per cent where the source gives no range, and that is our assumption", () => {
    const { low, high, assumed } = swing("cost_asylum", data);
    expect(low).toBeCloseTo(AFTER(14_400 * 1.1), 3);
    expect(high).toBeCloseTo(AFTER(14_400 * 0.9), 3);
    expect(assumed).toBe(true);
  });

  it("swings over its range where the source gives one, and nothing is assumed", () => {
    const { low, high, assumed } = swing("cost_asylum", ranged);
    expect(low).toBeCloseTo(AFTER(15_000), 3);
    expect(high).toBeCloseTo(AFTER(14_000), 3);
    expect(assumed).toBe(false);
  });

  it("leaves the others their ten per cent", () => {
    expect(swing("cut", ranged).assumed).toBe(true);
  });
});
