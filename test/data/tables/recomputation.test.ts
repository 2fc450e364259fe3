import { describe, expect, test } from "vitest";
import { lines, problemsWith, RECOMPUTATIONS_HEADER } from "../small-data.ts";

const withRows = (...rows: string[]) =>
  problemsWith({ "data/recomputations.csv": lines(RECOMPUTATIONS_HEADER, ...rows) });

describe("the table of recomputations", () => {
  test("may be empty: nobody must do sums again", () => {
    expect(withRows()).toEqual([]);
  });

  test.each<[string, string[], string[]]>([
    [
      "a row has an id, what is said, what was published and a formula",
      [",,,,,,"],
      [
        "2:1: id: is blank; write a name",
        "2:2: says: is blank; write what the publication says, in one sentence",
        "2:3: published: is blank; write a figure, or a plain number",
        "2:5: formula: is blank; write a formula like costs.2024 - budget.2024",
      ],
    ],
    [
      "an end is low or high",
      ["som,Het telt op.,shortfall.2024,laag,shortfall.2024,,"],
      ['2:33: end: "laag" is not one of low, high; write one of these'],
    ],
    [
      "an id stands there once",
      ["som,Het telt op.,1,,shortfall.2024,,", "som,Het telt op.,1,,shortfall.2024,,"],
      ["3:1: id: som stands on line 2 too; keep one row"],
    ],
  ])("%s", (_policy, rows, problems) => {
    expect(withRows(...rows)).toEqual(problems.map((problem) => `data/recomputations.csv:${problem}`));
  });
});
