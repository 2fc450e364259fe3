import { describe, expect, test } from "vitest";
import {
  parseReference,
  referenceAddress,
  referencesIn,
  referenceText,
} from "../../../src/language/papers/official-reference.ts";
import type { OfficialReference } from "../../../src/language/papers/reference.ts";
import fc from "../../chance.ts";

const SITE = "https://zoek.officielebekendmakingen.nl/";

/** What a reader meets: the written form, or the fault. */
const read = (text: string): string => {
  const { reference, fault } = parseReference(text);
  return reference === undefined ? fault : referenceText(reference);
};

const addressOf = (text: string): string | undefined => {
  const { reference } = parseReference(text);
  return reference && referenceAddress(reference)?.replace(SITE, "");
};

describe("a reference as the Aanwijzingen write it stays as it is, and has its address", () => {
  test.each([
    ["Kamerstukken II 2025/26, 32824, nr. 478, p. 13", "kst-32824-478.html"],
    ["Kamerstukken II 2009/10, 27858, nr. 88, p. 3", "kst-27858-88.html"],
    ["Kamerstukken I 2008/09, 31700 VI, D, p. 4", "kst-31700-VI-D.html"],
    ["Kamerstukken I 2020/21, 35483, AB", "kst-35483-AB.html"],
    ["Kamerstukken II 2025/26, 36800 XV, nr. 2", "kst-36800-XV-2.html"],
    ["Kamerstukken II 2024/25, 36600 B, nr. 9", "kst-36600-B-9.html"],
    ["Kamerstukken II 2012/13, 33400 IIA, nr. 1", "kst-33400-IIA-1.html"],
    ["Kamerstukken II 2024/25, 21501-02, nr. 3174", "kst-21501-02-3174.html"],
    ["Kamerstukken II 1999/2000, 26815, nr. 1", "kst-26815-1.html"],
    ["Kamerstukken I 1995/96, 23700, nr. 188b, p. 3", "kst-23700-188b.html"],
    ["Kamerstukken II 2003/04, 29316 (R1742), nr. 3", undefined],
    ["Kamerstukken II 1988/89, 20872, nr. 2", undefined],
    ["Kamerstukken 31945", "dossier/31945"],
    ["Kamerstukken 36800 XV", "dossier/36800-XV"],
    ["Handelingen II 2010/11, nr. 108, item 5, p. 25-36", "h-tk-20102011-108-5.html"],
    ["Handelingen II 2024/25, nr. 85, item 10", "h-tk-20242025-85-10.html"],
    ["Handelingen I 2020/21, nr. 1, item 1, p. 3", "h-ek-20202021-1-1.html"],
    ["Handelingen II 2007/08, nr. 108, p. 7909-7943", undefined],
    ["Aanhangsel Handelingen I 2014/15, nr. 12", "ah-ek-20142015-12.html"],
    ["Aanhangsel Handelingen II 2024/25, nr. 1028", "ah-tk-20242025-1028.html"],
    ["Stb. 2011, 35", "stb-2011-35.html"],
    ["Stb. 2020, 625, p. 13", "stb-2020-625.html"],
    ["Stb. 1987, 625", undefined],
    ["Stcrt. 2015, 10247", "stcrt-2015-10247.html"],
    ["Stcrt. 2009, 9231", "stcrt-2009-9231.html"],
    ["Stcrt. 2009, 12", undefined],
    ["Trb. 2008, 175", "trb-2008-175.html"],
  ])("%s", (text, address) => {
    expect(read(text)).toBe(text);
    expect(addressOf(text)).toBe(address);
  });
});

