import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { addresses } from "../../src/cli/addresses.ts";
import { recorded } from "./recorded.ts";
import { smallRoot } from "./small-root.ts";

const LIST = "public/addresses.txt";
const page = '<!doctype html><html lang="nl"><title>Over</title>';

test("npm run addresses adds what came to the site, and takes nothing off", async () => {
  const root = smallRoot({
    "dist/over/index.html": page,
    "dist/oud/index.html": page,
    [LIST]: "# Adressen\n/oud/\n",
  });
  expect(await recorded(addresses, ["--root", root])).toEqual({
    code: 0,
    stdout: `1 addresses added to ${LIST}\n`,
    stderr: "",
  });
  expect(readFileSync(join(root, LIST), "utf8").split("\n").slice(1)).toEqual(["/oud/", "/over/", ""]);
});

test("npm run addresses stops where an address of the list leads nowhere", async () => {
  const root = smallRoot({ "dist/over/index.html": page, [LIST]: "/oud/\n" });
  expect(await recorded(addresses, ["--root", root])).toEqual({
    code: 1,
    stdout: "",
    stderr: `${LIST}: /oud/ is gone; say in public/_redirects where it is now\n`,
  });
  expect(readFileSync(join(root, LIST), "utf8")).toBe("/oud/\n");
});

test("npm run addresses asks for a built site", async () => {
  expect(await recorded(addresses, ["--root", smallRoot()])).toEqual({
    code: 1,
    stdout: "",
    stderr: "there is no dist/; run npm run build first\n",
  });
});
