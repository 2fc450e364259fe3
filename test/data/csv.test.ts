import { expect, test } from "vitest";
import { csvText } from "../../src/data/csv.ts";

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
