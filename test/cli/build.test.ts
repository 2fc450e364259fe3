// What stops a build before there are pages; the pages themselves are built in test/site.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { astroConfig } from "../../src/cli/astro-config.ts";
import { lendPackages } from "../../src/cli/astro-packages.ts";
import { build } from "../../src/cli/build.ts";
import { LETTER, letterText, ORGANISATION } from "../publication/small-content.ts";
import { recorded } from "./recorded.ts";
import { emptyRoot, smallRoot } from "./small-root.ts";

const PROJECT = join(import.meta.dirname, "..", "..");

test.each([
  [
    "a number without a source",
    "Wij missen 65 euro.",
    `${LETTER}:9:12: "65 euro" leads to no source; add it to data/ with its source, or excuse it: :excuse[…]{why="…"}`,
  ],
  [
    "what cannot be printed",
    "Wij missen 😀.",
    `${LETTER}:9:12: "😀" (U+1F600) is not in the fonts of the PDF; write it otherwise`,
  ],
])("npm run build says %s in its place, and the last site stays", async (_what, body, problem) => {
  const root = smallRoot({ [LETTER]: letterText(body), "dist/index.html": "the last good site" });
  expect(await recorded(build, ["--root", root])).toEqual({
    code: 1,
    stdout: "",
    stderr: `${problem}\nnothing was built; dist/ is as it was\n`,
  });
  expect(readFileSync(join(root, "dist/index.html"), "utf8")).toBe("the last good site");
  expect(existsSync(join(root, ".cache/dist-next"))).toBe(false);
});

test("the pages are the program's, and all they are made into is the root's", () => {
  const root = smallRoot({ "content/organisation.yaml": ORGANISATION.replace("base: /", "base: /onder/") });
  expect(astroConfig(root)).toEqual({
    root: PROJECT,
    publicDir: join(root, "public"),
    outDir: join(root, "dist"),
    cacheDir: join(root, ".cache/astro"),
    site: "https://platform.example",
    base: "/onder/",
  });
});

test("who writes with a broken organisation, or none, has a server that can say so", () => {
  for (const organisation of ["name: 3", null]) {
    const config = astroConfig(smallRoot({ "content/organisation.yaml": organisation }));
    expect(Object.keys(config)).toEqual(["root", "publicDir", "outDir", "cacheDir"]);
  }
});

test("a root without packages is led to those of the program, however often it is built", async () => {
  const root = emptyRoot();
  await lendPackages(root);
  await lendPackages(root);
  expect(existsSync(join(root, ".cache/node_modules/astro/package.json"))).toBe(true);
});
