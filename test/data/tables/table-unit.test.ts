import { expect, test } from "vitest";
import { baseValue, suggestedUnit, writtenStep } from "../../../src/data/tables/table-unit.ts";
import { tableUnit, units } from "../../units.ts";

test.each([
  ["65", "EUR", 65, 1],
  ["4132.65", "EUR_per_person", 4132.65, 0.01],
  ["65000", "EUR_thousand", 65_000_000, 1000],
  ["36.5", "EUR_million", 36_500_000, 100_000],
  ["28430", "persons", 28_430, 1],
  ["19600", "persons_per_year", 19_600, 1],
  ["7.1", "percent", 0.071, 0.001],
  ["-10", "percent", -0.1, 0.01],
  ["0.1", "EUR_million", 100_000, 100_000],
])("%s in %s is exactly %d, known to %d", (written, name, value, step) => {
  expect(baseValue(written, tableUnit(name))).toBe(value);
  expect(writtenStep(written, tableUnit(name))).toBe(step);
});

test("moving the point in the text keeps 1.1 million a whole number, where multiplying may not", () => {
  expect(baseValue("4.35", tableUnit("EUR_million"))).toBe(4_350_000);
  expect(baseValue("0.57", tableUnit("percent"))).toBe(0.0057);
});

test.each([
  ["EUR_mln", "EUR_million"],
  ["miljoen euro", "EUR_million"],
  ["EUR_k", "EUR_thousand"],
  ["× € 1.000", "EUR_thousand"],
  ["euro", "EUR"],
  ["%", "percent"],
  ["person", "persons"],
  ["EUR_m", "EUR_million"],
  ["stuks", undefined],
  ["EUR_miljard", undefined],
  ["duizend personen", undefined],
  ["€ per miljoen", undefined],
])("who writes the unit %s meant %s, and nobody is sent a million times too low", (written, meant) => {
  expect(suggestedUnit(written, [...units.cells.keys()])).toBe(meant);
});
