import { expect, it } from "vitest";
import { coverageLine } from "../../src/letters/coverage.ts";

it.each([
  [{ traced: 41, numbers: 41, claims: 6, excused: 0 }, "41 of 41 numbers traced, 6 claims hold, 0 excused"],
  [{ traced: 1, numbers: 1, claims: 1, excused: 0 }, "1 of 1 number traced, 1 claim holds, 0 excused"],
  [{ traced: 0, numbers: 2, claims: 0, excused: 2 }, "0 of 2 numbers traced, 0 claims hold, 2 excused"],
])("coverageLine(%o)", (coverage, wanted) => {
  expect(coverageLine(coverage)).toBe(wanted);
});
