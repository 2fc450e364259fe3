import { expect, test } from "vitest";
import { parseExpression } from "../../../src/data/formulas/parser.ts";
import { FormulaError } from "../../../src/data/formulas/unreadable.ts";
import { scenarioFigure } from "../../../src/figures/known/scenario-figure.ts";
import { breadFigure } from "../../charts/figures.ts";
import { units } from "../../units.ts";

const million = { step: 1e6 };
const known = new Map(
  [
    breadFigure("costs.2024", { low: 145e6, high: 161e6, ...million }),
    breadFigure("budget.2024", { low: 114e6, high: 114e6, ...million }),
    breadFigure("rounded.2024", { low: 31e6, high: 46e6, ...million }),
    breadFigure("other.2024", { low: 33e6, high: 46e6, ...million }),
    breadFigure("bakers.2024", { low: 31, high: 46, unit: "persons" }),
  ].map((figure) => [figure.name, figure]),
);

/** What costs less budget gives where this figure was published. */
const gap = (published: string) =>
  scenarioFigure(
    {
      row: {
        name: "gap.2024",
        label: "Tekort",
        unit: "EUR",
        definition: "gap",
        counts: "Wat er ontbreekt.",
        formula: parseExpression("costs.2024 - budget.2024"),
        bridge: undefined,
      },
      published,
    },
    "gap",
    (name) => known.get(name) ?? breadFigure(name),
    units.base,
  );

test("a published figure is printed, also where rounding leaves our sum a step away: 160,5 less 114,5 is 46", () => {
  const { low, high, trail } = gap("rounded.2024");
  expect([low, high]).toEqual([31e6, 46e6]);
  expect(trail).toMatchObject({ published: { sum: { low: 31e6, high: 47e6 } } });
  expect(trail).not.toHaveProperty("published.apart");
});

test("further apart it is printed too, and says that it is apart: 145,5 less 113,5 is no 33 but 32", () => {
  const { low, high, trail } = gap("other.2024");
  expect([low, high]).toEqual([33e6, 46e6]);
  expect(trail).toMatchObject({ published: { apart: true } });
});

test("a published figure in another unit is no publication of this result", () => {
  expect(() => gap("bakers.2024")).toThrow(
    new FormulaError("bakers.2024 is in persons, and the result in EUR; name another in published", 0),
  );
});
