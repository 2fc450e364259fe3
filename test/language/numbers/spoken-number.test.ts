import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { numberSaid, numbersIn, type SpokenNumber } from "../../../src/language/numbers/spoken-number.ts";
import fc, { runs } from "../../chance.ts";

const LOOK_ALIKES = { names: ["Drie Musketiers", "Zeven Provinciën"], papers: "kamerstukken" };
const PHRASES = phrasesOf("phrases.txt");
const SECOND = phrasesOf("second-phrases.txt");

/** The text with every number found between brackets. */
const marked = (text: string) =>
  numbersIn(text, LOOK_ALIKES).reduceRight(
    (shown, { start, end }) => `${shown.slice(0, start)}[${shown.slice(start, end)}]${shown.slice(end)}`,
    text,
  );

describe("every number in a phrase is found, and no look-alike", () => {
  test.each(PHRASES)("%s", (phrase) => {
    expect(marked(phrase.replaceAll(/[[\]]/g, ""))).toBe(phrase);
  });
});

describe("the number of a dossier", () => {
  const numbersOf = (text: string, papers?: string) =>
    numbersIn(text, { names: [], papers }).map((found) => found.text);

  test.each([
    ["Zie 32 824 over de wet.", ["32 824"]],
    ["De nota (32824) is er.", ["32824"]],
    ["Zie 32824-478.", ["32824", "478"]],
  ])("is a number like any other where no papers are read: %s", (text, found) => {
    expect(numbersOf(text)).toEqual(found);
  });

  test("is none where they are, but for what counts", () => {
    expect(numbersOf("Zie 32 824 over de wet, en (32824).", "kamerstukken")).toEqual([]);
    expect(numbersOf("Er kwamen 32 824 mensen.", "kamerstukken")).toEqual(["32 824"]);
  });
});

describe("the second table, by another hand: its numbers are found, wherever their ends are put", () => {
  test.each(SECOND)("%s", (phrase) => {
    const text = phrase.replaceAll(/[[\]]/g, "");
    let passed = 0;
    const wanted = [...phrase.matchAll(/\[[^\]]*\]/g)].map(({ index, 0: { length } }) => {
      const start = index - 2 * passed;
      passed += 1;
      return { start, end: start + length - 2 };
    });
    const found = numbersIn(text, { names: ["Tweede Kamer", "Eerste Kamer", "Z-route"] });
    const apart = (some: readonly Span[], others: readonly Span[]) =>
      some
        .filter(({ start, end }) => !others.some((other) => other.start < end && other.end > start))
        .map(({ start, end }) => text.slice(start, end));
    expect({ missed: apart(wanted, found), flagged: apart(found, wanted) }).toEqual({ missed: [], flagged: [] });
  });
});

type Span = { readonly start: number; readonly end: number };

type Value = [text: string, kind: SpokenNumber["kind"], low: number, high: number, more?: Partial<SpokenNumber>];

