// Whether letters are examples is a setting of the organisation; what was sent stays what it was sent as.
import { expect, test } from "vitest";
import { problemText } from "../../src/data/csv/problem.ts";
import { publication } from "../../src/publication/publication.ts";
import { afterSending, input, LETTER, letterText, ORGANISATION, world } from "./small-content.ts";

const SLUG = "2026-05-geld";
const real = { "content/organisation.yaml": ORGANISATION.replace("example: true\n", "") };
const body = { [LETTER]: letterText("Wij missen :value[shortfall.2024].") };
const lettersOf = (files: ReturnType<typeof world>) => publication(files, input).publication?.letters ?? [];
const text = (files: ReturnType<typeof world>, path: string) => new TextDecoder().decode(files.get(path));
const LOCK = `content/letters/${SLUG}.lock.json`;

test("a concept follows the organisation", () => {
  expect(lettersOf(world(body)).map(({ example }) => example)).toEqual([true]);
  expect(lettersOf(world({ ...body, ...real })).map(({ example }) => example)).toEqual([false]);
});

test("a letter says in its lock as what it was sent, and stays that when the organisation says otherwise", () => {
  const sent = afterSending(SLUG, world({ ...body, ...real }));
  expect(JSON.parse(text(sent, LOCK)).letter.example).toBe(false);
  const later = new Map([...sent, ["content/organisation.yaml", new TextEncoder().encode(ORGANISATION)]]);
  expect(lettersOf(later).map(({ example }) => example)).toEqual([false]);
});

test("a page that the organisation leads to must be there, in its foot and for its method", () => {
  const yaml = `${ORGANISATION}footer:\n  - page: over\n    text: Over ons\nmethod: werkwijze#kop-zo\n`;
  const { problems } = publication(world({ ...body, "content/organisation.yaml": yaml }), input);
  expect(problems.map(problemText)).toEqual([
    'content/organisation.yaml:10:11: footer.page: "over" is no page of content/pages/; there are none',
    'content/organisation.yaml:12:9: method: "werkwijze" is no page of content/pages/; there are none',
  ]);
});
