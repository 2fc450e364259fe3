import { describe, expect, test } from "vitest";
import { problemText } from "../../../src/data/csv/problem.ts";
import { parseData } from "../../../src/data/data.ts";
import { unprintedCells } from "../../../src/data/editions/printed.ts";
import { sha256 } from "../../../src/press/sha256.ts";
import { tableUnit } from "../../units.ts";
import { COSTS, COSTS_HEADER, COSTS_ROW, filesWith, lines, TODAY } from "../small-data.ts";

const row = (unit: string, printed: string, value: string) => unprintedCells({ unit: tableUnit(unit), printed, value });

describe("a number and the words of its source", () => {
  test.each([
    ["EUR_million", "€ 114 miljoen", "114"],
    ["EUR_thousand", "1.234.567", "1234567"],
    ["EUR", "€ 9.154,91", "9154.91"],
    ["percent", "één op de drie", "33.3"],
    ["percent", "61%", "61"],
    ["EUR_million", "een tekort van 31 miljoen", "-31"],
    ["months", "maximaal één jaar", "12"],
    ["years", "een jaar", "1"],
    ["persons", "circa 19.600 inburgeraars in 2024", "19600"],
  ])("in %s, %s says %s", (unit, printed, value) => {
    expect(row(unit, printed, value)).toEqual([]);
  });

  test.each([
    ["EUR_million", "€ 114 miljoen", "141"],
    ["EUR", "€ 114 miljoen", "114"],
    ["EUR_thousand", "€ 114 miljoen", "114"],
    ["persons", "28.430", "28431"],
    ["percent", "een derde", "33.0"],
  ])("in %s, %s does not say %s", (unit, printed, value) => {
    expect(row(unit, printed, value)).toEqual(["value"]);
  });

  test("of a range, the end that is not printed is named", () => {
    const range = { unit: tableUnit("EUR_million"), printed: "€ 65 tot € 80 miljoen" };
    expect(unprintedCells({ ...range, low: "65", high: "80" })).toEqual([]);
    expect(unprintedCells({ ...range, low: "65", high: "85" })).toEqual(["high"]);
  });

  test("a row that contradicts itself is a hint in its place, and no error", () => {
    const text = lines(COSTS_HEADER, COSTS_ROW.replace(",65,", ",56,"));
    const { problems, hints } = parseData(filesWith({ [COSTS]: text }), {
      today: TODAY,

      sha256,
    });
    expect(problems).toEqual([]);
    expect(hints.map(problemText)).toEqual([
      `${COSTS}:2:17: low: 56 is not among the numbers of printed, "€ 65 tot € 80 miljoen"; see whether both are right`,
    ]);
  });
});
