import { describe, expect, test } from "vitest";
import { type SearchDocument, searcher } from "../../../src/exports/search/search.ts";
import { searchIndex } from "../../../src/exports/search/search-index.ts";
import { plainSpaces } from "../../../src/language/writing/line-ends.ts";
import { LETTER, letterText, published } from "../../publication/small-content.ts";

const publication = () => {
  const { publication: made } = published({
    [LETTER]: letterText("## Waarom\n\nWij missen :value[shortfall.2024] nu :cite[report-2026]."),
  });
  if (made === undefined) throw new Error("the small world is broken");
  return made;
};

const documents: readonly SearchDocument[] = [
  {
    kind: "letter",
    path: "/brieven/a/",
    title: "Herstel het budget",
    note: "20 mei 2026",
    text: "Het tekort is € 65 tot € 80 miljoen per jaar.",
    numbers: "65000000 80000000",
  },
  {
    kind: "figure",
    path: "/cijfers/inflow/",
    title: "Instroom, 2024",
    note: "28.430",
    text: "Het aantal uitvoeringstrajecten.",
    numbers: "28430",
  },
  {
    kind: "figure",
    path: "/cijfers/near/",
    title: "Instroom, 2023",
    note: "28.431",
    text: "Het aantal trajecten.",
    numbers: "28431",
  },
  {
    kind: "source",
    path: "/bronnen/b/",
    title: "Begroting",
    note: "Rijk, 2026",
    text: "Kamerstukken II 2025/26, 32824, nr. 478",
  },
];
const ask = searcher(documents);
const paths = (question: string) => [...ask(question).found.values()].flat().map(({ document }) => document.path);

describe("the index of a publication", () => {
  test("holds its letters, figures and sources as plain text, without front matter", () => {
    const made = publication();
    const index = searchIndex(made, made.letters);
    expect(new Set(index.map(({ kind }) => kind))).toEqual(new Set(["letter", "figure", "source"]));
    expect(index[0]).toEqual({
      kind: "letter",
      path: "/brieven/2026-05-geld/",
      title: "Meer geld",
      note: "concept, 20 mei 2026, aan de commissie",
      text: expect.stringMatching(/^Wij vragen geld\. Waarom\. Wij missen € 65 tot € 80 miljoen /),
      numbers: "65000000 80000000",
    });
    expect(JSON.stringify(index)).not.toContain("\u00a0");
  });

  test("says of a letter what it asks, when, and how much", () => {
    const { publication: made } = published({
      [LETTER]: letterText(':::ask{amount="shortfall.2024" years="2026-"}\nVergoed dit.\n:::'),
    });
    const found = (status: "concept" | "verzonden") =>
      made
        ? searchIndex(
            made,
            made.letters.map((letter) => ({ ...letter, status })),
          )[0]
        : undefined;
    const asked = "20 mei 2026: € 65 tot € 80 miljoen per jaar, vanaf 2026. Vergoed dit.";
    expect(found("verzonden")?.asks).toBe(`Onze oproep van ${asked}`);
    expect(found("verzonden")?.note).toBe("20 mei 2026, aan de commissie");
    // What was not sent yet is not quoted as if it was.
    expect(found("concept")?.asks).toBe(`Onze oproep in het concept van ${asked}`);
  });

  test("leaves out letters that are not on the site", () => {
    const made = publication();
    expect(searchIndex(made, []).map(({ kind }) => kind)).not.toContain("letter");
  });
});

describe("a search", () => {
  test.each(["28.430", "28430", "achtentwintigduizendvierhonderddertig"])(
    "finds a number written as %s, and no number near it",
    (question) => {
      expect(paths(question)).toEqual(["/cijfers/inflow/"]);
    },
  );

  test.each(["65 miljoen", "vijfenzestig miljoen", "65.000.000", "€ 65000000"])(
    "finds an amount written as %s",
    (question) => {
      expect(paths(question)).toEqual(["/brieven/a/"]);
    },
  );

  test.each(["begroting", "begrotng", "begrotting", "Begrot"])(
    "forgives a typing error and finds the beginning of a word: %s",
    (question) => {
      expect(paths(question)).toEqual(["/bronnen/b/"]);
    },
  );

  test("finds a word at the end of a longer one, marks the longer one, and puts the word itself first", () => {
    const found = [...ask("trajecten").found.values()].flat();
    expect(found.map(({ document }) => document.path)).toEqual(["/cijfers/near/", "/cijfers/inflow/"]);
    expect(found[1]?.snippet).toContainEqual({ text: "uitvoeringstrajecten", found: true });
    expect(paths("jecten")).toEqual([]);
  });

  test("wants all words, and says so when it found only some", () => {
    expect(ask("tekort budget").whole).toBe(true);
    const { whole, found } = ask("tekort begroting");
    expect(whole).toBe(false);
    expect([...found.keys()]).toEqual(["letter", "source"]);
  });

  test("finds nothing for nothing, and for words that stand everywhere", () => {
    expect(ask("").found.size).toBe(0);
    expect(ask("de het een").found.size).toBe(0);
    expect(ask("xyzzy").found.size).toBe(0);
  });

  test("finds an ask by its year, before a text that only names both words, and shows it first", () => {
    const asks = "Onze oproep van 9 juni 2025: € 100 miljoen per jaar. Trek dat uit.";
    const [first] = documents;
    const letters = [
      { ...first, path: "/brieven/b/", text: "In 2025 was er een oproep, en nog een oproep in 2025." },
      { ...first, path: "/brieven/c/", asks },
    ] as SearchDocument[];
    const hits = searcher(letters)("oproep 2025").found.get("letter") ?? [];
    expect(hits.map(({ document }) => document.path)).toEqual(["/brieven/c/", "/brieven/b/"]);
    expect(plainSpaces(hits[0]?.snippet.map(({ text }) => text).join("") ?? "")).toContain(asks);
  });

  test("marks in a snippet what was found, and keeps € with its number", () => {
    const [hit] = ask("tekort").found.get("letter") ?? [];
    expect(hit?.snippet).toEqual([
      { text: "Het ", found: false },
      { text: "tekort", found: true },
      { text: " is €\u00a065 tot €\u00a080 miljoen per jaar.", found: false },
    ]);
  });
});
