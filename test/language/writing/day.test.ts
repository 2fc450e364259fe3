import { describe, expect, test } from "vitest";
import { dayText, dutchDay, isDay, monthText } from "../../../src/language/writing/day.ts";
import fc from "../../chance.ts";

describe("a day", () => {
  test.each(["2026-05-20", "2024-02-29", "0001-01-01"])("%s is a day", (text) => {
    expect(isDay(text)).toBe(true);
  });

  test.each([
    ["2026-02-29", "there is no 29 February in 2026"],
    ["2026-13-01", "there is no thirteenth month"],
    ["2026-00-10", "months count from 1"],
    ["2026-5-20", "a month has two digits"],
    ["20-05-2026", "the year comes first"],
    ["2026-05-20 ", "a space at the edge does not belong"],
    ["2026-05-20T00:00", "a time of day does not belong"],
    ["", "blank is no day"],
  ])("%j is not a day: %s", (text) => {
    expect(isDay(text)).toBe(false);
  });

  test("reads as Dutch prose, and its number stays with its month at the end of a line", () => {
    expect(dayText("2026-05-20")).toBe("20\u00a0mei 2026");
    expect(dayText("2024-03-01")).toBe("1\u00a0maart 2024");
  });

  test("months have their Dutch names, in small letters", () => {
    expect(["01", "02", "03", "08", "10", "12"].map(monthText)).toEqual([
      "januari",
      "februari",
      "maart",
      "augustus",
      "oktober",
      "december",
    ]);
  });
});

describe("the Dutch day of a moment", () => {
  test.each([
    ["2026-05-19T21:59:59Z", "2026-05-19", "in summer the Netherlands is two hours ahead: one second to midnight"],
    ["2026-05-19T22:00:00Z", "2026-05-20", "in summer the day begins at 22.00 hours elsewhere"],
    ["2025-12-31T22:59:59Z", "2025-12-31", "in winter it is one hour: one second to the new year"],
    ["2025-12-31T23:00:00Z", "2026-01-01", "in winter the new year begins at 23.00 hours elsewhere"],
    ["2026-03-29T00:59:59Z", "2026-03-29", "the night the clock goes forward"],
    ["2026-10-25T22:59:59Z", "2026-10-25", "the night the clock goes back"],
  ])("%s is %s: %s", (moment, day) => {
    expect(dutchDay(new Date(moment))).toBe(day);
  });

  test("is always a day of the calendar", () => {
    const moment = fc.date({ min: new Date("1950-01-01"), max: new Date("2100-01-01"), noInvalidDate: true });
    fc.assert(fc.property(moment, (at) => isDay(dutchDay(at))));
  });
});
