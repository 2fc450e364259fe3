// What we assume follows the figure it is the same as: the waiting list, once the VNG asks another amount.
import { expect, test } from "vitest";
import { asOf } from "../../../src/figures/known/as-of.ts";
import { scenarios } from "../../../src/subject/scenarios/scenarios.ts";
import { data, ends } from "./real.ts";

test("the sum and the price of clearing the list are what the figures give today", () => {
  expect(ends("clearing_sum.assumed")).toEqual([(135 - 80) * 1e6, (135 - 65) * 1e6]);
  // 81 million for 19.600 people, and 161 million for 28.430, in whole euros.
  expect(ends("clearing_price.assumed")).toEqual([Math.round(81e6 / 19_600), Math.round(161e6 / 28_430)]);
  expect(ends("fixed_cost_share.assumed").map((share) => share.toFixed(9))).toEqual(["0.200000000", "0.200000000"]);
});

test("145 million instead of 135 makes the sum 65 to 80 million, and the years follow", () => {
  const observations = data.observations.map((row) =>
    row.series === "vng_shortfall" ? { ...row, low: 145e6, high: 145e6 } : row,
  );
  const then = asOf("2026-11-21", { ...data, observations }, scenarios);
  const { low, high } = then.figure("clearing_sum.assumed");
  expect([low, high]).toEqual([65e6, 80e6]);
  const years = then.figure("waiting_cost.years.2026");
  expect(years.low).toBeCloseTo(29_000 / (80e6 / 4_133), 9);
  expect(years.high).toBeCloseTo(29_000 / (65e6 / 5_663), 9);
});
