import { expect, test } from "vitest";
import { isPeriod, periodText } from "../../../src/language/writing/period.ts";

test.each([
  ["2024", "2024"],
  ["2024h1", "eerste helft van 2024"],
  ["2024h2", "tweede helft van 2024"],
  ["2025q2", "2e kwartaal van 2025"],
  ["2024m12", "december 2024"],
  ["2026m01d05", "5\u00a0januari 2026"],
  ["2024m02d29", "29\u00a0februari 2024"],
  ["2022_2024", "2022–2024"],
])("the period %s reads as %s", (period, text) => {
  expect(isPeriod(period)).toBe(true);
  expect(periodText(period)).toBe(text);
});

test.each([
  ["24", "a year has four digits"],
  ["2024h3", "a year has two halves"],
  ["2024q5", "a year has four quarters"],
  ["2024m13", "a year has twelve months"],
  ["2024m1", "a month has two digits"],
  ["2024m01d32", "a month has no thirty-second day"],
  ["2023m02d29", "2023 has no 29 February"],
  ["2024_2022", "a span runs forward"],
  ["2024_2024", "a span holds more than one year"],
  ["2022-2024", "a span is written with _, which can stand in a name"],
  ["2024 ", "a space at the edge does not belong"],
  ["", "blank is no period"],
])("%j is not a period: %s", (text) => {
  expect(isPeriod(text)).toBe(false);
});