describe("a reference in another form is understood", () => {
  test.each([
    ["Kamerstukken II 2025/26, 32 824, nr. 478", "Kamerstukken II 2025/26, 32824, nr. 478"],
    ["Kamerstukken II 2025/26, 32\u00a0824, nr.\u00a0478", "Kamerstukken II 2025/26, 32824, nr. 478"],
    ["Kamerstukken II 2025/26, 32.824, nr. 478", "Kamerstukken II 2025/26, 32824, nr. 478"],
    ["Kamerstukken II 2025/26, 32824, nr 478", "Kamerstukken II 2025/26, 32824, nr. 478"],
    ["Kamerstukken II 2025/26, 32824, nr.478, p.13", "Kamerstukken II 2025/26, 32824, nr. 478, p. 13"],
    ["Kamerstukken II 2025/26, 32824, nr. 478, blz. 13", "Kamerstukken II 2025/26, 32824, nr. 478, p. 13"],
    ["Kamerstukken II 2025/26, 32824, nr. 478, pagina's 3 t/m 5", "Kamerstukken II 2025/26, 32824, nr. 478, p. 3-5"],
    ["Kamerstukken II 2025-2026, 32824, nr. 478", "Kamerstukken II 2025/26, 32824, nr. 478"],
    ["Kamerstukken II 2025/2026, 32824, nr. 478", "Kamerstukken II 2025/26, 32824, nr. 478"],
    ["Kamerstukken II 1999/00, 26815, nr. 1", "Kamerstukken II 1999/2000, 26815, nr. 1"],
    ["Kamerstukken II 2025/26, 32824, 478", "Kamerstukken II 2025/26, 32824, nr. 478"],
    ["Kamerstukken II 2025/26, 32824-478", "Kamerstukken II 2025/26, 32824, nr. 478"],
    ["Kamerstuk II 2025/26 32824 nr. 0478", "Kamerstukken II 2025/26, 32824, nr. 478"],
    ["kamerstukken TK, vergaderjaar 2025–2026, 32 824, nr. 478", "Kamerstukken II 2025/26, 32824, nr. 478"],
    ["Kamerstukken Eerste Kamer 2020/21, 35483, nr. c", "Kamerstukken I 2020/21, 35483, C"],
    ["Kamerstukken I 2020/21, 35483, nr. C", "Kamerstukken I 2020/21, 35483, C"],
    ["Kamerstukken I 2020/21, 35483 C", "Kamerstukken I 2020/21, 35483, C"],
    ["Kamerstukken II 2025/26, 36 800-XV, nr. 2", "Kamerstukken II 2025/26, 36800 XV, nr. 2"],
    ["Handelingen II 2024/25, nr. 85-10-3", "Handelingen II 2024/25, nr. 85, item 10, p. 3"],
    ["Handelingen Tweede Kamer 2024-2025, 85, item 10, blz. 3", "Handelingen II 2024/25, nr. 85, item 10, p. 3"],
    ["Aanhangsel van de Handelingen II 2014-2015, nr. 12", "Aanhangsel Handelingen II 2014/15, nr. 12"],
    ["Handelingen II 2014/15, Aanhangsel, nr. 12", "Aanhangsel Handelingen II 2014/15, nr. 12"],
    ["Staatsblad 2020, nr. 625", "Stb. 2020, 625"],
    ["Stb. 2020/625", "Stb. 2020, 625"],
    ["Stb 2020 625", "Stb. 2020, 625"],
    ["Staatscourant van 2025, nr. 1234", "Stcrt. 2025, 1234"],
  ])("%s", (text, written) => {
    expect(read(text)).toBe(written);
  });
});

