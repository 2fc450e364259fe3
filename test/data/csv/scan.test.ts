import { csvFormatRow, csvParseRows } from "d3-dsv";
import { expect, test } from "vitest";
import { scanLine } from "../../../src/data/csv/scan.ts";
import fc from "../../chance.ts";

test.each([
  [
    "a,b",
    [
      ["a", 1],
      ["b", 3],
    ],
  ],
  ["", [["", 1]]],
  [
    ",",
    [
      ["", 1],
      ["", 2],
    ],
  ],
  [
    '"a,b",c',
    [
      ["a,b", 1],
      ["c", 7],
    ],
  ],
  [
    '"a ""b""",c',
    [
      ['a "b"', 1],
      ["c", 11],
    ],
  ],
  [
    '"",b',
    [
      ["", 1],
      ["b", 4],
    ],
  ],
  [
    "één,€,c",
    [
      ["één", 1],
      ["€", 5],
      ["c", 7],
    ],
  ],
])("%j has its cells where they start", (line, cells) => {
  expect(scanLine(line)).toEqual({ cells: cells.map(([text, column]) => ({ text, column })) });
});

test.each([
  ['a,"b', 3, 'opens a quote that is not closed on this line; close it with ", or take the line break out of the cell'],
  ['a,b"c', 4, 'has a quote inside a cell without quotes; put the whole cell in "…" and double the quotes in it'],
  ['"a"b,c', 4, 'has "b" after a closing quote; write a comma, or double the quotes'],
  ["a,b\rc", 4, "has a line break in a cell; take it out"],
])("%j cannot be read, and says where and why", (line, column, fault) => {
  expect(scanLine(line)).toEqual({ column, fault });
});

test("what the scan accepts, it reads as d3-dsv does", () => {
  const cell = fc.string({ unit: fc.constantFrom("a", "é", "€", ",", '"', " ", ";") });
  fc.assert(
    fc.property(fc.array(cell, { minLength: 2 }), (cells) => {
      const line = csvFormatRow(cells);
      const scanned = scanLine(line);
      const texts = "cells" in scanned ? scanned.cells.map(({ text }) => text) : [];
      expect(texts).toEqual(cells);
      expect(csvParseRows(line)).toEqual([texts]);
    }),
  );
});
