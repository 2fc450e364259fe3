import { expect, test } from "vitest";
import { inOrder, type Problem, problemText } from "../../../src/data/csv/problem.ts";

const problem = (path: string, line: number, column: number, name?: string): Problem => ({
  path,
  line,
  column,
  name,
  message: "is blank; write a name",
});

test("a problem says where, what, and what to write", () => {
  expect(problemText(problem("data/volumes/2024-06-03.csv", 14, 9, "persons"))).toBe(
    "data/volumes/2024-06-03.csv:14:9: persons: is blank; write a name",
  );
});

test("a problem without a name goes without one", () => {
  expect(problemText(problem("content/letters/brief.md", 9, 1))).toBe(
    "content/letters/brief.md:9:1: is blank; write a name",
  );
});

test("a problem has plain spaces, so that it can be searched for", () => {
  expect(problemText({ ...problem("a", 1, 1), message: '"€\u00a065" is not a plain number' })).toBe(
    'a:1:1: "€ 65" is not a plain number',
  );
});

test("problems are in the order of files, lines (as numbers), columns and names, each said once", () => {
  const wanted = [
    problem("a.csv", 9, 1),
    problem("a.csv", 10, 2),
    problem("a.csv", 10, 10, "a"),
    problem("a.csv", 10, 10, "b"),
    problem("b.csv", 1, 1),
  ];
  expect(inOrder([...wanted].reverse().concat(wanted))).toEqual(wanted);
});
