import { expect, test } from "vitest";
import { dutchMoment, isMoment, momentAt, momentText } from "../../../src/language/writing/moment.ts";

test.each([
  ["2026-09-15T06:00", "2026-09-15T04:00:00.000Z", "in summer the Netherlands are two hours ahead"],
  ["2026-01-15T06:00", "2026-01-15T05:00:00.000Z", "in winter one"],
  ["2026-03-29T03:00", "2026-03-29T01:00:00.000Z", "at the change to summer time the clock jumps from two to three"],
  ["2026-10-25T02:30", "2026-10-25T01:30:00.000Z", "of an hour that comes twice, the later one counts"],
  ["2026-10-25T03:00", "2026-10-25T02:00:00.000Z", "after it the clock is in winter time"],
])("%s is %s: %s", (text, moment) => {
  expect(momentAt(text).toISOString()).toBe(moment);
  expect(isMoment(text)).toBe(true);
  expect(dutchMoment(momentAt(text))).toBe(text);
});

test.each(["2026-03-29T02:30", "2026-02-30T06:00", "2026-09-15", "2026-09-15T6:00", "2026-09-15T24:00", "morgen"])(
  "%s is on no clock in the Netherlands",
  (text) => {
    expect(isMoment(text)).toBe(false);
  },
);

test("a moment is read as a day and a time", () => {
  expect(momentText("2026-09-15T06:00")).toBe("15\u00a0september 2026, 06.00\u00a0uur");
});
