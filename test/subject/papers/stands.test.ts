// The order of our stands is that of the budget and of statistics, whatever their words.
import { join } from "node:path";
import { expect, test } from "vitest";
import { standRank } from "../../../src/data/tables/stand.ts";
import { readInput } from "../../../src/publication/input.ts";
import { publication } from "../../../src/publication/publication.ts";
import { MOMENT } from "../../moment.ts";

const data = [...readInput(join(import.meta.dirname, "../../.."))].filter(([path]) => path.startsWith("data/"));
const { stands } = publication(new Map(data), { buildTime: new Date(MOMENT) }).data;

test.each([
  ["ontwerpbegroting", "vastgesteld", "the budget is adopted after it is proposed"],
  ["vastgesteld", "suppletoire_1", "the spring amendment follows the adopted budget"],
  ["suppletoire_1", "suppletoire_2", "the autumn amendment follows the one of spring"],
  ["suppletoire_2", "slotwet", "the final act closes the year"],
  ["voorlopig", "definitief", "a final statistic replaces a provisional one"],
])("%s comes before %s: %s", (earlier, later, _why) => {
  expect(standRank(stands.get(earlier))).toBeGreaterThan(-1);
  expect(standRank(stands.get(earlier))).toBeLessThan(standRank(stands.get(later)));
});

test("a reader meets a stand in words of its own", () => {
  expect(stands.get("suppletoire_1")?.words).toBe("1e suppletoire begroting");
  expect(stands.get("voorlopig")?.words).toBe("voorlopig cijfer");
});
