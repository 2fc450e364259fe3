import { describe, expect, test } from "vitest";
import { problemLines } from "../../src/cli/report.ts";
import type { Problem } from "../../src/data/csv/problem.ts";

const problems = (count: number): Problem[] =>
  Array.from({ length: count }, (_, at) => ({
    path: "data/costs/2026-01-28.csv",
    line: count - at,
    column: 16,
    name: "value",
    message: '"65%" is not a plain number; write 65',
  }));

describe("a report", () => {
  test.each([
    [49, 49, 'data/costs/2026-01-28.csv:49:16: value: "65%" is not a plain number; write 65'],
    [50, 50, 'data/costs/2026-01-28.csv:50:16: value: "65%" is not a plain number; write 65'],
    [51, 51, "and 1 more problem"],
    [1234, 51, "and 1184 more problems"],
  ])("of %d problems has %d lines, fifty problems at most, and says how many more", (count, length, last) => {
    const lines = problemLines(problems(count));
    expect(lines).toHaveLength(length);
    expect(lines[0]).toBe('data/costs/2026-01-28.csv:1:16: value: "65%" is not a plain number; write 65');
    expect(lines.at(-1)).toBe(last);
  });

  test("says a mistake once, and nothing where there is none", () => {
    expect(problemLines([...problems(1), ...problems(1)])).toHaveLength(1);
    expect(problemLines([])).toEqual([]);
  });

  test("for GitHub escapes what would end an annotation", () => {
    const hostile: Problem = {
      path: "content/letters/a,b:c%.md",
      line: 3,
      column: 7,
      name: "title",
      message: '"65%\r\n::warning::x" is no title',
    };
    expect(problemLines([hostile], "github")).toEqual([
      '::error file=content/letters/a%2Cb%3Ac%25.md,line=3,col=7::title: "65%25%0D%0A::warning::x" is no title',
    ]);
  });

  test("for GitHub goes without a name where a problem has none", () => {
    expect(problemLines([{ path: "a.md", line: 1, column: 1, message: "is blank" }], "github")).toEqual([
      "::error file=a.md,line=1,col=1::is blank",
    ]);
  });
});
