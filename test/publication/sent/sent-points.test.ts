import { expect, test } from "vitest";
import type { Files } from "../../../src/data/csv/file-map.ts";
import { numbersOnPaper, pointNumbers, pointTexts } from "../../../src/letters/points.ts";
import { sha256 } from "../../../src/press/sha256.ts";
import { publication } from "../../../src/publication/publication.ts";
import { canonicalJson } from "../../../src/publication/sent/canonical-json.ts";
import { COSTS } from "../../data/small-data.ts";
import { afterSending, input, LETTER, letterText, texts, world } from "../small-content.ts";

const SLUG = "2026-05-geld";
const LOCK = `content/letters/${SLUG}.lock.json`;
const sent = afterSending(SLUG, world({ [LETTER]: letterText("Wij missen :value[shortfall.2024].") }));
const textOf = (files: Files, path: string) => new TextDecoder().decode(files.get(path));
const withText = (files: Files, path: string, text: string): Files =>
  new Map([...files, [path, new TextEncoder().encode(text)]]);
const problemsOf = (files: Files) => texts(publication(files, input).problems);
const points = "\n  - Wij missen :value[shortfall.2024].\n  - Dat is veel :cite[report-2026].\n  - Vul dat aan.";
const files = world({ [LETTER]: letterText("Geld.", { points }) });
const after = afterSending(SLUG, files);
const letterIn = (from: Files) => publication(from, input).publication?.letters[0];

test("the points of a sent letter go into the lock with their figures and editions, and come back as they were", () => {
  const lock = JSON.parse(textOf(after, LOCK));
  expect(lock.letter.points).toHaveLength(3);
  expect(Object.keys(lock.figures)).toEqual(["shortfall.2024"]);
  expect(Object.keys(lock.editions)).toEqual([COSTS]);
  const [was, now] = [letterIn(files), letterIn(after)];
  expect(now && pointTexts(now)).toEqual(was && pointTexts(was));
  expect(now && pointNumbers(now)).toEqual(was?.numbers);
  // A press looks a number of a point up among those of the letter.
  expect(now && numbersOnPaper(now)).toEqual([]);
});

test("they do not change, and none are added", () => {
  const otherwise = textOf(after, LETTER).replace("Dat is veel", "Dat is weinig");
  expect(problemsOf(withText(after, LETTER, otherwise))[0]).toMatch(
    /:10:12: here stood .* a sent letter does not change/,
  );
  const more = textOf(sent, LETTER).replace("\n---\n", `\npoints: ${points}\n---\n`);
  expect(problemsOf(withText(sent, LETTER, more))).toHaveLength(1);
});

test("they may be missing in a lock from before there were any", () => {
  const { sha256: _own, ...lock } = JSON.parse(textOf(sent, LOCK));
  const { points: _points, ...letter } = lock.letter;
  const old = { ...lock, letter };
  const text = canonicalJson({ ...old, sha256: sha256(canonicalJson(old)) });
  const before = withText(sent, LOCK, text);
  expect(problemsOf(before)).toEqual([]);
  expect(letterIn(before)?.points).toEqual([]);
});
