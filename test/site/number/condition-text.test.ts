import { expect, it } from "vitest";
import { conditionFunctions } from "../../../src/data/formulas/condition-functions.ts";
import { parseCondition } from "../../../src/data/formulas/parser.ts";
import { plainSpaces } from "../../../src/language/writing/line-ends.ts";
import { filledCondition } from "../../../src/site/number/condition-text.ts";
import { budget, costs } from "./small-letter.ts";

const figures = new Map([costs, budget].map((figure) => [figure.name, figure]));

it.each([
  ["costs.2024 > 1.2 * budget.2024", "€ 145 tot € 161 miljoen > 1,2 × € 114 miljoen"],
  [
    "costs.2024 - budget.2024 >= 30000000 and budget.2024 < costs.2024",
    "(€ 145 tot € 161 miljoen) − € 114 miljoen ≥ 30000000, en € 114 miljoen < € 145 tot € 161 miljoen",
  ],
  ["nearly(budget.2024, costs.2024)", "€ 114 miljoen is bijna € 145 tot € 161 miljoen"],
  ["falls(costs.2024, budget.2024)", "€ 145 tot € 161 miljoen > € 114 miljoen"],
  ["rises(budget.2024, costs.2024)", "€ 114 miljoen < € 145 tot € 161 miljoen"],
  ["highest(budget.2024, 2019)", "€ 114 miljoen is het hoogste sinds 2019"],
])("%s is told as: %s", (holds, wanted) => {
  expect(plainSpaces(filledCondition({ holds: parseCondition(holds), figures }))).toBe(wanted);
});

it("has words for every function of the language", () => {
  for (const { example } of conditionFunctions) {
    const names = example.match(/[a-z]+\.\d{4}/g) ?? [];
    expect(
      filledCondition({ holds: parseCondition(example), figures: new Map(names.map((name) => [name, budget])) }),
    ).not.toBe("");
  }
});
