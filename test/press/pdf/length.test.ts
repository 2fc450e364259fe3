// The first sheets of a letter hold a number of one-line paragraphs; one more, and it is too long.
import { expect, test } from "vitest";
import { problemText } from "../../../src/data/csv/problem.ts";
import type { Profile } from "../../../src/data/tables/profile.ts";
import { press } from "../../../src/press/pdf/press.ts";
import { breadLetter, organisation } from "./bread-letters.ts";

const { letterPdf } = press();
const one: Profile = {
  profile: "memo",
  pages: 1,
  annex: "no",
  sources: "no",
  charts: "yes",
  font_size: 10,
  why: "Een proef.",
};
const numbered = (count: number) =>
  Array.from({ length: count }, (_, index) => `Dit is zin ${"abcdefghijklmnopqrstuvwxyz"[index % 26]} van de brief.`);

function print(body: string, changes: Partial<Profile> = {}) {
  const printed = letterPdf({ ...breadLetter(body), profile: { ...one, ...changes } }, organisation);
  return "problems" in printed
    ? { over: printed.problems.map(problemText) }
    : { pages: printed.pdf.pages, near: printed.hints.map(problemText) };
}

/** The most paragraphs of one line that fit on the sheet, the signatures included. */
const most = Array.from({ length: 60 }, (_, index) => index + 1).findLast(
  (count) => !("over" in print(numbered(count).join("\n\n"))),
);

test("a letter of exactly its limit passes, with a warning that it is nearly full", () => {
  const { pages, near } = print(numbered(most ?? 0).join("\n\n"));
  expect(pages).toBe(1);
  expect(near?.[0]).toMatch(
    /^content\/letters\/brood\.md:1:1: profile: the letter fills (9[6-9]|100)% of the 1 page that memo allows; a longer word may be too much$/,
  );
});

test("a letter one line over its limit is refused, and hears at which sentence it is too long", () => {
  const sentences = numbered((most ?? 0) + 1);
  expect(print(sentences.join("\n\n"))).toEqual({
    over: [
      expect.stringMatching(
        /profile: \d+ lines?, from “.*” on, stands? beyond the 1 page that memo allows; make the letter shorter, or take a chart out$/,
      ),
    ],
  });
  // Without signatures in the way: a note is the last line, and it alone is over.
  const body = numbered((most ?? 0) - 1);
  body[0] = "Dit is de eerste zin.[^n]";
  expect(print([...body, "[^n]: Een noot. Nog een zin."].join("\n\n"))).toEqual({
    over: [
      expect.stringMatching(/^content\/letters\/brood\.md:\d+:7: profile: 1 line, from “Een noot\.” on, stands beyond/),
    ],
  });
});

test("a letter that is well within its limit hears nothing", () => {
  expect(print("Kort.")).toEqual({ pages: 1, near: [] });
});

test("what the profile counts decides: lists and charts", () => {
  const body = `Brood kost :value[bread_cost.2024].\n\n::chart[bread-costs]\n\n${numbered((most ?? 0) - 4).join("\n\n")}`;
  expect(print(body)).toHaveProperty("over");
  expect(print(body, { charts: "no" })).toHaveProperty("pages");
  expect(print(body, { charts: "no", annex: "yes" })).toHaveProperty("over");
  expect(print(body, { charts: "no", sources: "yes" })).toHaveProperty("over");
});

test("a profile may ask for larger text, and then less fits", () => {
  expect(print(numbered(most ?? 0).join("\n\n"), { font_size: 12 })).toHaveProperty("over");
});
