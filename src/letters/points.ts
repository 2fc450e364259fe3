import type { Paragraph, PhrasingContent } from "mdast";
import { visit } from "unist-util-visit";
import type { Letter, LetterNumber, PrintedNumber } from "./letter.ts";
import { wordsOf } from "./words.ts";

/** The points of a letter without mark-up. */
export function pointTexts({ points }: Pick<Letter, "points">): readonly string[] {
  return points.map((point) => wordsOf(paragraph(point)));
}

/** The numbers in the points of a letter, in their order. */
export function pointNumbers({ numbers, points }: Pick<Letter, "numbers" | "points">): readonly LetterNumber[] {
  const printed = new Set(points.flatMap(printedIn));
  return numbers.filter((number) => printed.has(number));
}

/** The numbers in the summary of a letter, in their order. */
export function summaryNumbers({ numbers, summary }: Pick<Letter, "numbers" | "summary">): readonly LetterNumber[] {
  const printed = new Set(printedIn(summary));
  return numbers.filter((number) => printed.has(number));
}

/** The numbers of a letter on paper, where its points stand on a sheet of their own. */
export function numbersOnPaper(letter: Pick<Letter, "numbers" | "points">): readonly LetterNumber[] {
  const apart = new Set(pointNumbers(letter));
  return letter.numbers.filter((number) => !apart.has(number));
}

function printedIn(children: readonly PhrasingContent[]): readonly PrintedNumber[] {
  const found: PrintedNumber[] = [];
  visit(paragraph(children), "figure", ({ number }) => {
    found.push(number);
  });
  return found;
}

function paragraph(children: readonly PhrasingContent[]): Paragraph {
  return { type: "paragraph", children: [...children] };
}