describe("a reference that is not whole, or cannot be, says what to write", () => {
  test.each([
    [
      "Kamerstuk 32 824, nr. 478",
      "misses the chamber and the session year; write Kamerstukken II yyyy/yy, 32824, nr. 478",
    ],
    ["32 824, nr. 478", "misses the chamber and the session year; write Kamerstukken II yyyy/yy, 32824, nr. 478"],
    ["Kamerstuk 35483, nr. C", "misses the chamber and the session year; write Kamerstukken I yyyy/yy, 35483, C"],
    ["Kamerstuk 31865-207", "misses the chamber and the session year; write Kamerstukken II yyyy/yy, 31865, nr. 207"],
    ["kst-36600-B-9", "misses the chamber and the session year; write Kamerstukken II yyyy/yy, 36600 B, nr. 9"],
    ["Kamerstukken II, 32824, nr. 478", "misses the session year; write Kamerstukken II yyyy/yy, 32824, nr. 478"],
    ["Kamerstukken 2025/26, 32824, nr. 478", "misses the chamber; write Kamerstukken II 2025/26, 32824, nr. 478"],
    ["Kamerstukken II 2025/26, nr. 478", "misses the dossier; write Kamerstukken II 2025/26, nnnnn, nr. 478"],
    ["Kamerstukken II 2025/26, 36800 XV", "misses the number; write Kamerstukken II 2025/26, 36800 XV, nr. n"],
    [
      "Kamerstukken II 2025/27, 32824, nr. 478",
      "has the session 2025/27, which is not a year and the next; write Kamerstukken II 2025/26, 32824, nr. 478",
    ],
    [
      "Kamerstukken II 2025, 32824, nr. 478",
      "has the one year 2025, where a session has two; write Kamerstukken II 2024/25 or 2025/26, 32824, nr. 478",
    ],
    [
      "Kamerstukken II 2025/26, 3282, nr. 478",
      "has the dossier 3282, where a dossier has five digits; write Kamerstukken II 2025/26, nnnnn, nr. 478",
    ],
    [
      "Kamerstukken II 2025/27, 3282, nr. 478",
      "has the session 2025/27, which is not a year and the next and has the dossier 3282, where a dossier has five digits; write Kamerstukken II 2025/26, nnnnn, nr. 478",
    ],
    [
      "Kamerstukken II 2025/26, 32824, nr. 0",
      "has the number 0, which is not from 1 to 9999; write Kamerstukken II 2025/26, 32824, nr. n",
    ],
    [
      "Kamerstukken II 2025/26, 32824, nr. 478a",
      "has the number 478a, with a letter behind it; write Kamerstukken II 2025/26, 32824, nr. 478",
    ],
    [
      "Kamerstukken II 2025/26, 32824, nrs. 478, 479 en 480",
      "names more than one paper, where each has a reference of its own; write Kamerstukken II 2025/26, 32824, nr. 478",
    ],
    [
      "Kamerstukken II 2025/26, 31728, 30914, nr. 5",
      "names two dossiers, where the number is of the first; write Kamerstukken II 2025/26, 31728, nr. 5",
    ],
    [
      "Kamerstukken II 2025/26, 32824, nr. 478, p. 5-3",
      "has pages from 5 to 3; write Kamerstukken II 2025/26, 32824, nr. 478, p. 3-5",
    ],
    [
      "Kamerstukken II 2025/26, 32824, nr. 478, p. 0",
      "has the page 0, where pages start at 1; write Kamerstukken II 2025/26, 32824, nr. 478, p. n",
    ],
    [
      "Handelingen II 2024/25, nr. 85, p. 3",
      "misses the item, which Handelingen have since 2011; write Handelingen II 2024/25, nr. 85, item n, p. 3",
    ],
    [
      "Handelingen II 2007/08, nr. 108, item 3",
      "has an item, which Handelingen have since 2011; write Handelingen II 2007/08, nr. 108",
    ],
    [
      "Aanhangsel Handelingen, vergaderjaar 2024–2025, nr. 1028",
      "misses the chamber; write Aanhangsel Handelingen II 2024/25, nr. 1028",
    ],
    ["Stb. 575", "misses the year; write Stb. yyyy, 575"],
    ["Stcrt. 2025", "misses the number; write Stcrt. 2025, n"],
    ["Stb. 2020, 12345", "has the number 12345, which is not from 1 to 9999; write Stb. 2020, n"],
  ])("%s", (text, fault) => {
    expect(read(text)).toBe(`"${text}" ${fault}`);
  });

  test.each(["", "een brief", "de Kamerstukken", "Zie Stb. 2020, 625", "478"])("%j is none", (text) => {
    expect(read(text)).toBe(`"${text}" is not a reference; write it like Kamerstukken II 2025/26, 32824, nr. 478`);
  });

  test("nothing may follow", () => {
    expect(read("Stb. 2020, 625 en verder")).toBe(
      '"Stb. 2020, 625 en verder" goes on after the reference; write Stb. 2020, 625',
    );
  });
});

