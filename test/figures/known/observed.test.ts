import { expect, test } from "vitest";
import { asOf } from "../../../src/figures/known/as-of.ts";
import { observedFigure } from "../../../src/figures/known/observed.ts";
import { unit } from "../../units.ts";
import { yearsOfData } from "../small-figures.ts";

const data = yearsOfData();
const known = asOf("2026-05-20", data);

test("a range stays a range and keeps its qualifier, with the trail to its source", () => {
  expect(known.figure("shortfall.2024")).toEqual({
    name: "shortfall.2024",
    label: "Tekort",
    series: "shortfall",
    period: "2024",
    population: undefined,
    stand: undefined,
    low: 65_000_000,
    high: 80_000_000,
    unit: unit("EUR"),
    step: 1_000_000,
    qualifier: "circa",
    definition: "shortfall_money",
    counts: "Wat gemeenten tekortkomen.",
    measure: "flow",
    priceLevel: undefined,
    note: undefined,
    trail: {
      kind: "observed",
      source: data.sources.get("report-2026"),
      locator: "§ 4.1",
      printed: "circa € 65 tot € 80 miljoen",
      dataset: "costs",
      edition: "2026-01-28",
      path: "data/costs/2026-01-28.csv",
      line: 2,
    },
  });
});

test("a value keeps every figure; only printing rounds it", () => {
  expect(known.figure("rate.2024")).toMatchObject({
    low: 4132.65,
    high: 4132.65,
    step: 100,
    note: "Afgerond door ons.",
  });
});

test("a population has Dutch words", () => {
  expect(known.figure("inflow.asylum.2023.definitief")).toMatchObject({
    population: "asielmigranten",
    stand: { id: "definitief", words: "definitief cijfer" },
  });
});

test("data that were never checked are a bug, and say which row", () => {
  const [row] = data.observations;
  if (row === undefined) throw new Error("no observation");
  expect(() => observedFigure({ ...row, series: "nowhere" }, data)).toThrow(
    new RangeError("rate.2024 has no definition or no source"),
  );
});
