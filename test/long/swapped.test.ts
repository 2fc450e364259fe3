// The whole suite over another subject: what is ours is replaced, and every other test stays green.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { removeCopy, swappedCopy } from "../sites/swapped.ts";

const copy = swappedCopy();
afterAll(() => removeCopy(copy));

test("every test of the machine passes with the subject of another organisation", { timeout: 1_800_000 }, () => {
  const env = { ...process.env, LONG: "", SEED: "6" };
  const run = spawnSync(process.execPath, [join("test", "run.ts")], {
    cwd: copy,
    env,
    encoding: "utf8",
    maxBuffer: 2 ** 28,
  });
  expect(run.status, `${run.stdout}${run.stderr}`.slice(-20_000)).toBe(0);
});
