// An organisation that writes to a council: what belongs to parliament is nowhere in what it makes.
import { describe, expect, test } from "vitest";
import { lettersFeed } from "../../src/exports/feeds/feeds.ts";
import { briefJson } from "../../src/exports/json/brief-json.ts";
import { packageContents } from "../../src/exports/post/package.ts";
import { searchIndex } from "../../src/exports/search/search-index.ts";
import { publication } from "../../src/publication/publication.ts";
import { bodyHtml } from "../../src/site/letter/letter-html.ts";
import { COMMITTEES_HEADER, KINDS_HEADER, lines, SOURCES_HEADER } from "../data/small-data.ts";
import { afterSending, input, LETTER, letterText, texts, world } from "./small-content.ts";

const PAPER = "Kamerstukken II 2025-2026, 32 824, nr 478";
const council = {
  "data/addressee-kinds.csv": lines(
    KINDS_HEADER,
    "council,de gemeenteraad,de raadsgriffie,de raad,Geachte raad,brief,",
  ),
  "data/committees.csv": lines(COMMITTEES_HEADER, "tk,de raad van Waterland,,,,council"),
  "data/sources.csv": lines(
    SOURCES_HEADER.replace(",kamerstuk", ""),
    "report-2024,Rapport 2024,Rijk,2024-06-03,stated,,,",
    "report-2026,Rapport 2026,Rijk,2026-01-28,stated,,https://example.nl/2026,",
  ),
};
const SLUG = "2026-05-geld";
const letter = (body: string, front = {}) => ({ [LETTER]: letterText(body, { show: "true", ...front }) });
const sound = "Wij missen :value[shortfall.2024] :cite[report-2026].";
const problemsOf = (files: ReturnType<typeof world>) => texts(publication(files, input).problems);

describe("in a letter to a council", () => {
  test("a reference to a paper is words like any other: it gets no address, and no other form", () => {
    const { publication: made, problems } = publication(
      world({ ...council, ...letter(`${sound} Zie ${PAPER}.`) }),
      input,
    );
    expect(texts(problems)).toEqual([]);
    const [value] = made?.letters ?? [];
    const html = value === undefined ? "" : bodyHtml(value.tree, { base: "/" });
    expect(html).toContain(`Zie ${PAPER}.`);
    expect(html).not.toContain("officielebekendmakingen");
  });

  test("one that is not whole is no mistake", () => {
    const body = `${sound} Zie Kamerstuk 32824-478.`;
    expect(problemsOf(world({ ...council, ...letter(body) }))).toEqual([]);
    expect(problemsOf(world(letter(body)))).toEqual([
      `${LETTER}:10:59: "Kamerstuk 32824-478" misses the chamber and the session year; write Kamerstukken II yyyy/yy, 32824, nr. 478`,
    ]);
  });

  test("what is the number of a dossier in one to parliament is a number that leads to a source, or nowhere", () => {
    const body = `${sound} Zo staat het daar (32824).`;
    expect(problemsOf(world(letter(body)))).toEqual([]);
    expect(problemsOf(world({ ...council, ...letter(body) }))).toEqual([
      `${LETTER}:10:74: "32824" leads to no source; did you mean :value[inflow.2023.voorlopig] (circa 36.100)?`,
    ]);
  });

  test("the dossier is one of the council, whatever its name looks like", () => {
    const own = letter(sound, { dossier: "Z-2026/118" });
    const { publication: made } = publication(world({ ...council, ...own }), input);
    expect(made && lettersFeed(made)).toContain('label="Dossier Z-2026/118"');
    expect(problemsOf(world(own))).toEqual([
      `${LETTER}:9:10: dossier: "Z-2026/118" is not a dossier number; write it like "32824"`,
    ]);
    expect(problemsOf(world({ ...council, ...letter(sound, { dossier: "'*zaak*'" }) }))).toEqual([
      `${LETTER}:9:11: dossier: "*zaak*" is not the name or number of a dossier; write letters and figures`,
    ]);
  });

  test("its kind greets it", () => {
    const [value] = publication(world({ ...council, ...letter(sound) }), input).publication?.letters ?? [];
    expect(value?.to).toEqual({
      id: "tk",
      name: "de raad van Waterland",
      salutation: "Geachte raad",
      email: undefined,
      source: undefined,
    });
  });
});

describe("what machines get", () => {
  const told = (changes: Parameters<typeof world>[0], send: boolean) => {
    const files = world({ ...changes, ...letter(sound) });
    const made = publication(send ? afterSending(SLUG, files) : files, input).publication;
    const [value] = made?.letters ?? [];
    if (made === undefined || value === undefined) throw new Error("there is no letter");
    return { sources: briefJson(value).sources, all: JSON.stringify([briefJson(value), searchIndex(made, [value])]) };
  };

  test.each([false, true])("has a place for the paper of a source where papers are read; sent: %s", (send) => {
    expect(told({}, send).sources[0]).toMatchObject({ kamerstuk: "Kamerstukken II 2025/26, 32824, nr. 478" });
    const blank = {
      "data/sources.csv": lines(
        SOURCES_HEADER,
        "report-2024,Rapport 2024,Rijk,2024-06-03,stated,,,,",
        "report-2026,Rapport 2026,Rijk,2026-01-28,stated,,,,",
      ),
    };
    expect(told(blank, send).sources[0]).toHaveProperty("kamerstuk", null);
  });

  test.each([false, true])("has none where they are not; sent: %s", (send) => {
    expect(told(council, send).all).not.toMatch(/kamer/i);
  });
});

test("a package is told of in the words of the kind of its addressee", () => {
  const { data } = publication(world(council), input);
  expect(packageContents(data.addresseeKinds.get("tk"))).toContain("het adres van de raad");
  expect(packageContents(undefined)).toContain("het adres");
});
