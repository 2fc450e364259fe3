import { expect, test } from "vitest";
import { overlay } from "../../../src/site/handover/dev-problems.ts";

const problem = (line: number) => ({ path: "content/letters/geld.md", line, column: 1, message: "is not right" });

test("the overlay of dev shows fifty problems and says how many more there are, and leads to the first", () => {
  const { err } = overlay(
    Array.from({ length: 53 }, (_none, index) => problem(index + 1)),
    "/root",
  );
  const lines = err.message.split("\n");
  expect([lines.length, lines[0], lines[49], lines[50]]).toEqual([
    51,
    "content/letters/geld.md:1:1: is not right",
    "content/letters/geld.md:50:1: is not right",
    "and 3 more problems",
  ]);
  expect([err.title, err.loc?.line]).toEqual(["content/letters/geld.md, regel 1", 1]);
});
