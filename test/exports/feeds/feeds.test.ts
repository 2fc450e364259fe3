import { describe, expect, test } from "vitest";
import { lettersFeed, revisionsFeed } from "../../../src/exports/feeds/feeds.ts";
import { publication } from "../../../src/publication/publication.ts";
import { COSTS_HEADER, COSTS_ROW, lines } from "../../data/small-data.ts";
import { afterSending, input, letterText, world } from "../../publication/small-content.ts";
import { readXml, type XmlElement } from "../../read-xml.ts";

const sent = afterSending(
  "2026-03-geld",
  world({
    "content/letters/2026-03-geld.md": letterText("Wij missen :value[shortfall.2024].", {
      title: "Meer < geld & tijd",
      date: "2026-03-01",
      dossier: '"32824"',
    }),
    "content/letters/2026-05-vervolg.md": letterText("Vervolg.", { show: "true" }),
    "content/letters/2026-05-klad.md": letterText("Klad."),
  }),
);
const revised = new Map([
  ...sent,
  ["data/costs/2026-04-01.csv", new TextEncoder().encode(lines(COSTS_HEADER, COSTS_ROW.replace(",65,80,", ",70,85,")))],
]);
const made = (files: typeof sent) => {
  const { publication: found } = publication(files, input);
  if (found === undefined) throw new Error("there is no publication");
  return found;
};
const children = (element: XmlElement | undefined, name: string) =>
  element?.children.filter((child) => child.name === name) ?? [];
const textOf = (element: XmlElement | undefined, name: string) => children(element, name)[0]?.text;

describe.each([
  ["feed.xml", lettersFeed, "brieven/"],
  ["herzieningen.xml", revisionsFeed, "herzieningen/"],
])("%s", (file, feed, page) => {
  const root = readXml(feed(made(revised)));

  test("is Atom, with all that a feed and an entry must have", () => {
    expect(root).toMatchObject({ name: "feed", attributes: { xmlns: "http://www.w3.org/2005/Atom" } });
    for (const element of [root, ...children(root, "entry")]) {
      for (const name of ["id", "title", "updated"]) expect(children(element, name)).toHaveLength(1);
      expect(textOf(element, "updated")).toMatch(/^\d{4}-\d{2}-\d{2}T00:00:00Z$/);
    }
    expect(children(root, "author")).toHaveLength(1);
    expect(children(root, "link").map(({ attributes }) => [attributes["rel"], attributes["href"]])).toEqual([
      ["self", `https://platform.example/${file}`],
      ["alternate", `https://platform.example/${page}`],
    ]);
  });

  test("says of every entry that it is an example", () => {
    expect(children(root, "entry").length).toBeGreaterThan(0);
    for (const entry of children(root, "entry")) {
      expect(textOf(entry, "title")).toMatch(/^Voorbeeld/);
      expect(children(entry, "category").map(({ attributes }) => attributes["term"])).toContain("voorbeeld");
    }
  });

  test("is the same whenever it is made", () => {
    const later = publication(revised, { ...input, buildTime: new Date("2026-08-01T12:00:00Z") }).publication;
    expect(later && feed(later)).toBe(feed(made(revised)));
  });
});

test("the letters are those on the site, each with its dossier", () => {
  const entries = children(readXml(lettersFeed(made(sent))), "entry");
  expect(entries.map((entry) => [textOf(entry, "id"), textOf(entry, "title")])).toEqual([
    ["tag:platform.example,2026-05-20:brief/2026-05-vervolg", "Voorbeeld (concept): Meer geld"],
    ["tag:platform.example,2026-03-01:brief/2026-03-geld", "Voorbeeld (verzonden): Meer < geld & tijd"],
  ]);
  expect(children(entries[1], "category").map(({ attributes }) => attributes)).toContainEqual({
    term: "32824",
    label: "Kamerdossier 32824",
  });
});

test("the revisions say which letter, which number, then and now", () => {
  const [entry, ...others] = children(readXml(revisionsFeed(made(revised))), "entry");
  expect(others).toEqual([]);
  expect(textOf(entry, "id")).toBe("tag:platform.example,2026-04-01:herziening/2026-03-geld");
  expect(textOf(entry, "title")).toBe("Voorbeeld: een cijfer bijgesteld in “Meer < geld & tijd”");
  expect(textOf(entry, "summary")).toBe(
    "Sinds 1 april 2026. Tekort, 2024: € 65 tot € 80 miljoen is nu € 70 tot € 85 miljoen (volgens Rapport 2026).",
  );
});

test("while nothing was revised, the feed is there, of the day of the newest edition", () => {
  const root = readXml(revisionsFeed(made(sent)));
  expect(children(root, "entry")).toEqual([]);
  expect(textOf(root, "updated")).toBe("2026-01-28T00:00:00Z");
});
