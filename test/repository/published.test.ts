import { join } from "node:path";
import { expect, test } from "vitest";
import { readFiles } from "../../src/data/csv/files.ts";
import { recorded } from "../../src/data/editions/record.ts";
import { sha256 } from "../../src/press/sha256.ts";

test("every edition of data/ is recorded; npm run record adds what is new", () => {
  const files = readFiles(join(import.meta.dirname, "../.."), "data");
  expect(recorded(files, sha256, undefined).added).toEqual([]);
});
