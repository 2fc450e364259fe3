import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { putInPlace } from "../../src/cli/in-place.ts";

let root: string;
let folders: [next: string, out: string, aside: string];

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "onderbouwd-in-place-"));
  folders = [join(root, "next"), join(root, "dist"), join(root, "last")];
  for (const [index, folder] of folders.entries()) {
    mkdirSync(folder);
    writeFileSync(join(folder, ["new", "good", "older"][index] ?? ""), "");
  }
});
afterEach(() => rmSync(root, { recursive: true }));

/** Renames as a system does on which another program has a folder open. */
const refusing = (refused: string, code: string) => async (from: string, to: string) => {
  if (from.endsWith(refused)) throw Object.assign(new Error(`${code}: rename ${from}`), { code });
  renameSync(from, to);
};

test("the new site stands where the last one stood, and nothing else is left", async () => {
  expect(await putInPlace(...folders)).toBe(true);
  expect([readdirSync(root), readdirSync(join(root, "dist"))]).toEqual([["dist"], ["new"]]);
});

test.each(["EPERM", "EBUSY", "EACCES"])("a dist/ that is in use (%s) stays as it was", async (code) => {
  expect(await putInPlace(...folders, refusing("dist", code))).toBe(false);
  expect(readdirSync(join(root, "dist"))).toEqual(["good"]);
});

test("a new site that is in use does not take the last one away", async () => {
  expect(await putInPlace(...folders, refusing("next", "EBUSY"))).toBe(false);
  expect(readdirSync(join(root, "dist"))).toEqual(["good"]);
});

test("what else goes wrong is said as it is, and the last site stays", async () => {
  await expect(putInPlace(...folders, refusing("next", "ENOSPC"))).rejects.toThrow("ENOSPC");
  expect(readdirSync(join(root, "dist"))).toEqual(["good"]);
});
