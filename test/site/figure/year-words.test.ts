import { describe, expect, it } from "vitest";
import type { Data } from "../../../src/data/data.ts";
import { parseExpression } from "../../../src/data/formulas/parser.ts";
import type { Figure } from "../../../src/figures/figure.ts";
import { yearText } from "../../../src/site/figure/year-words.ts";
import { budget, costs, gap } from "../number/small-letter.ts";

const none = { recomputations: [] };
const counting = (counts: string, figure: Figure = costs): Figure => ({ ...figure, counts });

function summed(formula: string, why_not?: string): Pick<Data, "recomputations"> {
  const row = {
    id: "som",
    says: "Een som.",
    published: "shortfall.2024",
    end: undefined,
    formula: parseExpression(formula),
    bridge: undefined,
    why_not,
  };
  return { recomputations: [{ row, path: "data/recomputations.csv", line: 2, columns: new Map() }] };
}

describe("yearText", () => {
  it.each([
    ["Wat gemeenten in een jaar uitgeven.", "in 2024"],
    ["Wat gemeenten per jaar extra vroegen.", "per jaar"],
    ["Wat de wet per jaar zou kosten; de periode is het jaar van het onderzoek.", "per jaar"],
    ["Wat de invoering eenmalig zou kosten.", undefined],
    ["Wat er in een jaar bij kwam; de periode is het jaar van de brief.", undefined],
  ])("of what counts %j it is %j", (counts, text) => {
    expect(yearText(counting(counts), none, new Map())).toBe(text);
  });

  it("is nothing for a span of years, a stock or a sum of ours", () => {
    const yearly = counting("Wat gemeenten in een jaar uitgeven.");
    expect(yearText({ ...yearly, period: "2022_2024" }, none, new Map())).toBeUndefined();
    expect(yearText({ ...yearly, measure: "stock" }, none, new Map())).toBeUndefined();
    expect(yearText(counting("Wat er per jaar ontbreekt.", gap), none, new Map())).toBeUndefined();
  });

  it("follows from the sum that a publication states, where all its numbers are of that year", () => {
    const yearly = [costs, budget].map((figure) => counting("Wat er in een jaar is.", figure));
    const figures = new Map(yearly.map((figure) => [figure.name, figure]));
    const shortfall = { ...counting("Kosten min budget."), name: "shortfall.2024" };
    const formula = "costs.2024 - budget.2024";
    expect(yearText(shortfall, summed(formula), figures)).toBe("in 2024");
    expect(yearText(shortfall, summed(formula, "Zij tellen niet hetzelfde."), figures)).toBeUndefined();
    expect(yearText(shortfall, summed(formula), new Map([["costs.2024", costs]]))).toBeUndefined();
  });
});
