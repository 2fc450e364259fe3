// The letters of content/, as they go out.
import { join } from "node:path";
import { expect, test } from "vitest";
import { briefJson } from "../../../src/exports/json/brief-json.ts";
import { plainSpaces } from "../../../src/language/writing/line-ends.ts";
import { pointNumbers, pointTexts } from "../../../src/letters/points.ts";
import { packed } from "../../../src/press/pdf/packed.ts";
import { press } from "../../../src/press/pdf/press.ts";
import { readInput } from "../../../src/publication/input.ts";
import { publication, shown } from "../../../src/publication/publication.ts";
import { subject } from "../../../src/subject/subject.ts";
import { MOMENT } from "../../moment.ts";
import { all, type ReadPdf, readPdf, wordsIn } from "../../press/pdf/read-pdf.ts";

const input = readInput(join(import.meta.dirname, "../../.."));
const made = publication(input, { buildTime: new Date(MOMENT), ...subject }).publication;
if (made === undefined) throw new Error("data or letters have problems");
const { organisation } = made;
const letters = shown(made.letters);
const run = (text: string) => plainSpaces(text).replace(/[\s\u00ad]+/g, "");

const { print } = press();
test.each(letters.map((letter) => [letter.slug, letter] as const))("%s", async (_slug, letter) => {
  const printed = print(letter, organisation);
  if ("problems" in printed) throw new Error(JSON.stringify(printed.problems));
  const letterBytes = await packed(printed.letter.bytes);
  expect(letterBytes.length).toBeLessThan(150_000);
  const pdf = await readPdf(letterBytes);

  // The numbers of brief.json without those of the points, in its order, each leading to its place in the list.
  const linked = all(pdf, /^Link$/).flatMap((link) => /^(.+)c\d+$/.exec(run(wordsIn(link)))?.[1] ?? []);
  const apart = new Set(pointNumbers(letter).map((number) => letter.numbers.indexOf(number)));
  const told = briefJson(letter).numbers.filter((_number, index) => !apart.has(index));
  expect(linked).toEqual(told.map(({ text }) => run(text)));

  const levels = all(pdf, /^H\d$/).map(({ role }) => Number(role.slice(1)));
  expect(levels.filter((level) => level === 1)).toHaveLength(1);
  expect(levels.every((level, index) => level <= (levels[index - 1] ?? 0) + 1)).toBe(true);
  expect(all(pdf, /^Figure$/).map(({ alt }) => alt)).toEqual(letter.charts.map(({ chart }) => chart.description));
  for (const table of all(pdf, /^Table$/)) expect(all({ elements: [table] }, /^TH$/).length).toBeGreaterThan(0);
  expect(pdf.metadata).toContain("<pdfuaid:part>1</pdfuaid:part>");

  // On one sheet stands no number that the letter does not have.
  const summary: ReadPdf = await readPdf(await packed(printed.summary.bytes));
  expect(summary.pages).toBe(1);
  const values = all(summary, /^TR$/)
    .slice(1)
    .map((row) => run(wordsIn(row.parts.find((part) => typeof part !== "string") as never)));
  const own = letter.numbers.map(({ text }) => run(text));
  expect(values.length).toBeGreaterThan(0);
  const turnsOn = pointNumbers(letter).map(({ text }) => run(text));
  expect(values.filter((value) => turnsOn.includes(value)).length).toBeGreaterThan(1);
  expect(letter.points).toHaveLength(3);
  for (const point of pointTexts(letter)) expect(run(summary.sheets.join(""))).toContain(run(point));
  expect(values.filter((value) => !own.includes(value))).toEqual([]);
});
