// The whole suite over another subject: what is ours is replaced, and every other test stays green.
import { afterAll, expect, test } from "vitest";
import { removeCopy, suiteIn, swappedCopy } from "../sites/swapped.ts";

const copy = swappedCopy();
afterAll(() => removeCopy(copy));

test("every test of the machine passes with the subject of another organisation", { timeout: 1_800_000 }, () => {
  const { status, said } = suiteIn(copy);
  expect(status, said).toBe(0);
});