describe("a number says", () => {
  test.each<Value>([
    ["12,5", "cardinal", 12.5, 12.5, { step: 0.1 }],
    ["28.430", "cardinal", 28_430, 28_430, { step: 1 }],
    ["28 430 mensen", "cardinal", 28_430, 28_430, { step: 1, counted: "mensen" }],
    ["1.200,50 euro", "cardinal", 1200.5, 1200.5, { step: 0.01, money: true }],
    ["€ 65 miljoen", "cardinal", 65e6, 65e6, { step: 1e6, money: true }],
    ["65 miljoen euro", "cardinal", 65e6, 65e6, { step: 1e6, money: true }],
    ["65 miljoen", "cardinal", 65e6, 65e6, { step: 1e6, money: false }],
    ["€ 1,3 mrd", "cardinal", 1.3e9, 1.3e9, { step: 1e8, money: true }],
    ["€ 1.200,-", "cardinal", 1200, 1200, { step: 1, money: true }],
    ["-450", "cardinal", -450, -450, { step: 1 }],
    ["−€ 30", "cardinal", -30, -30, { money: true }],
    ["min 3 procent", "share", -0.03, -0.03, { step: 0.01 }],
    ["½", "cardinal", 0.5, 0.5],
    ["2½", "cardinal", 2.5, 2.5],
    ["36,1k", "cardinal", 36_100, 36_100, { step: 100 }],
    ["65 tot 80 miljoen euro", "cardinal", 65e6, 80e6, { step: 1e6, money: true }],
    ["€ 65–80 mln", "cardinal", 65e6, 80e6, { money: true }],
    ["€ 31 à € 46 miljoen", "cardinal", 31e6, 46e6, { money: true }],
    ["800.000 tot 1 miljoen", "cardinal", 800_000, 1e6, { step: 1 }],
    ["tussen de vijftig en zestig procent", "share", 0.5, 0.6, { step: 0.01 }],
    ["zo’n 5% tot 9%", "share", 0.05, 0.09, { approximation: "zo'n" }],
    ["zes- tot zevenduizend mensen", "cardinal", 6000, 7000, { counted: "mensen" }],
    ["12 tot en met 17 jaar", "cardinal", 12, 17, { counted: "jaar" }],
    ["een kwart tot een derde", "share", 1 / 4, 1 / 3],
    ["twee tot drie keer zo veel", "factor", 2, 3],
    ["12,5%", "share", 0.125, 0.125, { step: 0.001 }],
    ["10 procent", "share", 0.1, 0.1, { step: 0.01 }],
    ["twee procentpunt", "share", 0.02, 0.02, { step: 0.01 }],
    ["0,5 promille", "share", 0.0005, 0.0005, { step: 0.0001 }],
    ["een procent", "share", 0.01, 0.01],
    ["een half procent", "share", 0.005, 0.005],
    ["acht op de tien", "share", 0.8, 0.8],
    ["8 op de 10", "share", 0.8, 0.8],
    ["een op de drie", "share", 1 / 3, 1 / 3],
    ["drie van de vier", "share", 0.75, 0.75],
    ["ruim een derde", "share", 1 / 3, 1 / 3, { approximation: "ruim", step: undefined }],
    ["twee derde", "share", 2 / 3, 2 / 3],
    ["drie tienden", "share", 0.3, 0.3],
    ["een vijfde deel", "share", 0.2, 0.2],
    ["ongeveer driekwart", "share", 0.75, 0.75, { approximation: "ongeveer" }],
    ["drie kwart", "share", 0.75, 0.75],
    ["2/3", "share", 2 / 3, 2 / 3],
    ["meer dan de helft", "share", 0.5, 0.5, { approximation: "meer dan" }],
    ["de ene helft", "share", 0.5, 0.5],
    ["een kwart miljoen", "cardinal", 250_000, 250_000],
    ["een half miljard", "cardinal", 5e8, 5e8],
    ["anderhalf miljoen euro", "cardinal", 1.5e6, 1.5e6, { money: true }],
    ["twee en een half", "cardinal", 2.5, 2.5],
    ["tweeënhalf jaar", "cardinal", 2.5, 2.5, { counted: "jaar" }],
    ["twee komma zes procent", "share", 0.026, 0.026, { step: 0.001 }],
    ["tweeduizend vijfhonderd", "cardinal", 2500, 2500],
    ["drie miljoen vierhonderdduizend", "cardinal", 3.4e6, 3.4e6],
    ["verdubbeld", "factor", 2, 2],
    ["een halvering", "factor", 0.5, 0.5],
    ["bijna verdubbeld", "factor", 2, 2, { approximation: "bijna" }],
    ["ruim anderhalf keer zo duur", "factor", 1.5, 1.5, { approximation: "ruim" }],
    ["dubbel zo veel", "factor", 2, 2],
    ["het dubbele", "factor", 2, 2],
    ["het drievoudige", "factor", 3, 3],
    ["een factor 3", "factor", 3, 3],
    ["driemaal", "factor", 3, 3],
    ["geen enkele", "zero", 0, 0],
    ["nul", "zero", 0, 0],
    ["nul procent", "share", 0, 0],
    ["tientallen", "vague", 20, 100],
    ["een paar honderd", "vague", 200, 1000],
    ["tientallen miljoenen euro's", "vague", 20e6, 100e6, { money: true }],
    ["een dozijn", "cardinal", 12, 12],
    ["één gemeente", "cardinal", 1, 1, { counted: "gemeente" }],
    ["drie punten", "cardinal", 3, 3, { counted: "punten", step: 1 }],
    ["drie noordelijke provincies", "cardinal", 3, 3, { counted: "provincies" }],
    ["minimaal zes aaneengesloten maanden", "cardinal", 6, 6, { approximation: "minimaal", counted: "maanden" }],
    ["ca. 800 plaatsen", "cardinal", 800, 800, { approximation: "circa", counted: "plaatsen" }],
    ["tenminste één deelexamen", "cardinal", 1, 1, { approximation: "ten minste" }],
    ["nog geen tien procent", "share", 0.1, 0.1, { approximation: "net geen" }],
    ["niet meer dan tien reacties", "cardinal", 10, 10, { approximation: "hooguit" }],
    ["10-wekentermijn", "cardinal", 10, 10],
    ["driejarige", "cardinal", 3, 3],
  ])("%s: %s, %d to %d", (text, kind, low, high, more = {}) => {
    expect(numberSaid(text, LOOK_ALIKES)).toMatchObject({ kind, low, high, ...more });
  });

  test("nothing when the text says none, more than one, or something else too", () => {
    for (const text of [
      "",
      "￼",
      "een gemeente",
      "drie of vier",
      "ruim drie en toch",
      "de drie",
      "in 2024",
      "drie, punten",
    ]) {
      expect(numberSaid(text, LOOK_ALIKES), text).toBeUndefined();
    }
  });
});

