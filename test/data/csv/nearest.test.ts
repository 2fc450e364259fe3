import { describe, expect, test } from "vitest";
import { didYouMean, nearest } from "../../../src/data/csv/nearest.ts";
import fc from "../../chance.ts";

const names = [
  "structural_shortfall.2024",
  "total_shortfall.2024",
  "settled_inflow.2022_2024",
  "spuk_cut.2028",
  "cohort.asylum.2023.voorlopig",
];

describe("the nearest names", () => {
  test.each<[string, string, string[]]>([
    ["a slip of the finger", "spuk_cut.2082", ["spuk_cut.2028"]],
    ["capitals", "SPUK_cut.2028", ["spuk_cut.2028"]],
    ["half a name", "shortfall.2024", ["total_shortfall.2024", "structural_shortfall.2024"]],
    ["a name with too much", "settled_inflow.2022_2024.definitief", ["settled_inflow.2022_2024"]],
    ["a part of a name left out", "cohort.2023", ["cohort.asylum.2023.voorlopig"]],
    ["something else altogether", "weather", []],
    ["nothing", "", []],
  ])("forgive %s", (_what, written, found) => {
    expect(nearest(written, names)).toEqual(found);
  });

  test("are three at most, the best first, each once", () => {
    expect(nearest("aaaa", ["aabb", "aaab", "aaaa", "aaba", "aaab"])).toEqual(["aaaa", "aaab", "aaba"]);
  });

  test("always hold a name that was written right, in front", () => {
    const name = fc.stringMatching(/^[a-z]{3,12}$/);
    fc.assert(
      fc.property(fc.uniqueArray(name, { minLength: 1 }), (all) => {
        expect(nearest(all[0] ?? "", all)[0]).toBe(all[0]);
      }),
    );
  });
});

test.each<[string[], string]>([
  [[], ""],
  [["abce"], "; did you mean abce?"],
  [["abce", "abcf"], "; did you mean abce or abcf?"],
  [["abce", "abcf", "abcg"], "; did you mean abce, abcf or abcg?"],
])("of %j it asks %j", (all, question) => {
  expect(didYouMean("abcd", all)).toBe(question);
});
