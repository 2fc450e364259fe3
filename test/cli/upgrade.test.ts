import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { send } from "../../src/cli/send.ts";
import { upgrade } from "../../src/cli/upgrade.ts";
import { inFirstForm } from "../publication/sent/locks.ts";
import { LETTER, letterText } from "../publication/small-content.ts";
import { recorded } from "./recorded.ts";
import { smallRoot } from "./small-root.ts";

const SLUG = "2026-05-geld";
const LOCK = `content/letters/${SLUG}.lock.json`;

/** A folder with a letter that was sent by the first version. */
async function firstRoot(): Promise<string> {
  const root = smallRoot({ [LETTER]: letterText("Wij missen :value[shortfall.2024].\n\n::chart[costs]") });
  expect((await recorded(send, [SLUG, "--root", root])).code).toBe(0);
  writeFileSync(join(root, LOCK), inFirstForm(readFileSync(join(root, LOCK), "utf8")));
  return root;
}

const lockIn = (root: string) => JSON.parse(readFileSync(join(root, LOCK), "utf8"));

test("npm run upgrade gives a lock its pictures once, and keeps the hash it had", async () => {
  const root = await firstRoot();
  const { sha256: before, ...was } = lockIn(root);
  expect(await recorded(upgrade, ["--root", root])).toEqual({
    code: 0,
    stdout: `${LOCK}\nAdd these files to git together. From now on chart files may change: a sent letter has its pictures.\n`,
    stderr: "",
  });
  const { upgraded, sha256: _own, ...now } = lockIn(root);
  expect(upgraded).toEqual({ from: 1, by: expect.stringMatching(/^onderbouwd \d+\.\d+\.\d+$/), sha256: before });
  const [entry] = now.letter.charts;
  const { pictures, ...chart } = entry.chart;
  expect(Object.keys(pictures)).toEqual(["narrow", "picture", "print", "wide"]);
  expect({ ...now, format: 1, letter: { ...now.letter, charts: [{ ...entry, chart }] } }).toEqual(was);
  const text = readFileSync(join(root, LOCK), "utf8");
  expect(await recorded(upgrade, ["--root", root])).toEqual({
    code: 0,
    stdout: "Every lock has its pictures; there is nothing to upgrade.\n",
    stderr: "",
  });
  expect(readFileSync(join(root, LOCK), "utf8")).toBe(text);
});

test("npm run upgrade changes nothing while anything is wrong", async () => {
  const root = await firstRoot();
  const text = readFileSync(join(root, LOCK), "utf8");
  writeFileSync(join(root, "content/letters/2026-05-fout.md"), letterText("Tien."));
  const { code, stderr } = await recorded(upgrade, ["--root", root]);
  expect(code).toBe(1);
  expect(stderr).toMatch(/"Tien" leads to no source.*\nnothing was upgraded\n$/s);
  expect(readFileSync(join(root, LOCK), "utf8")).toBe(text);
});
