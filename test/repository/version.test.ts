// One version: what readers of the changelog see, what npm knows, and what the lock of a sent letter is made by.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const read = (name: string) => readFileSync(join(import.meta.dirname, "../..", name), "utf8");

test("the newest heading of the changelog is the version of the package, in package.json and twice in its lock", () => {
  const newest = /^## (\d+\.\d+\.\d+)$/m.exec(read("CHANGELOG.md"))?.[1];
  const lock = JSON.parse(read("package-lock.json")) as { version: string; packages: { "": { version: string } } };
  const { version } = JSON.parse(read("package.json")) as { version: string };
  expect([version, lock.version, lock.packages[""].version]).toEqual([newest, newest, newest]);
});
