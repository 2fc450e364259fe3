import { expect, test } from "vitest";
import type { Problem } from "../../../src/data/csv/problem.ts";
import { checkPaper, type PaperMemory } from "../../../src/exports/post/paper.ts";
import type { Press } from "../../../src/press/pdf/press.ts";
import { LETTER, letterText, published } from "../../publication/small-content.ts";

const { publication } = published({ [LETTER]: letterText("Wij missen :value[shortfall.2024].") });
if (publication === undefined) throw new Error("the small letter does not compile");

const full: Problem = { path: LETTER, line: 1, column: 1, message: "nearly full", hint: true };
const long: Problem = { path: LETTER, line: 9, column: 1, message: "too long" };

function memory(): PaperMemory & { readonly kept: Map<string, readonly Problem[]> } {
  const kept = new Map<string, readonly Problem[]>();
  return { kept, hints: (key) => kept.get(key), keep: (key, hints) => kept.set(key, hints) };
}

function counted(printed: ReturnType<Press["print"]>) {
  const press = {
    prints: 0,
    print() {
      press.prints += 1;
      return printed;
    },
  };
  return { press, make: () => press as unknown as Press };
}

const sound = { letter: {}, summary: {}, hints: [full] } as unknown as ReturnType<Press["print"]>;

test("a letter that was sound on paper is not printed again, and keeps its hints", () => {
  const { press, make } = counted(sound);
  const known = memory();
  expect(checkPaper(publication, make, known)).toEqual({ problems: [], hints: [full] });
  expect(checkPaper(publication, make, known)).toEqual({ problems: [], hints: [full] });
  expect(press.prints).toBe(1);
});

test("a letter that was not sound is printed each time", () => {
  const { press, make } = counted({ problems: [long] });
  const known = memory();
  expect(checkPaper(publication, make, known).problems).toEqual([long]);
  expect(checkPaper(publication, make, known).problems).toEqual([long]);
  expect([press.prints, known.kept.size]).toEqual([2, 0]);
});

test("a letter that changed is printed again", () => {
  const { press, make } = counted(sound);
  const known = memory();
  checkPaper(publication, make, known);
  const [letter] = publication.letters;
  const other = { ...letter, title: "Nog meer geld" } as NonNullable<typeof letter>;
  checkPaper({ ...publication, letters: [other] }, make, known);
  expect(press.prints).toBe(2);
});

test("a letter of which only the one sheet changed is printed again", () => {
  const { press, make } = counted(sound);
  const known = memory();
  checkPaper(publication, make, known);
  const letters = publication.letters.map((letter) => ({ ...letter, points: [[{ type: "text", value: "Meer." }]] }));
  checkPaper({ ...publication, letters: letters as unknown as typeof publication.letters }, make, known);
  expect(press.prints).toBe(2);
});
