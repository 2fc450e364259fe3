import { describe, expect, test } from "vitest";
import { asksByYear, askThreads, followedAsks, outcomeText } from "../../../src/publication/follow-up/register.ts";
import { publication } from "../../../src/publication/publication.ts";
import { lines } from "../../data/small-data.ts";
import { afterSending, input, letterText, texts, world } from "../small-content.ts";

const TABLE = "data/ask-outcomes.csv";
const HEADER = "letter,ask,date,outcome,source,note";
const ask = ':::ask{amount="shortfall.2024" years="2026-"}\nVergoed dit.\n:::';
const sent = afterSending(
  "2026-03-geld",
  world({
    "content/letters/2026-03-geld.md": letterText(ask, { date: "2026-03-01" }),
    "content/letters/2026-05-weer.md": letterText(ask),
    "content/letters/2026-05-embargo.md": letterText(ask, { embargo: "2026-06-01T06:00" }),
  }),
);
const withRows = (...rows: string[]) => new Map([...sent, [TABLE, new TextEncoder().encode(lines(HEADER, ...rows))]]);
const problemsOf = (...rows: string[]) => texts(publication(withRows(...rows), input).problems);
const granted = "2026-03-geld,1,2026-05-20,granted,report-2026,De helft komt erbij.";
const promised = "2026-03-geld,1,2026-04-02,promised,report-2026,";

test("an ask is followed from the day of its letter, each step with its source", () => {
  const { publication: made, problems } = publication(withRows(granted, promised), input);
  expect(texts(problems)).toEqual([]);
  const letter = made?.letters.find(({ slug }) => slug === "2026-03-geld");
  if (made === undefined || letter === undefined) throw new Error("nothing was sent");
  const [followed] = followedAsks(letter, made.data);
  expect(
    followed?.steps.map(({ date, outcome, source, note }) => [date, outcomeText(outcome), source?.id, note]),
  ).toEqual([
    ["2026-03-01", "gevraagd", undefined, undefined],
    ["2026-04-02", "toegezegd", "report-2026", undefined],
    ["2026-05-20", "ingewilligd", "report-2026", "De helft komt erbij."],
  ]);
});

test("an amount that several letters ask is followed through the years; a concept has asked nothing yet", () => {
  const { publication: made } = publication(sent, input);
  const [thread, ...others] = askThreads(made?.letters ?? [], made?.data ?? { askOutcomes: [], sources: new Map() });
  expect(others).toEqual([]);
  expect(thread?.label).toBe("Tekort");
  expect(thread?.asks.map(({ letter: { slug }, steps }) => [slug, steps.length])).toEqual([
    ["2026-03-geld", 1],
    ["2026-05-weer", 0],
  ]);
});

test("all asks stand by year, the newest first, also those that were asked once", () => {
  const { publication: made } = publication(sent, input);
  if (made === undefined) throw new Error("there is no publication");
  const years = asksByYear(made.letters, made.data);
  expect([...years].map(([year, asks]) => [year, asks.map(({ letter }) => letter.slug)])).toEqual([
    ["2026", ["2026-05-weer", "2026-03-geld"]],
  ]);
});

describe("a row that fits no ask is refused", () => {
  test.each([
    [
      "2026-03-gled,1,2026-04-02,promised,report-2026,",
      '1: letter: no letter is named "2026-03-gled"; did you mean 2026-03-geld?',
    ],
    [
      "2026-05-weer,1,2026-05-20,promised,report-2026,",
      "1: letter: 2026-05-weer was never sent; nothing was asked yet",
    ],
    [
      "2026-05-embargo,1,2026-05-20,promised,report-2026,",
      "1: letter: is under embargo; add what became of it afterwards",
    ],
    ["2026-03-geld,2,2026-04-02,promised,report-2026,", "14: ask: 2026-03-geld has 1 ask; write a number up to that"],
    [
      "2026-03-geld,eerste,2026-04-02,promised,report-2026,",
      '14: ask: "eerste" is not the number of an ask; write 1 for the first of its letter',
    ],
    [
      "2026-03-geld,1,2026-02-01,promised,report-2026,",
      "16: date: 2026-02-01 is before the letter (2026-03-01); write the day",
    ],
    [
      "2026-03-geld,1,2026-06-02,promised,report-2026,",
      "16: date: 2026-06-02 is after the day of building (2026-05-21); write the day",
    ],
    [
      "2026-03-geld,1,2026-04-02,beloofd,report-2026,",
      '27: outcome: "beloofd" is not one of asked, promised, refused, granted; write one of these',
    ],
    [
      "2026-03-geld,1,2026-04-02,promised,report-2025,",
      '36: source: "report-2025" is not in data/sources.csv; write report-2024, or add it there',
    ],
  ])("%s", (row, message) => {
    expect(problemsOf(row)).toEqual([`${TABLE}:2:${message}`]);
  });
});
