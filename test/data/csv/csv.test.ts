import { expect, test } from "vitest";
import { csvText, sheetText } from "../../../src/data/csv/csv.ts";

test("a cell with a comma, a quote or a line break is quoted, and nothing is an empty cell", () => {
  expect(
    csvText(
      ["a", "b", "c"],
      [
        ["x, y", '"q"', null],
        ["1\n2", 0, ""],
      ],
    ),
  ).toBe('a,b,c\n"x, y","""q""",\n"1\n2",0,\n');
});

test.each(["=1+1", "+1+1", "-A1", "@SUM(A1)", "\t=1", "＝1"])("a spreadsheet does not run %s", (text) => {
  expect(csvText(["a"], [[text]])).toBe(`a\n'${text}\n`);
});

test("a plain number keeps its sign", () => {
  expect(csvText(["a", "b", "c"], [[-450, "-0.5", "+3"]])).toBe("a,b,c\n-450,-0.5,+3\n");
});

test("for a spreadsheet in Dutch: a mark of UTF-8, semicolons, decimal commas, lines that end in CR LF", () => {
  expect(
    sheetText(
      ["a", "b", "c"],
      [
        ["x; y", '"q"', null],
        ["1, 2", 0.5, -450],
      ],
    ),
  ).toBe('\ufeffa;b;c\r\n"x; y";"""q""";\r\n1, 2;0,5;-450\r\n');
});

test.each(["=1+1", "+1+1", "-A1", "@SUM(A1)", "\t=1", "＝1"])(
  "a spreadsheet in Dutch does not run %s either",
  (text) => {
    expect(sheetText(["a"], [[text]])).toBe(`\ufeffa\r\n'${text}\r\n`);
  },
);
