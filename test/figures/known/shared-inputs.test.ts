import { expect, test } from "vitest";
import { parseExpression } from "../../../src/data/formulas/parser.ts";
import { formulaText } from "../../../src/data/formulas/printer.ts";
import type { Formula } from "../../../src/data/tables/formula.ts";
import type { Figure } from "../../../src/figures/figure.ts";
import { derivedFigure } from "../../../src/figures/known/derived.ts";
import { breadFigure } from "../../charts/figures.ts";
import { unit } from "../../units.ts";

/** Figures by name, to which formulas are added as they are made. */
const known = new Map<string, Figure>(
  [breadFigure("costs.2024", { low: 145e6, high: 161e6 }), breadFigure("budget.2024", { low: 81e6, high: 81e6 })].map(
    (figure) => [figure.name, figure],
  ),
);

/** The figure of a formula over what is known, which the next formula may use. */
function derive(name: string, formula: string, id = "EUR"): Figure {
  const row: Formula = {
    name,
    label: name,
    unit: unit(id),
    definition: "cost",
    counts: "Wat brood kost.",
    formula: parseExpression(formula),
    bridge: "Brood.",
  };
  const made = derivedFigure(row, (input) => known.get(input) ?? breadFigure(input));
  known.set(name, made);
  return made;
}

test("costs less (budget and the gap made good) is exactly 0, also when the gap is a formula of its own", () => {
  derive("gap.2024", "costs.2024 - budget.2024");
  derive("made_good.2024", "budget.2024 + gap.2024");
  expect(derive("left.2024", "costs.2024 - made_good.2024")).toMatchObject({ low: 0, high: 0 });
});

test("a gap as a share of the costs it came from keeps its own range", () => {
  const { low, high } = derive("gap_share.2024", "gap.2024 / costs.2024", "share");
  // 64 of 145 and 80 of 161, never 64 of 161 to 80 of 145.
  expect([low, high]).toEqual([64 / 145, 80 / 161]);
});

test("the trail still shows the formula and inputs as their author wrote them", () => {
  const { trail } = derive("again.2024", "gap.2024 + budget.2024");
  expect(trail.kind === "derived" && formulaText(trail.formula)).toBe("gap.2024 + budget.2024");
  expect(trail.kind === "derived" && [...trail.inputs.keys()]).toEqual(["gap.2024", "budget.2024"]);
});