describe("laws of finding", () => {
  const words = fc.constantFrom(...new Set(PHRASES.flatMap((phrase) => phrase.replaceAll(/[[\]]/g, "").split(" "))));
  const texts = fc.array(words, { maxLength: 30 }).map((chosen) => chosen.join(" "));

  test("numbers stand in order, do not overlap, and are as the text has them", () => {
    fc.assert(
      fc.property(fc.oneof(texts, fc.string({ unit: "binary" })), (text) => {
        let past = 0;
        for (const { start, end, text: shown, low, high } of numbersIn(text, LOOK_ALIKES)) {
          expect(start).toBeGreaterThanOrEqual(past);
          expect(text.slice(start, end)).toBe(shown);
          expect(low).toBeLessThanOrEqual(high);
          past = end;
        }
      }),
      { numRuns: runs(200, 10000) },
    );
  });

  test("a mark is never found, and leaves nothing of the number it replaces", () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(numbersIn(text.replaceAll(/\S+/g, "￼"), LOOK_ALIKES)).toEqual([]);
      }),
    );
  });

  test.each([
    "1, ",
    "12 en ",
    "9 tot ",
    "een ",
    "een op de ",
    "tussen 1 en ",
    "￼ ",
    "1.",
    "€ ",
    "drie miljoen ",
    "artikelen 1, ",
    "een derde grote ",
    "1-",
    "a-",
    "(1) ",
    "miljoen ",
  ])("a long row of %j takes no more than its length", (piece) => {
    // No clock: what grows faster than its text does not end before the limit of every test.
    expect(numbersIn(piece.repeat(20_000), LOOK_ALIKES).length).toBeLessThanOrEqual(60_000);
  });
});

/** The lines of a table; what stands between brackets is a number. */
function phrasesOf(file: string): readonly string[] {
  return readFileSync(join(import.meta.dirname, file), "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("# "));
}
