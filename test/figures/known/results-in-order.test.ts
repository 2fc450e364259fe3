// Results of scenarios are figures like any other: formulas may name them, and they may name each other in any order.
import { expect, test } from "vitest";
import { problemText } from "../../../src/data/csv/problem.ts";
import { parseExpression } from "../../../src/data/formulas/parser.ts";
import { formulaProblems } from "../../../src/figures/checks/formulas.ts";
import { asOf } from "../../../src/figures/known/as-of.ts";
import type { Model } from "../../../src/figures/models/model.ts";
import { TODAY } from "../../data/small-data.ts";
import { dataOf, formula, formulaAt } from "../small-formulas.ts";

const model = (id: string, ...rows: readonly (readonly [name: string, formula: string])[]): Model => ({
  id,
  results: rows.map(([name, written]) => {
    const words = { label: "Uitkomst", definition: "result", counts: "Wat eruit komt." };
    return { row: { ...words, name, unit: "EUR", formula: parseExpression(written), bridge: "Samen." } };
  }),
});

test("a formula of data/formulas.csv may rest on a result, and a result on one of a later scenario", () => {
  const rows = [formula("twice.2024", "EUR", "early.2024 + early.2024", "Samen.")];
  const known = asOf(TODAY, dataOf(rows), [
    model("first", ["early.2024", "late.2024 - budget.2024"]),
    model("second", ["late.2024", "spending.2024"]),
  ]);
  // Twice 145 to 161 less 81.
  expect(known.figure("twice.2024")).toMatchObject({ low: 128e6, high: 160e6 });
  expect(known.figure("early.2024").trail).toMatchObject({ scenario: "first" });
});

test("results that rest on each other say so, with the way round, and so does what leans on them", () => {
  const known = asOf(TODAY, dataOf([]), [
    model("first", ["leans.2024", "one.2024"], ["one.2024", "two.2024 - budget.2024"], ["two.2024", "one.2024"]),
  ]);
  expect(known.find("one.2024")).toEqual({
    missing: "one.2024 goes round in a circle: one.2024 → two.2024 → one.2024",
  });
  expect(known.find("leans.2024")).toEqual({
    missing: "leans.2024 cannot be computed: one.2024 goes round in a circle: one.2024 → two.2024 → one.2024",
  });
});

test("a circle through data/formulas.csv is refused there too", () => {
  const data = dataOf([formula("f.2024", "EUR", "r.2024 - budget.2024", "Samen.")]);
  const known = asOf(TODAY, data, [model("first", ["r.2024", "f.2024"])]);
  expect(formulaProblems(data, known).map(problemText)).toEqual([
    `data/formulas.csv:2:${formulaAt("f.2024", "EUR")}: formula: r.2024 goes round in a circle: r.2024 → f.2024 → r.2024`,
  ]);
});
