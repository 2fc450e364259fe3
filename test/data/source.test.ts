import { describe, expect, test } from "vitest";
import { lines, problemsWith, SOURCES_HEADER } from "./small-data.ts";

const others = [
  "report-2024,Rapport 2024,Rijk,2024-06-03,stated,,,,",
  "report-2026,Rapport 2026,Rijk,2026-01-28,stated,,,,",
];
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
    ["kst-32824-478", "it is not an address"],
    ['"Kamerstukken II 2025/2026, 32824, nr. 478"', "the second year has two digits"],
    ['"Kamerstuk 32824, nr. 478"', "the chamber and the year are part of it"],
  ])("refuses the reference %s: %s", (reference) => {
    expect(withSource(`brief,Brief,Rijk,2026-01-28,stated,,${reference},,`)).toEqual([
      `data/sources.csv:2:37: kamerstuk: "${reference.replaceAll('"', "")}" is not a reference; write it like Kamerstukken II 2025/26, 32824, nr. 478`,
    ]);
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
