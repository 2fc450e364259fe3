import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { editionHash } from "../../../src/data/tables/published.ts";
import { sha256 } from "../../../src/press/sha256.ts";
import { COSTS, COSTS_HEADER, COSTS_ROW, lines, PUBLISHED_HEADER, problemsWith } from "../small-data.ts";

const text = lines(COSTS_HEADER, COSTS_ROW);
const hash = createHash("sha256").update(text).digest("hex");
const recorded = (...rows: readonly string[]) => ({ "data/published.csv": lines(PUBLISHED_HEADER, ...rows) });
const sound = recorded(`${COSTS},${hash},`);
const WAY_OUT =
  "a published edition is history: put the old file back, and write a new number in a new edition, or mend a mistake with a row in data/corrections.csv";

describe("a published edition", () => {
  test("stays what it was; an edition that is not recorded yet may still change", () => {
    expect(problemsWith(sound)).toEqual([]);
    expect(problemsWith({ ...sound, [COSTS]: text.replaceAll("\n", "\r\n") })).toEqual([]);
  });

  test("has one hash on every system", () => {
    expect(editionHash(new TextEncoder().encode(text.replaceAll("\n", "\r\n")), sha256)).toBe(hash);
    expect(editionHash(new TextEncoder().encode(`${text} `), sha256)).not.toBe(hash);
  });

  test("with one digit rewritten is refused, with the way out", () => {
    expect(problemsWith({ ...sound, [COSTS]: text.replace(",65,", ",64,") })).toEqual([
      `${COSTS}:1:1: 2026-01-28.csv: is not what was published (line 2 of data/published.csv has its hash); ${WAY_OUT}; if it was never on the main branch, take its row out of data/published.csv and run npm run record`,
    ]);
  });

  test("that is gone is refused", () => {
    const other = lines(COSTS_HEADER, COSTS_ROW.replace(",2024,", ",2025,"));
    expect(problemsWith({ ...sound, [COSTS]: null, "data/costs/2026-02-01.csv": other })).toEqual([
      `data/published.csv:2:1: path: ${COSTS} is gone; put it back: ${WAY_OUT}`,
    ]);
  });

  test.each([
    ["2026-02-01", "under a later day"],
    ["2026-01-29", "under a later day"],
  ])("with the name %s is refused: %s", (day, how) => {
    expect(problemsWith({ ...sound, [COSTS]: null, [`data/costs/${day}.csv`]: text })).toEqual([
      `data/costs/${day}.csv:1:1: ${day}.csv: is the published edition ${COSTS} ${how}; give it that name again: a published edition keeps its day`,
    ]);
  });

  test("with an older day is back-dated, and refused", () => {
    const [problem] = problemsWith({ ...sound, [COSTS]: null, "data/costs/2026-01-20.csv": text });
    expect(problem).toBe(
      `data/costs/2026-01-20.csv:1:1: 2026-01-20.csv: is the published edition ${COSTS} back-dated; give it that name again: a published edition keeps its day`,
    );
  });
});

test("a row of data/published.csv is a path and a hash, each edition once", () => {
  expect(problemsWith(recorded(`data/costs/januari.csv,${hash},`))).toEqual([
    'data/published.csv:2:1: path: "data/costs/januari.csv" is not an edition; write data/dataset/yyyy-mm-dd.csv',
  ]);
  expect(problemsWith(recorded(`${COSTS},abc,`))).toEqual([
    'data/published.csv:2:27: sha256: "abc" is not a SHA-256; let npm run record write the row',
  ]);
  expect(problemsWith(recorded(`${COSTS},${hash},`, `${COSTS},${hash},`))).toEqual([
    `data/published.csv:3:1: path: ${COSTS} stands on line 2 too; keep one row`,
  ]);
});
