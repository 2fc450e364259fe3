// The grant by cohort, in shares and in euros at the assumed inflow of 20.000, for both ways in which the cut may fall.
import { describe, expect, it } from "vitest";
import { CASH_YEARS } from "../../../src/subject/scenarios/cut-and-rhythm.ts";
import { cohortsOf } from "../../../src/subject/scenarios/grant-rhythm.ts";
import { RHYTHM_YEARS } from "../../../src/subject/scenarios/payment-rhythm.ts";
import { ends } from "./real.ts";

const at = (name: string) => ends(name)[0];
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
/** 40% of the whole grant is the rate of the first year; 20.000 people start each year. */
const FULL_YEAR = (6_087.34 / 0.4) * 20_000;

describe("the grant by cohort", () => {
  it.each(RHYTHM_YEARS)("stacks to what comes in in %s, without a cut", (year) => {
    const parts = cohortsOf(year).map(({ cohort }) => at(`rhythm_cash.cohort_${cohort}.${year}`));
    expect(sum(parts)).toBeCloseTo(at(`payment_rhythm.received.${year}`), 9);
  });

  it.each(CASH_YEARS)("stacks to the whole of %s, in euros and in shares, for both choices", (year) => {
    const whole = (series: string) =>
      sum(cohortsOf(year).map(({ cohort }) => at(`${series}.cohort_${cohort}.${year}`)));
    expect(whole("grant_cash_by_cohort")).toBeCloseTo(at(`grant_cash.by_cohort.${year}`), 9);
    expect(whole("grant_euros")).toBeCloseTo(at(`grant_cash.euros.${year}`), 3);
    expect(whole("grant_euros_by_cohort")).toBeCloseTo(at(`grant_euros_by_cohort.all.${year}`), 3);
  });

  it("is 79% of 304,4 million in 2026, and 43% of it comes later", () => {
    expect(at("rhythm_euros.received.2025")).toBeCloseTo(FULL_YEAR, 3);
    expect(at("rhythm_euros.received.2026")).toBeCloseTo(FULL_YEAR * 0.79, 3);
    expect(at("rhythm_euros.later.2026_2027")).toBeCloseTo(FULL_YEAR * 0.43, 3);
  });

  it("is 96% of it in 2028 when the cut spares the cohorts of before", () => {
    expect(at("grant_euros_by_cohort.all.2028")).toBeCloseTo(FULL_YEAR * 0.96, 3);
    expect(at("grant_euros_by_cohort.cohort_2028.2028")).toBeCloseTo(FULL_YEAR * 0.36, 3);
    expect(at("grant_euros_by_cohort.cohort_2027.2028")).toBeCloseTo(FULL_YEAR * 0.3, 3);
  });
});

describe("years to clear the waiting list", () => {
  it("are fewer at the price of the estimate than at what a settled person costs", () => {
    const [low, high] = ends("waiting_cost.years_at_budget.2026");
    expect([low, high]).toEqual([29_000 / (70e6 / (81e6 / 19_600)), 29_000 / (55e6 / (81e6 / 19_600))]);
    const costs = ends("waiting_cost.years_at_costs.2026");
    expect(costs[0]).toBeCloseTo(29_000 / (70e6 / (145e6 / 28_430)), 9);
    expect(costs[1]).toBeCloseTo(29_000 / (55e6 / (161e6 / 28_430)), 9);
  });
});

describe("places in reception", () => {
  it("are four half-years in which 0 to 40% of 15.000 are missed", () => {
    const [low, high] = ends("housing_chain.places.2026h1");
    expect(low).toBe(0);
    expect(high).toBeCloseTo(4 * 15_000 * 0.4, 9);
  });
});
