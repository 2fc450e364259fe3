// The first day: an organisation that has nothing yet, and one that has a source, a series and a figure.
import { describe, expect, it } from "vitest";
import { isNight } from "../night.ts";
import { filesOf } from "../site/built-site.ts";
import { type SmallSite, smallSite } from "./small-site.ts";

const empty = filesOf(await smallSite("empty"));
/** By day the site that has nothing stands for both. */
const first = isNight ? filesOf(await smallSite("first-figure")) : undefined;
const sites: Readonly<Partial<Record<SmallSite, ReadonlyMap<string, Buffer>>>> = {
  empty,
  ...(first && { "first-figure": first }),
};

/** What a page says, tags and all. */
const said = (files: ReadonlyMap<string, Buffer> | undefined, path: string) =>
  `${files?.get(path)}`.replaceAll("\u00a0", " ");

describe("a site that has nothing yet", () => {
  it.each([
    [
      "index.html",
      "Op deze site staat nog geen brief en nog geen cijfer. Eerst komt er een cijfer met zijn bron. Daarna kan er een brief komen die ermee rekent.",
    ],
    [
      "brieven/index.html",
      "Er staat nog geen brief op deze site. Een brief komt hier zodra wij hem versturen, of zodra wij een concept laten zien.",
    ],
    [
      "cijfers/index.html",
      "Er staat nog geen cijfer op deze site. Een cijfer komt hier zodra wij het met zijn bron in een tabel zetten.",
    ],
    ["cijfers/narekenen/index.html", "Wij hebben nog niets nagerekend."],
    [
      "bronnen/index.html",
      "Er staat nog geen bron op deze site. Een bron komt hier zodra wij er een cijfer uit halen.",
    ],
    [
      "data/index.html",
      "Er is nog geen dataset op deze site. Een dataset komt hier zodra wij de eerste cijfers in een tabel zetten.",
    ],
    [
      "scenarios/index.html",
      "Er staat nog geen scenario op deze site. Een scenario komt hier zodra wij er een hebben uitgerekend.",
    ],
    ["herzieningen/index.html", "Nog geen enkel cijfer uit een verzonden brief is bijgesteld."],
    [
      "zoeken/index.html",
      "Er is nog niets te vinden op deze site. Zodra er een cijfer, een bron of een brief is, vindt u die hier.",
    ],
    ["feed.xml", "<subtitle>Er is nog geen brief. Zodra er een is, staat hij hier.</subtitle>"],
  ])("says so in words, and how it comes: %s", (path, words) => {
    expect(said(empty, path)).toContain(words);
  });

  it("has no list, heading or search without anything in it", () => {
    expect(said(empty, "cijfers/index.html")).not.toMatch(/<search|<details|alle 0 /);
    expect(said(empty, "zoeken/index.html")).not.toMatch(/<h2|<h3/);
  });
});

describe.skipIf(first === undefined)("a site with one source, one series and one figure", () => {
  it("has their pages, and says that a letter is still to come", () => {
    expect(said(first, "cijfers/cyclists.2025/index.html")).toContain("circa 4.300");
    expect(said(first, "bronnen/telling-2025/index.html")).toContain("Fietstelling 2025");
    expect(said(first, "data/bicycle-counts/index.html")).toContain("Fietstellingen");
    expect(said(first, "index.html")).toContain(
      "Er staat nog geen brief op deze site. De cijfers waarop onze brieven rusten, staan er wel",
    );
    for (const path of ["cijfers/index.html", "bronnen/index.html", "data/index.html", "zoeken/index.html"]) {
      expect(said(first, path), path).not.toContain("nog geen");
    }
  });
});

describe.each(Object.entries(sites))("the site of %s", (_name, files) => {
  it("gives out the tables of the machine, which it has none of itself", () => {
    const { resources } = JSON.parse(said(files, "data/datapackage.json")) as { resources: { path: string }[] };
    const tables = ["approximations.csv", "names.csv", "profiles.csv"];
    expect(resources.map(({ path }) => path)).toEqual(expect.arrayContaining(tables));
    for (const table of tables) expect([...files.keys()]).toContain(`data/${table}`);
    expect(said(files, "data/approximations.csv")).toContain("\nbijna,90,100,,");
  });
});
