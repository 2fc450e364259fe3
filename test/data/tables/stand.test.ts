import { expect, test } from "vitest";
import { standRank, stands, standText } from "../../../src/data/tables/stand.ts";

test.each([
  ["ontwerpbegroting", "vastgesteld", "the budget is adopted after it is proposed"],
  ["vastgesteld", "suppletoire_1", "the spring amendment follows the adopted budget"],
  ["suppletoire_1", "suppletoire_2", "the autumn amendment follows the one of spring"],
  ["suppletoire_2", "slotwet", "the final act closes the year"],
  ["voorlopig", "definitief", "a final statistic replaces a provisional one"],
] as const)("%s comes before %s: %s", (earlier, later, _why) => {
  expect(standRank(earlier)).toBeLessThan(standRank(later));
});

test("a number without a stand comes first of all", () => {
  expect(standRank(undefined)).toBeLessThan(Math.min(...stands.map(standRank)));
});

test("a reader meets every stand in words of its own", () => {
  expect(standText("suppletoire_1")).toBe("1e suppletoire begroting");
  expect(standText("voorlopig")).toBe("voorlopig cijfer");
  expect(new Set(stands.map(standText)).size).toBe(stands.length);
});
