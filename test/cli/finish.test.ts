import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { finish } from "../../src/cli/finish.ts";
import { problemText } from "../../src/data/csv/problem.ts";
import { emptyRoot } from "./small-root.ts";

const address = { site: "https://brood.example", base: "/" };

/** A root with this table of moved addresses, and a built folder of two pages and a file. */
function built(redirects: string): { folder: string; root: string } {
  const root = emptyRoot();
  const folder = join(root, "dist");
  for (const [path, text] of [
    ["public/_redirects", redirects],
    ["dist/index.html", "<title>Brood</title>"],
    ["dist/over/index.html", "<title>Over</title>"],
    ["dist/data/brood.csv", "brood\n"],
  ] as const) {
    mkdirSync(join(root, path, ".."), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return { folder, root };
}

test("a page that moved leads on, and a file that moved is still there", () => {
  const { folder, root } = built("/oud/ /over/ 301\n/oud.csv /data/brood.csv 301\n");
  expect(finish(folder, root, address)).toEqual([]);
  expect(readFileSync(join(folder, "oud/index.html"), "utf8")).toContain('content="0; url=/over/"');
  expect(readFileSync(join(folder, "oud.csv"), "utf8")).toBe("brood\n");
  for (const name of ["sitemap.xml", "robots.txt", "_headers"]) expect(existsSync(join(folder, name))).toBe(true);
});

test("an address that leads nowhere is refused in its place, and nothing is written", () => {
  const { folder, root } = built("/oud/ /over/ 301\n/weg/ /nergens/ 301\n");
  expect(finish(folder, root, address).map(problemText)).toEqual([
    "public/_redirects:2:1: /nergens/ is not on the site; write where /weg/ is now",
  ]);
  expect(existsSync(join(folder, "oud"))).toBe(false);
  expect(existsSync(join(folder, "sitemap.xml"))).toBe(false);
});
