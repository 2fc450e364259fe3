import { expect, test } from "vitest";
import { parseExpression } from "../../src/data/formulas/parser.ts";
import { scenarioFigure } from "../../src/figures/known/scenario-figure.ts";
import { plainSpaces } from "../../src/language/writing/line-ends.ts";
import { provenance } from "../../src/letters/provenance.ts";
import { breadFigure } from "../charts/figures.ts";
import { units } from "../units.ts";

const known = new Map(
  [
    breadFigure("costs.2024", { low: 145e6, high: 161e6, step: 1e6 }),
    breadFigure("budget.2024", { low: 114e6, high: 114e6, step: 1e6 }),
    breadFigure("close.2024", { low: 31e6, high: 46e6, step: 1e6 }),
    breadFigure("far.2024", { low: 33e6, high: 46e6, step: 1e6 }),
  ].map((figure) => [figure.name, figure]),
);

function onPaper(published: string): string {
  const row = {
    name: "gap.2024",
    label: "Tekort",
    unit: "EUR",
    definition: "gap",
    counts: "Wat er ontbreekt.",
    formula: parseExpression("costs.2024 - budget.2024"),
    bridge: undefined,
  } as const;
  const gap = scenarioFigure({ row, published }, "gap", (name) => known.get(name) ?? breadFigure(name), units.base);
  const parts = provenance(gap, new Map([["baker", 1]]));
  return plainSpaces(parts.map((part) => (typeof part === "string" ? part : "[1]")).join(""));
}

test("paper says of a sum that rounding explains that it is equal within rounding", () => {
  expect(onPaper("close.2024")).toContain(", en binnen de afronding gelijk aan wat er is gepubliceerd, uit [1]");
});

test("paper says of a sum further apart what is published and what the sum gives, and calls nothing equal", () => {
  const text = onPaper("far.2024");
  expect(text).toContain("Gepubliceerd is € 33 tot € 46 miljoen, en dat staat in de tekst.");
  expect(text).toContain("Onze som geeft € 31 tot € 47 miljoen: dat verschilt meer dan afronding verklaart.");
  expect(text).not.toMatch(/gelijk aan/);
});
