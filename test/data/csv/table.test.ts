import { describe, expect, test } from "vitest";
import { COSTS, COSTS_HEADER, COSTS_ROW, costsProblems, lines, problemsWith } from "../small-data.ts";

const withHeader = (header: string, row = COSTS_ROW) => problemsWith({ [COSTS]: lines(header, row) });
const latin1 = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));

describe("the header", () => {
  test("columns may stand in any order", () => {
    const header = "period,series,value,low,high,unit,rounding,qualifier,source,locator,printed,note";
    expect(withHeader(header, COSTS_ROW.replace("shortfall,2024", "2024,shortfall"))).toEqual([]);
  });

  test.each<[string, string, string[]]>([
    [
      "a missing column is one error, however many rows there are",
      COSTS_HEADER.replace(",qualifier", ""),
      [`${COSTS}:1:1: qualifier: the column is missing; write the header ${COSTS_HEADER}`],
    ],
    [
      "an extra column is named where it stands",
      `${COSTS_HEADER},opmerkingen`,
      [
        `${COSTS}:1:82: opmerkingen: is not a column here; take it out, or write one of ${COSTS_HEADER.replaceAll(",", ", ")}`,
      ],
    ],
    [
      "a misspelt column is answered with the right one",
      COSTS_HEADER.replace("value", "valeu"),
      [`${COSTS}:1:15: valeu: is not a column here; write value`],
    ],
    [
      "a column in capitals is misspelt too",
      COSTS_HEADER.replace("series", "Series"),
      [`${COSTS}:1:1: Series: is not a column here; write series`],
    ],
    [
      "a space before a column name is no part of it",
      COSTS_HEADER.replace(",low", ", low"),
      [`${COSTS}:1:21:  low: is not a column here; write low`],
    ],
    [
      "a column that is there twice is refused the second time",
      `${COSTS_HEADER},value`,
      [`${COSTS}:1:82: value: the column is there twice; keep one`],
    ],
    [
      "a column given twice in the place of another leaves that one missing",
      COSTS_HEADER.replace("note", "value"),
      [
        `${COSTS}:1:1: note: the column is missing; write the header ${COSTS_HEADER}`,
        `${COSTS}:1:77: value: the column is there twice; keep one`,
      ],
    ],
    [
      "a file that Excel saved with semicolons is recognised",
      COSTS_HEADER.replaceAll(",", ";"),
      [`${COSTS}:1:1: header: separates its cells with semicolons; save the file as CSV with commas`],
    ],
    [
      "a quote in the header that is never closed is one error",
      `"${COSTS_HEADER}`,
      [
        `${COSTS}:1:1: header: opens a quote that is not closed on this line; close it with ", or take the line break out of the cell`,
      ],
    ],
  ])("%s", (_policy, header, problems) => {
    expect(withHeader(header)).toEqual(problems);
  });
});

describe("the rows", () => {
  test.each<[string, string[], string[]]>([
    [
      "a short row is refused, and what can be read after it is checked all the same",
      ["shortfall,2024", COSTS_ROW.replace("65", "65%")],
      [
        `${COSTS}:2:1: row: has 2 cells where the header has 12; write 12, blank where nothing is known`,
        `${COSTS}:3:17: low: "65%" is not a plain number; write 65`,
      ],
    ],
    [
      "a long row is refused",
      [`${COSTS_ROW},`],
      [
        `${COSTS}:2:1: row: has 13 cells where the header has 12; write 12, blank where nothing is known; put a text with a comma in "…", and a point before decimals`,
      ],
    ],
    [
      "a blank line between rows is refused",
      [COSTS_ROW, "", COSTS_ROW.replace("2024", "2025")],
      [`${COSTS}:3:1: row: is blank; take the empty line out`],
    ],
    [
      "a second line end at the end is a blank line",
      [COSTS_ROW, ""],
      [`${COSTS}:3:1: row: is blank; take the empty line out`],
    ],
    [
      "an unclosed quote is refused where it opens, and only there",
      [`${COSTS_ROW}"een noot`, COSTS_ROW.replace("2024", "2025")],
      [
        `${COSTS}:2:77: row: opens a quote that is not closed on this line; close it with ", or take the line break out of the cell`,
      ],
    ],
    [
      "a line break in a cell is one error, not one for each line it makes",
      [`${COSTS_ROW}"een`, "noot, over drie", 'regels"', COSTS_ROW.replace("2024", "2025")],
      [
        `${COSTS}:2:77: row: opens a quote that is not closed on this line; close it with ", or take the line break out of the cell`,
      ],
    ],
    [
      "after a line break in a cell the next mistake is found again",
      [`${COSTS_ROW}"een`, 'noot"', "shortfall"],
      [
        `${COSTS}:2:77: row: opens a quote that is not closed on this line; close it with ", or take the line break out of the cell`,
        `${COSTS}:4:1: row: has 1 cells where the header has 12; write 12, blank where nothing is known`,
      ],
    ],
    [
      "a line break of an old Macintosh in a cell is found too",
      [`${COSTS_ROW}een\rnoot`],
      [`${COSTS}:2:80: row: has a line break in a cell; take it out`],
    ],
    [
      "a stray quote is refused where it stands",
      [`${COSTS_ROW}een "noot"`],
      [
        `${COSTS}:2:81: row: has a quote inside a cell without quotes; put the whole cell in "…" and double the quotes in it`,
      ],
    ],
    [
      "a quote in a quoted cell must be doubled",
      [`${COSTS_ROW}"een "noot"`],
      [`${COSTS}:2:83: row: has "n" after a closing quote; write a comma, or double the quotes`],
    ],
    ["a file with only a header is refused", [], [`${COSTS}:1:1: file: has a header and no rows; write at least one`]],
  ])("%s", (_policy, rows, problems) => {
    expect(costsProblems(...rows)).toEqual(problems);
  });

  test("quoted cells may hold commas and doubled quotes", () => {
    expect(costsProblems(`${COSTS_ROW}"een ""noot"", met komma's"`)).toEqual([]);
  });

  test("a column is the character where the cell starts, also after quoted commas, é and €", () => {
    const row = (circa: string) =>
      `shortfall,2024,65,,,EUR_million,,,report-2026,"één, ""twee"", € 3",€ 65 miljoen,${circa}`;
    expect(costsProblems(row(""))).toEqual([]);
    expect(costsProblems(row(" noot"))).toEqual([`${COSTS}:2:81: note: " noot" has a space at the edge; write "noot"`]);
  });
});

