import { describe, expect, test } from "vitest";
import { dataWith, lines, problemsWith, SOURCES_HEADER } from "../small-data.ts";

const others = [
  "report-2024,Rapport 2024,Rijk,2024-06-03,stated,,,,",
  "report-2026,Rapport 2026,Rijk,2026-01-28,stated,,,,",
];
const sourceOf = (row: string) =>
  dataWith({ "data/sources.csv": lines(SOURCES_HEADER, row, ...others) }).sources.get("brief");
const withLength = (length: string) =>
  problemsWith({
    "data/sources.csv": lines(
      `${SOURCES_HEADER},pages`,
      `brief,Brief,Rijk,2026-01-28,stated,,,,,${length.includes(",") ? `"${length}"` : length}`,
      ...others.map((row) => `${row},`),
    ),
  });
const withSource = (row: string) => problemsWith({ "data/sources.csv": lines(SOURCES_HEADER, row, ...others) });

describe("a source", () => {
  test.each([
    '"Kamerstukken II 2025/26, 32824, nr. 478"',
    '"Kamerstukken I 2025/26, 36800 XV, nr. 2"',
    '"Stb. 2021, 38"',
    '"Stcrt. 2021, 44905"',
    "",
  ])("may have the reference %s", (reference) => {
    expect(withSource(`brief,Brief,Rijk,2026-01-28,stated,,${reference},,`)).toEqual([]);
  });

  test.each([
    ['"Kamerstukken II 2025/2026, 32 824, nr. 478"', "Kamerstukken II 2025/26, 32824, nr. 478"],
    ["Kamerstuk II 2025-2026 32824 nr 478", "Kamerstukken II 2025/26, 32824, nr. 478"],
    ['"Kamerstukken I 2020/21, 35483, nr. C"', "Kamerstukken I 2020/21, 35483, C"],
    ["Staatscourant 2021 nr. 44905", "Stcrt. 2021, 44905"],
    ['"Handelingen II 2024/25, 85-10"', "Handelingen II 2024/25, nr. 85, item 10"],
  ])("keeps %s as %s", (reference, written) => {
    expect(sourceOf(`brief,Brief,Rijk,2026-01-28,stated,,${reference},,`)?.kamerstuk).toBe(written);
  });

  test.each([
    ["kst-32824-478", "misses the chamber and the session year; write Kamerstukken II yyyy/yy, 32824, nr. 478"],
    [
      '"Kamerstuk 32824, nr. 478"',
      "misses the chamber and the session year; write Kamerstukken II yyyy/yy, 32824, nr. 478",
    ],
    [
      '"Kamerstukken II 2025/27, 32824, nr. 478"',
      "has the session 2025/27, which is not a year and the next; write Kamerstukken II 2025/26, 32824, nr. 478",
    ],
    ["Kamerbrief", "is not a reference; write it like Kamerstukken II 2025/26, 32824, nr. 478"],
    [
      "Kamerstukken 35483",
      "is all papers of a dossier; write the one that is meant, like Kamerstukken II 2025/26, 32824, nr. 478",
    ],
    [
      '"Kamerstukken II 2025/26, 32824, nr. 478, p. 13"',
      "names a page, which is for the locator of a number; write Kamerstukken II 2025/26, 32824, nr. 478",
    ],
  ])("refuses the reference %s", (reference, message) => {
    expect(withSource(`brief,Brief,Rijk,2026-01-28,stated,,${reference},,`)).toEqual([
      `data/sources.csv:2:37: kamerstuk: "${reference.replaceAll('"', "")}" ${message}`,
    ]);
  });

  test.each([
    ['"Kamerstukken II 2025/26, 32824, nr. 478"', "https://zoek.officielebekendmakingen.nl/kst-32824-478.html"],
    ['"Stcrt. 2021, 44905"', "https://zoek.officielebekendmakingen.nl/stcrt-2021-44905.html"],
    ['"Handelingen II 2007/08, nr. 108"', undefined],
    ["", undefined],
  ])("has the address that follows from its reference %s", (reference, address) => {
    expect(sourceOf(`brief,Brief,Rijk,2026-01-28,stated,,${reference},,`)?.address).toBe(address);
  });

  test.each([
    "https://zoek.officielebekendmakingen.nl/kst-32824-478.html",
    "https://zoek.officielebekendmakingen.nl/kst-32824-478.pdf",
    "https://zoek.officielebekendmakingen.nl/kst-32824-478-h1.html",
    "https://zoek.officielebekendmakingen.nl/kst-32824-478",
    "https://zoek.officielebekendmakingen.nl/dossier/kst-32824-478.html",
    "https://zoek.officielebekendmakingen.nl/blg-1234567.pdf",
  ])("may have the official address %s", (address) => {
    const row = `brief,Brief,Rijk,2026-01-28,stated,,"Kamerstukken II 2025/26, 32824, nr. 478",${address},`;
    expect(withSource(row)).toEqual([]);
    expect(sourceOf(row)?.address).toBe(address);
  });

  test.each([
    ["another paper", "https://zoek.officielebekendmakingen.nl/kst-32824-477.html"],
    ["a paper whose number only starts the same", "https://zoek.officielebekendmakingen.nl/kst-32824-4781.html"],
    ["another publisher", "https://www.openkamer.org/kamerstuk/32824/478/"],
    ["a name that looks official", "https://zoek.officielebekendmakingen.nl.example/kst-32824-478.html"],
  ])("has no address of %s beside its reference", (_what, address) => {
    const row = `brief,Brief,Rijk,2026-01-28,stated,,"Kamerstukken II 2025/26, 32824, nr. 478",${address},`;
    expect(withSource(row)).toEqual([
      `data/sources.csv:2:79: address: "${address}" is not the address of Kamerstukken II 2025/26, 32824, nr. 478; write https://zoek.officielebekendmakingen.nl/kst-32824-478.html, and where it was read in read_at`,
    ]);
  });

  test("may have a length, and the column may be absent", () => {
    expect(withLength("12")).toEqual([]);
    expect(withLength("")).toEqual([]);
    expect(sourceOf("brief,Brief,Rijk,2026-01-28,stated,,,,")?.pages).toBeUndefined();
  });

  test.each(["0", "-3", "12,5", "twaalf", "p. 12", " 12"])("refuses a length of %j", (length) => {
    expect(withLength(length)).toEqual([
      `data/sources.csv:2:40: pages: "${length}" is not a number of pages; write digits, 1 or more`,
    ]);
  });

  test("a misspelt pages is answered with it", () => {
    expect(
      problemsWith({ "data/sources.csv": lines(`${SOURCES_HEADER},page`, ...others.map((row) => `${row},`)) }),
    ).toEqual(["data/sources.csv:1:70: page: is not a column here; write pages"]);
  });

  test.each(["www.example.nl/brief", "ftp://example.nl", "javascript:alert(1)", "https://", "https://example.nl/ "])(
    "refuses the address %s",
    (address) => {
      expect(withSource(`brief,Brief,Rijk,2026-01-28,stated,,,${address},${address}`)).toEqual([
        `data/sources.csv:2:38: address: "${address}" is not an address; write it in full, starting with https://`,
        `data/sources.csv:2:${39 + address.length}: read_at: "${address}" is not an address; write it in full, starting with https://`,
      ]);
    },
  );

  test.each([
    ["28-01-2026", '"28-01-2026" is not a day; write it as yyyy-mm-dd'],
    ["2026-02-30", '"2026-02-30" is not a day; write it as yyyy-mm-dd'],
    ["", "is blank; write a day as yyyy-mm-dd"],
    ["2026-05-22", "2026-05-22 is after the day of building (2026-05-21); write the day it became public"],
  ])("refuses %j as the day it became public", (day, message) => {
    expect(withSource(`brief,Brief,Rijk,${day},stated,,,,`)).toEqual([`data/sources.csv:2:18: published: ${message}`]);
  });

  test("has an id, a title, a publisher, and says how its day is known", () => {
    expect(withSource(",,,2026-01-28,,,,,")).toEqual([
      "data/sources.csv:2:1: id: is blank; write a name",
      "data/sources.csv:2:2: title: is blank; write the title of the publication",
      "data/sources.csv:2:3: publisher: is blank; write who published it",
      "data/sources.csv:2:15: day: is blank; write one of stated, derived, latest, assumed",
    ]);
  });

  test("has an id of its own", () => {
    expect(withSource("report-2024,Brief,Rijk,2024-01-28,stated,,,,")).toEqual([
      "data/sources.csv:3:1: id: report-2024 stands on line 2 too; keep one row",
    ]);
  });
});
