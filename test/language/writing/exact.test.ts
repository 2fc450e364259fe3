import { expect, test } from "vitest";
import { exact, onStep } from "../../../src/language/writing/exact.ts";

test("the last bits that binary fractions add are left out", () => {
  expect(exact(0.4 + 0.31 + 0.08)).toBe(0.79);
  expect(exact(-49_881_000.000_000_04)).toBe(-49_881_000);
});

test.each([
  [4132.65, 100, 4100],
  [450, 100, 500],
  [-450, 100, -500],
  [0, 100, 0],
  [65.5, 0, 65.5],
])("%d in steps of %d is %d", (value, step, rounded) => {
  expect(onStep(value, step)).toBeCloseTo(rounded, 9);
});

test("a half step of a difference is a half step, whatever its last bits", () => {
  expect(onStep(0.7 - 0.65, 0.1)).toBeCloseTo(0.1, 9);
});
