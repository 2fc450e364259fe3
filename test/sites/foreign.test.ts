// The machine with another subject: it brings no word of ours, and says of no letter that it is an example.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { subject } from "../../src/subject/subject.ts";
import { horizontalScroll } from "../browser/page-checks.ts";
import { isNight } from "../night.ts";
import { filesOf } from "../site/built-site.ts";
import { openSite } from "../site/visit.ts";
import { type SmallSite, smallSite } from "./small-site.ts";

const ROOT = join(import.meta.dirname, "../..");
const datasetNames = readdirSync(join(ROOT, "data"), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const TEXT = /\.(html|json|xml|txt|css|js|csv|svg)$|^_headers$/;
/** What only our subject says: its names, its words, who it writes for and to. */
const OURS = new RegExp(
  [
    "inburger|spuk|asiel|statushouder|gemeentefonds|nieuwkomer|kamerstuk|tweede kamer|suppletoire|ontwerpbegroting|slotwet",
    "Platform Gemeentelijke",
    ...datasetNames.map((name) => `\\b${name}\\b`),
    ...[...subject.charts.keys()].map((id) => `\\b${id}\\b`),
    ...subject.scenarios.map(({ id }) => `\\b${id}\\b`),
  ].join("|"),
  "i",
);
/** Words of ours that any library may use too. */
const COMMON = new Set([
  "claims",
  "work",
  "routes",
  "exams",
  "volumes",
  "permits",
  "reception",
  "participation",
  "agreements",
]);

/** Between nothing and much the night looks at one figure too. */
const sites: readonly SmallSite[] = [
  "library",
  "longest-names",
  "empty",
  ...(isNight ? (["first-figure"] as const) : []),
];
const folders = new Map<SmallSite, ReadonlyMap<string, Buffer>>();
beforeAll(async () => {
  for (const site of sites) folders.set(site, filesOf(await smallSite(site)));
});

/** The texts of a built site by their path. */
function textsOf(site: SmallSite): readonly (readonly [string, string])[] {
  return [...(folders.get(site) ?? [])].filter(([name]) => TEXT.test(name)).map(([name, bytes]) => [name, `${bytes}`]);
}

/** Whether the subject of a small site is the one that the machine has: in a copy of it with that site in its place. */
function isOurs(site: SmallSite): boolean {
  const [own, small] = [join(ROOT, "data"), join(import.meta.dirname, site, "data")].map((folder) =>
    existsSync(join(folder, "datasets.csv")) ? readFileSync(join(folder, "datasets.csv"), "utf8") : undefined,
  );
  return own !== undefined && own === small;
}

describe.each(sites)("the site of %s", (site) => {
  it.skipIf(isOurs(site))("has no word of our subject", () => {
    const found = textsOf(site).flatMap(([name, text]) => {
      const words = text.match(new RegExp(OURS, "gi")) ?? [];
      return words.filter((word) => !COMMON.has(word.toLowerCase())).map((word) => `${name}: ${word}`);
    });
    expect(found).toEqual([]);
  });

  it("says nowhere that anything is an example", () => {
    const marks = /voorbeeld(?!en van)|class="example"|"example":/gi;
    const found = textsOf(site).flatMap(([name, text]) => (text.match(marks) ?? []).map((word) => `${name}: ${word}`));
    expect(found.filter((line) => !/: bijvoorbeeld$/.test(line))).toEqual([]);
  });

  it("has a page for each kind of thing it has, and says where there is nothing yet", () => {
    const names = [...(folders.get(site)?.keys() ?? [])];
    for (const page of ["index", "brieven/index", "cijfers/index", "bronnen/index", "scenarios/index", "data/index"]) {
      expect(names).toContain(`${page}.html`);
    }
    const html = new Map(textsOf(site));
    if (!names.some((name) => /^scenarios\/[^/]+\//.test(name))) {
      expect(html.get("scenarios/index.html")).toContain("nog geen scenario");
    }
  });

  it("leads only to what is there", () => {
    const names = new Set(folders.get(site)?.keys());
    const lost = textsOf(site)
      .filter(([name]) => name.endsWith(".html"))
      .flatMap(([name, html]) =>
        [...html.matchAll(/(?:href|src)="(\/[^"#?]*)(?:#([^"]*))?"/g)].flatMap(([, path = "", anchor]) => {
          const file = decodeURI(path.slice(1)) + (path.endsWith("/") ? "index.html" : "");
          if (!names.has(file)) return [`${name} → ${path}`];
          const there = folders.get(site)?.get(file)?.toString() ?? "";
          return anchor && !there.includes(`id="${anchor}"`) ? [`${name} → ${path}#${anchor}`] : [];
        }),
      );
    expect(lost).toEqual([]);
  });
});

describe("the library, which writes to a council", () => {
  const page = (name: string) => new Map(textsOf("library")).get(name) ?? "";

  it("says so in the words of its kind of addressee", () => {
    expect(page("brieven/index.html")).toContain("Onze brieven aan de gemeenteraad, de nieuwste eerst.");
    const letter = page("brieven/2025-10-avonden/index.html");
    expect(letter).toContain("Werkt u bij de raadsgriffie?");
    expect(letter).toContain("het adres van de gemeenteraad");
  });

  it("has a stand of its own, with its words and what it means", () => {
    expect(page("cijfers/grant.2024.programmabegroting/index.html")).toMatch(
      /in de programmabegroting<br><span class="fine">Zoals het college het aan de gemeenteraad voorstelde\./,
    );
  });

  it("writes with plain words where an organisation has no kinds of addressee", () => {
    const pages = new Map(textsOf("longest-names"));
    expect(pages.get("brieven/index.html")).toContain("Onze brieven, de nieuwste eerst.");
    const letters = [...pages].filter(([name]) => /^brieven\/[^/]+\/index\.html$/.test(name));
    expect(letters.length).toBeGreaterThan(0);
    for (const [, html] of letters) expect(html).not.toMatch(/griffie|commissie/);
  });
});

describe("the machine", () => {
  it("says nowhere in its code that what it makes is an example, but in one place", () => {
    const code = readdirSync(join(ROOT, "src"), { recursive: true, encoding: "utf8" })
      .map((file) => file.replaceAll("\\", "/"))
      .filter((file) => /\.(ts|astro|typ)$/.test(file) && file !== "letters/example-words.ts");
    const marked = code.filter((file) =>
      /(?<!bij)voorbeeld(?:brief|site)?\b(?!\s+bezwaar)/i.test(readFileSync(join(ROOT, "src", file), "utf8")),
    );
    expect(marked).toEqual([]);
  });
});

const { address, blankPage } = openSite(await smallSite("longest-names"));

describe("the longest names", () => {
  it.each(isNight ? [320, 1280] : [320])("fit every page, at %d px", async (width) => {
    const page = await blankPage({ viewport: { width, height: 800 } });
    const wide: string[] = [];
    for (const [name] of textsOf("longest-names").filter(([file]) => file.endsWith(".html") && file !== "404.html")) {
      await page.goto(address(`/${name.replace(/index\.html$/, "")}`));
      for (const line of await horizontalScroll(page)) wide.push(`${name}: ${line}`);
    }
    expect(wide).toEqual([]);
  });
});

afterAll(() => folders.clear());