describe("in running prose", () => {
  const shown = (text: string) =>
    referencesIn(text).map(({ start, end, reference }) => `${reference ? "" : "!"}${text.slice(start, end)}`);

  test.each<[string, string[]]>([
    [
      "De brief (Kamerstukken II 2025/26, 32 824, nr. 478, p. 13) zegt dat, en Stb. 2020, 625 ook.",
      ["Kamerstukken II 2025/26, 32 824, nr. 478, p. 13", "Stb. 2020, 625"],
    ],
    ["Zie Kamerstuk 32 824, nr. 448. Regioplan telt 12 gemeenten.", ["!Kamerstuk 32 824, nr. 448"]],
    ["De Kamerbrief, 32824, nr. 161, zegt het.", ["!32824, nr. 161"]],
    ["De wet (Kamerstukken 35483) en de motie (32 824, nr. 12) blijven.", ["Kamerstukken 35483", "!32 824, nr. 12"]],
    ["Kamerstukken II 2025/26,\n32824, nr. 478. De minister", ["Kamerstukken II 2025/26,\n32824, nr. 478"]],
    ["Stcrt. 2025, 1234; Stcrt. 2025, 1235", ["Stcrt. 2025, 1234", "Stcrt. 2025, 1235"]],
    ["Kamerstukken I 2020/21, 35483, C, en de EU-brief", ["Kamerstukken I 2020/21, 35483, C"]],
    ["In de Kamerstukken II staat het niet, en in de Handelingen evenmin.", []],
    ["De handelingen van 12 mei 2024, en de 24 handelingen die volgden.", []],
    ["In de Staatscourant van 3 mei 2024 en het Staatsblad van 2024.", []],
    ["De Staatscourant 2024 telt 30.000 nummers, nr. 3 is lang.", []],
    ["28 430 mensen, 36.100 in 2023, € 65 tot 80 miljoen, artikel 13, nr. 4.", []],
    ["https://zoek.officielebekendmakingen.nl/kst-32824-478.html", []],
    ["", []],
  ])("%j", (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });

  test("a long row of figures is read in one breath", () => {
    const text = "Kamerstukken 32 824, ".repeat(2000);
    const started = performance.now();
    referencesIn(text);
    expect(performance.now() - started).toBeLessThan(1000);
  });
});

describe("laws", () => {
  const chamber = fc.constantFrom("I" as const, "II" as const);
  const session = fc.integer({ min: 2011, max: 2098 });
  const pages = fc.option(fc.record({ first: fc.integer({ min: 1, max: 400 }) }), { nil: undefined });
  const dossier = fc
    .tuple(fc.integer({ min: 10_000, max: 99_999 }), fc.constantFrom("", " XV", " IIA", " B", "-02", " (R1742)"))
    .map(([digits, part]) => `${digits}${part}`);
  const number = fc.oneof(fc.integer({ min: 1, max: 9999 }).map(String), fc.constantFrom("C", "AB"));
  const reference: fc.Arbitrary<OfficialReference> = fc.oneof(
    fc.record({ kind: fc.constant("kamerstuk" as const), chamber, session, dossier, number, pages }),
    fc.record({
      kind: fc.constant("handelingen" as const),
      chamber,
      session,
      meeting: fc.integer({ min: 1, max: 120 }),
      item: fc.integer({ min: 1, max: 60 }),
      pages,
    }),
    fc.record({
      kind: fc.constantFrom("stb" as const, "stcrt" as const, "trb" as const),
      year: fc.integer({ min: 1950, max: 2099 }),
      number: fc.integer({ min: 1, max: 9999 }),
      pages,
    }),
  );

  test("what is written is read back", () => {
    fc.assert(
      fc.property(reference, (one) => {
        expect(parseReference(referenceText(one)).reference).toEqual(one);
      }),
    );
  });

  test("no text makes it stumble, and what it finds lies in order inside the text", () => {
    const part = fc.constantFrom(
      "Kamerstukken",
      "II",
      "2025",
      "/",
      "26",
      ",",
      "32",
      "824",
      "nr",
      ".",
      "C",
      "p",
      "-",
      " ",
      "Stb",
      "(",
      "R",
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
        const text = parts.join("");
        let past = 0;
        for (const { start, end } of referencesIn(text)) {
          expect(start).toBeGreaterThanOrEqual(past);
          expect(end).toBeGreaterThan(start);
          past = end;
        }
        expect(past).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
