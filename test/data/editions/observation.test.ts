import { describe, expect, test } from "vitest";
import { unit } from "../../units.ts";
import { COSTS, COSTS_HEADER, costsProblems, dataWith, lines } from "../small-data.ts";

const row = (numbers: string) => `shortfall,2024,${numbers},EUR_million,,,report-2026,§ 4.1,gedrukt,`;

describe("a row is a value or a range", () => {
  test.each([
    ["80,", "high above low is fine", "0,", ",65,80", undefined],
    ["low above high", "is refused", "", ",80,65", "2:17: low: 80 is above high 65; write the smaller number in low"],
    [
      "low above high",
      "is weighed as numbers",
      "",
      ",9,-10",
      "2:17: low: 9 is above high -10; write the smaller number in low",
    ],
    ["equal ends", "are a value", "", ",65,65.0", "2:17: low: 65 equals high; write it in value"],
    [
      "value and range",
      "exclude each other",
      "",
      "70,65,80",
      "2:16: value: is given together with low or high; keep either the value or the range",
    ],
    [
      "value and one end",
      "exclude each other",
      "",
      "70,,80",
      "2:16: value: is given together with low or high; keep either the value or the range",
    ],
    ["only low", "is half a range", "", ",65,", "2:20: high: is blank while low is not; write both ends of the range"],
    ["only high", "is half a range", "", ",,80", "2:17: low: is blank while high is not; write both ends of the range"],
    [
      "no number at all",
      "is no observation",
      "",
      ",,",
      "2:16: value: is blank, and so are low and high; write a number, or a range in low and high",
    ],
  ])("%s %s", (_what, _rule, _none, numbers, problem) => {
    expect(costsProblems(row(numbers))).toEqual(problem === undefined ? [] : [`${COSTS}:${problem}`]);
  });
});

describe("an observation", () => {
  const only = (text: string) => dataWith({ [COSTS]: lines(COSTS_HEADER, text) }).observations[0];

  test("is in base units, with its place, its source and the number as printed", () => {
    expect(only(row(",65,80"))).toEqual({
      key: "shortfall.2024",
      series: "shortfall",
      population: undefined,
      period: "2024",
      stand: undefined,
      by: undefined,
      low: 65_000_000,
      high: 80_000_000,
      unit: unit("EUR"),
      step: 1_000_000,
      qualifier: undefined,
      source: "report-2026",
      locator: "§ 4.1",
      printed: "gedrukt",
      note: undefined,
      tableUnit: "EUR_million",
      dataset: "costs",
      edition: "2026-01-28",
      path: COSTS,
      line: 2,
    });
  });

  test("a value is a range of no width", () => {
    expect(only(row("-36.5,,"))).toMatchObject({ low: -36_500_000, high: -36_500_000 });
  });

  test("0 is a number, and not a blank", () => {
    expect(only(row("0,,"))).toMatchObject({ low: 0, high: 0 });
  });

  test.each([
    ["the finest digit that is written", row("36.50,,"), 10_000],
    ["the finer end of a range", row(",65,80.5"), 100_000],
    ["what the source says it rounds to", row("36.5,,").replace("EUR_million,,", "EUR_million,5,"), 5_000_000],
  ])("its step is %s", (_what, text, step) => {
    expect(only(text)).toMatchObject({ step });
  });
});