describe("the bytes", () => {
  test.each([
    ["a byte order mark is fine", `\ufeff${lines(COSTS_HEADER, COSTS_ROW)}`],
    ["Windows line ends are fine", `${COSTS_HEADER}\r\n${COSTS_ROW}\r\n`],
    ["both together are fine", `\ufeff${COSTS_HEADER}\r\n${COSTS_ROW}\r\n`],
    ["the last line need not end", `${COSTS_HEADER}\n${COSTS_ROW}`],
  ])("%s", (_policy, text) => {
    expect(problemsWith({ [COSTS]: text })).toEqual([]);
  });

  test("a byte order mark and Windows line ends move no place", () => {
    const spoilt = COSTS_ROW.replace(",65,", ",65%,");
    expect(problemsWith({ [COSTS]: `\ufeff${COSTS_HEADER}\r\n${spoilt}\r\n` })).toEqual([
      `${COSTS}:2:17: low: "65%" is not a plain number; write 65`,
    ]);
  });

  test.each([
    ["an empty file", ""],
    ["a file with only a byte order mark", "\ufeff"],
  ])("%s is refused with the header to write", (_what, text) => {
    expect(problemsWith({ [COSTS]: text })).toEqual([`${COSTS}:1:1: file: is empty; write the header ${COSTS_HEADER}`]);
  });

  test("a file with the line ends of an old Mac is recognised", () => {
    expect(problemsWith({ [COSTS]: `${COSTS_HEADER}\r${COSTS_ROW}\r` })).toEqual([
      `${COSTS}:1:1: file: has the line ends of an old Mac; save it with those of Windows or Unix`,
    ]);
  });

  test("a file that is not UTF-8 is refused at the first byte that is not", () => {
    const row = "shortfall,2024,65,,,EUR_million,,,report-2026,§ 4.1,65 miljoen,één";
    expect(problemsWith({ [COSTS]: latin1(lines(COSTS_HEADER, row)) })).toEqual([
      `${COSTS}:2:47: file: has byte 0xA7, which is not UTF-8; save the file as UTF-8`,
    ]);
  });

  test("a byte that is not UTF-8 is counted in characters, also behind a byte order mark", () => {
    const bytes = Uint8Array.from([0xef, 0xbb, 0xbf, 0xc3, 0xa9, 0x2c, 0xe9, 0x0a]);
    expect(problemsWith({ [COSTS]: bytes })).toEqual([
      `${COSTS}:1:3: file: has byte 0xE9, which is not UTF-8; save the file as UTF-8`,
    ]);
  });

  test("a file that Excel saved as Unicode text is refused", () => {
    expect(problemsWith({ [COSTS]: Uint8Array.from([0xff, 0xfe, 0x73, 0x00]) })).toEqual([
      `${COSTS}:1:1: file: has byte 0xFF, which is not UTF-8; save the file as UTF-8`,
    ]);
  });
});
