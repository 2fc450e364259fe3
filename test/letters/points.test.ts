import { expect, test } from "vitest";
import { plainSpaces } from "../../src/language/writing/line-ends.ts";
import { compileLetter } from "../../src/letters/compile.ts";
import { coverageOf } from "../../src/letters/coverage.ts";
import { numbersOnPaper, pointNumbers, pointTexts, summaryNumbers } from "../../src/letters/points.ts";
import { breadContext } from "./knowledge.ts";

const FRONT = `---
title: Brood
date: 2025-06-09
to: tasters
status: concept
profile: brief
summary: Brood kost :value[bread_cost.2024].
`;

function letterOf(points: string) {
  const text = `${FRONT}${points}---\n\nEr zijn :value[bread_eaters.2024] eters.\n`;
  const { value, problems } = compileLetter({ path: "content/letters/brood.md", text }, breadContext());
  if (value === undefined) throw new Error(JSON.stringify(problems));
  return value;
}

const letter = letterOf(`points:
  - Brood kost :value[bread_cost.2024], zegt **de bakker**.
  - "Rogge telt mee: :value[bread_eaters.rye.2024] eters."
  - :claim[Er komt wat bij]{holds="bread_cost.2024 > 0"}, en daarna
    :value[bread_eaters.2024] eters.
`);

test("the numbers of points are numbers of the letter, between those of its summary and its text", () => {
  expect(letter.numbers.map(({ figure, entry, use, line, column }) => [figure.name, entry, use, line, column])).toEqual(
    [
      ["bread_cost.2024", 1, 1, 7, 21],
      ["bread_cost.2024", 1, 2, 9, 16],
      ["bread_eaters.rye.2024", 2, 1, 10, 22],
      ["bread_eaters.2024.voorlopig", 3, 1, 12, 5],
      ["bread_eaters.2024.voorlopig", 3, 2, 15, 9],
    ],
  );
  expect(plainSpaces(letter.numbers[2]?.sentence ?? "")).toBe("Rogge telt mee: circa 1.200 eters.");
  expect(coverageOf(letter)).toEqual({ traced: 5, numbers: 5, claims: 1, excused: 0 });
});

test("points are known by their words and their numbers, and paper has the other numbers", () => {
  expect(pointTexts(letter).map(plainSpaces)).toEqual([
    "Brood kost € 65 tot € 80 miljoen, zegt de bakker.",
    "Rogge telt mee: circa 1.200 eters.",
    "Er komt wat bij, en daarna 28.430 (voorlopig cijfer) eters.",
  ]);
  const { numbers } = letter;
  expect(summaryNumbers(letter)).toEqual([numbers[0]]);
  expect(pointNumbers(letter)).toEqual([numbers[1], numbers[2], numbers[3]]);
  expect(numbersOnPaper(letter)).toEqual([numbers[0], numbers[4]]);
});

test("a letter without points has none", () => {
  const without = letterOf("");
  expect(without.points).toEqual([]);
  expect(numbersOnPaper(without)).toEqual(without.numbers);
});
