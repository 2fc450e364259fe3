import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { nameProblems, RESERVED } from "../../src/publication/file-names.ts";
import { texts } from "./small-content.ts";

test("no page of an author takes an address of the site itself", () => {
  const own = readdirSync(join(import.meta.dirname, "../../src/pages"), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() || entry.name.endsWith(".astro"))
    .map(({ name }) => name.replace(/\.astro$/, ""))
    .filter((name) => name !== "index" && !name.startsWith("["));
  expect([...RESERVED].sort()).toEqual(own.sort());
  expect(texts(nameProblems(["content/pages/herzieningen.md"], RESERVED))).toEqual([
    "content/pages/herzieningen.md:1:1: herzieningen.md: is an address of the site itself; give the page another name",
  ]);
});
