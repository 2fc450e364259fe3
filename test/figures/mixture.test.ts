import { describe, expect, test } from "vitest";
import type { Figure } from "../../src/figures/figure.ts";
import { mixture, mutationAmong, priceMixture } from "../../src/figures/mixture.ts";
import { smallStand } from "../data/small-stands.ts";
import { knownWith } from "./small-formulas.ts";

const known = knownWith([]);
const figure = (name: string, given: Partial<Figure> = {}) => ({ ...known.figure(name), ...given });

describe("figures that may not be mixed without a bridge", () => {
  test.each([
    ["nothing", [], undefined],
    ["one figure", [figure("budget.2024")], undefined],
    ["two of one kind", [figure("budget.2024"), figure("spending.2024"), figure("budget.2023")], undefined],
    [
      "two units",
      [figure("budget.2024"), figure("waiting.2024")],
      "units (budget.2024 and waiting.2024: EUR and persons)",
    ],
    [
      "two definitions, the second of which comes third",
      [figure("budget.2024"), figure("spending.2024"), figure("claim.2024")],
      "definitions (budget.2024 and claim.2024: money and claim_money)",
    ],
    [
      "two price levels",
      [figure("rate.2024", { priceLevel: "2024" }), figure("old_rate.2019")],
      "price levels (rate.2024 and old_rate.2019: 2024 and 2019)",
    ],
    [
      "two stands",
      [
        figure("budget.2024", { stand: smallStand("raming") }),
        figure("budget.2023", { stand: smallStand("vastgesteld") }),
      ],
      "stands (budget.2024 and budget.2023: raming and vastgesteld)",
    ],
    [
      "a stand and none",
      [figure("budget.2024", { stand: smallStand("raming") }), figure("budget.2023")],
      "stands (budget.2024 and budget.2023: raming and none)",
    ],
  ])("%s", (_what, figures, difference) => {
    expect(mixture(figures)).toBe(difference);
  });
});

describe("a price times what it is a price of", () => {
  const [price, people] = [figure("rate.2024"), figure("waiting.2024")];

  test("mixes nothing, though the two count differently", () => {
    expect(priceMixture([price, people])).toEqual({ mixed: undefined });
    expect(priceMixture([people, { ...price, stand: smallStand("raming") }])).toEqual({ mixed: undefined });
  });

  test("mixes stands that both name", () => {
    const pair = [
      { ...price, stand: smallStand("raming") },
      { ...people, stand: smallStand("vastgesteld") },
    ];
    expect(priceMixture(pair)).toEqual({ mixed: "stands (rate.2024 and waiting.2024: raming and vastgesteld)" });
  });

  test("is not money with money, people with people, or more than two", () => {
    const budget = figure("budget.2024");
    for (const others of [[budget, price], [people, people], [people], [price, people, budget]]) {
      expect(priceMixture(others)).toBeUndefined();
    }
  });
});

describe("a change of a budget among amounts", () => {
  test.each([
    ["amounts alone are fine", ["budget.2024", "spending.2024"], undefined],
    ["changes alone are fine", ["budget_mutation.2024"], undefined],
    [
      "together they are not, whichever comes first",
      ["budget_mutation.2024", "spending.2024"],
      "budget_mutation.2024 is a change of a budget and spending.2024 is an amount",
    ],
    [
      "a price or a stock is an amount too",
      ["waiting.2024", "budget_mutation.2024"],
      "budget_mutation.2024 is a change of a budget and waiting.2024 is an amount",
    ],
    [
      "and the first of each is named",
      ["budget.2024", "spending.2024", "budget_mutation.2024"],
      "budget_mutation.2024 is a change of a budget and budget.2024 is an amount",
    ],
  ])("%s", (_policy, names, message) => {
    expect(mutationAmong(names.map((name) => figure(name)))).toBe(message);
  });
});
