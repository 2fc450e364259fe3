import { describe, expect, test } from "vitest";
import { dataWith, FORMULAS_HEADER, lines, problemsWith } from "../small-data.ts";

const withRows = (...rows: string[]) => problemsWith({ "data/formulas.csv": lines(FORMULAS_HEADER, ...rows) });
const named = (name: string) => `${name},Uitkomst,EUR,result,Wat eruit komt.,shortfall.2024,`;

describe("the table of formulas", () => {
  test("may be empty: a world without formulas is whole", () => {
    expect(withRows()).toEqual([]);
  });

  test("keeps its rows with the place of every cell", () => {
    const { formulas } = dataWith({ "data/formulas.csv": lines(FORMULAS_HEADER, named("extra.2024")) });
    expect(formulas).toHaveLength(1);
    expect(formulas[0]).toMatchObject({ path: "data/formulas.csv", line: 2, row: { name: "extra.2024" } });
    expect(formulas[0]?.columns.get("formula")).toBe("extra.2024,Uitkomst,EUR,result,Wat eruit komt.,".length + 1);
  });

  test.each<[string, string[], string[]]>([
    [
      "a row has a name, a label, a unit, what it counts and a formula",
      [",,,,,,"],
      [
        '2:1: name: "" is not a name; write it like extra_cost.2024',
        "2:2: label: is blank; write the name a reader sees",
        "2:3: unit: is blank; write one of EUR, share, factor, hours, weeks, months, years, EUR/person, persons, persons/year, hours/week, places, municipalities",
        "2:4: definition: is blank; write a name",
        "2:5: counts: is blank; write what is counted, in one plain sentence",
        "2:6: formula: is blank; write a formula like costs.2024 - budget.2024",
      ],
    ],
    ["a name has a period", [named("extra")], ['2:1: name: "extra" is not a name; write it like extra_cost.2024']],
    [
      "and the period comes last",
      [named("extra.2024.asylum")],
      ['2:1: name: "extra.2024.asylum" is not a name; write it like extra_cost.2024'],
    ],
    [
      "a name stands unquoted in a formula, where - is a minus",
      [named("extra-cost.2024")],
      ['2:1: name: "extra-cost.2024" is not a name; write it like extra_cost.2024'],
    ],
    [
      "a formula is not named like a series of the world",
      [named("shortfall.2025")],
      ["2:1: name: shortfall is a series already; give the formula another name"],
    ],
    [
      "a formula stands there once",
      [named("extra.2024"), named("extra.2024")],
      ["3:1: name: extra.2024 stands on line 2 too; keep one row"],
    ],
  ])("%s", (_policy, rows, problems) => {
    expect(withRows(...rows)).toEqual(problems.map((problem) => `data/formulas.csv:${problem}`));
  });
});
