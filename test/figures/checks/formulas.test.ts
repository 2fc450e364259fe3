import { describe, expect, test } from "vitest";
import { formulasInOrder } from "../../../src/figures/known/order.ts";
import { dataOf, formula, formulaAt, knownWith, problemsOf } from "../small-formulas.ts";

const EXCESS = formula("excess.2024", "EUR", "spending.2024 - budget.2024");
const place = (line: number, name: string, offset = 0) =>
  `data/formulas.csv:${line}:${formulaAt(name, "EUR") + offset}: formula: `;

describe("formulas that rest on formulas", () => {
  test("come after them, whatever the order of the rows, and each once", () => {
    const rows = [
      formula("c.2024", "EUR", "a.2024 + b.2024"),
      formula("b.2024", "EUR", "a.2024 - budget.2024"),
      formula("a.2024", "EUR", "spending.2024 + budget.2024"),
    ];
    expect(formulasInOrder(dataOf(rows).formulas).map(({ row }) => row.name)).toEqual(["a.2024", "b.2024", "c.2024"]);
    expect(knownWith(rows).figure("a.2024")).toMatchObject({ low: 226e6, high: 242e6 });
  });

  test.each<[string, string[], string[]]>([
    [
      "a formula of itself",
      [formula("a.2024", "EUR", "budget.2024 + a.2024")],
      [`${place(2, "a.2024")}goes round in a circle: a.2024 → a.2024`],
    ],
    [
      "three that rest on each other are one circle, told once; what leans on them is silent",
      [
        formula("a.2024", "EUR", "b.2024 - budget.2024"),
        formula("b.2024", "EUR", "budget.2024 + c.2024"),
        formula("c.2024", "EUR", "a.2024 + a.2024"),
        formula("d.2024", "EUR", "a.2024 + budget.2024"),
      ],
      [`${place(2, "a.2024")}goes round in a circle: a.2024 → b.2024 → c.2024 → a.2024`],
    ],
    [
      "two circles through one formula are two",
      [
        formula("a.2024", "EUR", "b.2024 + c.2024"),
        formula("b.2024", "EUR", "a.2024 + budget.2024"),
        formula("c.2024", "EUR", "a.2024 - budget.2024"),
      ],
      [
        `${place(2, "a.2024")}goes round in a circle: a.2024 → b.2024 → a.2024`,
        `${place(4, "c.2024")}goes round in a circle: c.2024 → a.2024 → c.2024`,
      ],
    ],
    [
      "a wrong formula is one error, however many rest on it",
      [
        formula("a.2024", "EUR", "spending.2024 - budgt.2024"),
        formula("b.2024", "EUR", "a.2024 + budget.2024"),
        formula("c.2024", "EUR", "b.2024 + budget.2024"),
      ],
      [`${place(2, "a.2024", 16)}no figure is named "budgt.2024"; did you mean budget.2024, budget.2023 or b.2024?`],
    ],
    [
      "a formula that cannot be read is one error too",
      [formula("a.2024", "EUR", "spending.2024 %"), formula("b.2024", "EUR", "a.2024 + budget.2024")],
      [`${place(2, "a.2024", 15)}is not a formula here; write names of figures with + - * / and brackets`],
    ],
    [
      "two diamonds over one figure are no circle",
      [
        EXCESS,
        formula("a.2024", "EUR", "excess.2024 + excess.2024"),
        formula("b.2024", "EUR", "excess.2024 * 3"),
        formula("c.2024", "EUR", "a.2024 - b.2024"),
      ],
      [],
    ],
  ])("%s", (_policy, rows, problems) => {
    expect(problemsOf(rows)).toEqual(problems);
  });

  test("a name whose formula is wrong says where to look, and does not offer itself", () => {
    const found = knownWith([formula("a.2024", "EUR", "a.2024 + budget.2024")]).find("a.2024", "this letter");
    expect(found).toEqual({ missing: "a.2024 cannot be computed: mend its formula in data/formulas.csv" });
  });
});

describe("as known on a day", () => {
  const rows = [EXCESS, formula("twice.2024", "EUR", "excess.2024 + excess.2024")];

  test("a formula is a figure from the day its last input is", () => {
    expect(knownWith(rows, "2026-01-28").figures.has("excess.2024")).toBe(true);
    expect(knownWith(rows, "2026-01-27").figures.has("excess.2024")).toBe(false);
  });

  test("before that day it says which input became public when", () => {
    expect(knownWith(rows, "2025-06-09").find("excess.2024", "this letter")).toEqual({
      missing:
        "excess.2024 cannot be computed: spending.2024 became public on 2026-01-28, after this letter (2025-06-09)",
    });
    expect(() => knownWith(rows, "2025-06-09").figure("excess.2024")).toThrow(
      new RangeError("excess.2024 cannot be computed: spending.2024 became public on 2026-01-28, after 2025-06-09"),
    );
  });

  test("a formula of a formula says so all the way down", () => {
    expect(knownWith(rows, "2025-06-09").find("twice.2024", "this letter")).toEqual({
      missing:
        "twice.2024 cannot be computed: excess.2024 cannot be computed: spending.2024 became public on 2026-01-28, after this letter (2025-06-09)",
    });
  });

  test("a misspelt formula is answered with the nearest name", () => {
    expect(knownWith(rows).find("exces.2024")).toEqual({
      missing: 'no figure is named "exces.2024"; did you mean excess.2024, rate.2024 or twice.2024?',
    });
  });
});
