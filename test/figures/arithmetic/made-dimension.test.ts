import { describe, expect, test } from "vitest";
import { parseExpression } from "../../../src/data/formulas/parser.ts";
import { FormulaError } from "../../../src/data/formulas/unreadable.ts";
import { dimension } from "../../../src/figures/arithmetic/evaluate.ts";
import { dimensionText, multiplied, sameDimension } from "../../../src/language/writing/dimension.ts";
import fc from "../../chance.ts";
import { unit, units } from "../../units.ts";

const anyUnit = fc.constantFrom(...units.base.values());
const inputs = new Map(
  Object.entries({
    "costs.2024": "EUR",
    "budget.2024": "EUR",
    "rate.2024": "EUR/person",
    "stock.2024": "persons",
    "waiting.2024": "persons",
    "inflow.2024": "persons/year",
    "share.2024": "share",
    "growth.2024": "factor",
    "course.2024": "hours",
    "work.2024": "hours/week",
    "places.2024": "places",
    "term.2024": "weeks",
  }).map(([name, id]) => [name, { unit: unit(id), low: 1, high: 1 }]),
);

/** The dimension of a formula in words, or why it has none and the character where, from 0. */
function made(formula: string): string {
  try {
    return dimensionText(dimension(parseExpression(formula), inputs));
  } catch (error) {
    if (!(error instanceof FormulaError)) throw error;
    return `${error.at}: ${error.message}`;
  }
}

describe("a product", () => {
  test.each([
    ["costs.2024 / stock.2024", "EUR/person"],
    ["costs.2024 / inflow.2024", "EUR/person"],
    ["rate.2024 * stock.2024", "EUR"],
    ["costs.2024 / budget.2024", "a plain number"],
    ["share.2024 * costs.2024", "EUR"],
    ["stock.2024 / costs.2024", "person/EUR"],
    ["1 / stock.2024", "1/person"],
    ["stock.2024 * waiting.2024", "person^2"],
    ["costs.2024 / stock.2024 / waiting.2024", "EUR/person^2"],
    ["costs.2024 * places.2024 / stock.2024", "EUR*place/person"],
    ["-costs.2024", "EUR"],
  ])("%s gives %s", (formula, words) => {
    expect(made(formula)).toBe(words);
  });

  test("with a quotient of itself gives back what it was", () => {
    fc.assert(
      fc.property(anyUnit, anyUnit, (one, other) => {
        const [left, right] = [one.dimension, other.dimension];
        expect(sameDimension(multiplied(multiplied(left, right), right, -1), left)).toBe(true);
        expect(sameDimension(multiplied(left, right), multiplied(right, left))).toBe(true);
        expect(multiplied(left, left, -1).size).toBe(0);
      }),
    );
  });
});

describe("a sum", () => {
  test.each([
    ["costs.2024 - budget.2024", "EUR"],
    ["stock.2024 + waiting.2024", "person"],
    ["costs.2024 / budget.2024 - 1", "a plain number"],
    ["1 - share.2024", "a plain number"],
    ["rate.2024 + costs.2024 / stock.2024", "EUR/person"],
  ])("%s gives %s", (formula, words) => {
    expect(made(formula)).toBe(words);
  });

  test.each([
    ["costs.2024 + stock.2024", "13: EUR and persons cannot be added; only one unit can"],
    ["costs.2024 + 1", "13: EUR and a plain number cannot be added; only one unit can"],
    ["stock.2024 + inflow.2024", "13: persons and persons/year cannot be added; only one unit can"],
    ["stock.2024 - inflow.2024", "13: persons and persons/year cannot be subtracted; only one unit can"],
    ["-stock.2024 + inflow.2024", "14: persons and persons/year cannot be added; only one unit can"],
    [
      "(stock.2024 + waiting.2024) - inflow.2024",
      "30: persons and persons/year cannot be subtracted; only one unit can",
    ],
    ["course.2024 + work.2024", "14: hours and hours/week cannot be added; only one unit can"],
    ["share.2024 + growth.2024", "13: share and factor cannot be added; only one unit can"],
    ["costs.2024 + rate.2024 * term.2024", "13: EUR and EUR*week/person cannot be added; only one unit can"],
    ["costs.2024 * (stock.2024 + places.2024)", "27: persons and places cannot be added; only one unit can"],
  ])("%s is refused: %s", (formula, message) => {
    expect(made(formula)).toBe(message);
  });
});
