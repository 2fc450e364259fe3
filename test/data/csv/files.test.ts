import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { readFiles } from "../../../src/data/csv/files.ts";

const root = mkdtempSync(join(tmpdir(), "onderbouwd-files-"));
afterAll(() => rmSync(root, { recursive: true }));

test("files come by their path from the root, in order; what an editor or a file manager leaves behind does not count", () => {
  mkdirSync(join(root, "data", "volumes"), { recursive: true });
  const names = [
    "sources.csv",
    "volumes/2026-01-28.csv",
    "volumes/.DS_Store",
    "volumes/~lock.csv",
    ".git",
    "a.csv~",
    "Thumbs.db",
    "volumes/desktop.ini",
    "a.csv",
  ];
  for (const name of names) writeFileSync(join(root, "data", name), name);
  expect([...readFiles(root, "data")].map(([path, bytes]) => [path, new TextDecoder().decode(bytes)])).toEqual([
    ["data/a.csv", "a.csv"],
    ["data/sources.csv", "sources.csv"],
    ["data/volumes/2026-01-28.csv", "volumes/2026-01-28.csv"],
  ]);
});

test("a folder that is not there has no files", () => {
  expect(readFiles(root, "content")).toEqual(new Map());
});

test("what is no folder is not read as one", () => {
  expect(() => readFiles(root, "data/a.csv")).toThrow("ENOTDIR");
});
