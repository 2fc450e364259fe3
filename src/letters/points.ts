import type { PhrasingContent } from "mdast";
import { visit } from "unist-util-visit";
import type { FigureNode, Letter, LetterNumber } from "./letter.ts";
import { wordsOf } from "./words.ts";

/** The points of a letter without mark-up. */
export function pointTexts({ points }: Pick<Letter, "points">): readonly string[] {
  return points.map((point) => wordsOf(paragraph(point)));
}

/** The numbers in the points of a letter, in their order. */
export function pointNumbers({ points }: Pick<Letter, "points">): readonly LetterNumber[] {
  return points.flatMap((point) => numbersIn(point));
}

/** The numbers in the summary of a letter, in their order. */
export function summaryNumbers({ summary }: Pick<Letter, "summary">): readonly LetterNumber[] {
  return numbersIn(summary);
}

/** The numbers of a letter on paper, where its points stand on a sheet of their own. */
export function numbersOnPaper(letter: Pick<Letter, "numbers" | "points">): readonly LetterNumber[] {
  const apart = new Set(pointNumbers(letter));
  return letter.numbers.filter((number) => !apart.has(number));
}

function numbersIn(children: readonly PhrasingContent[]): readonly LetterNumber[] {
  const found: LetterNumber[] = [];
  visit(paragraph(children), "figure", ({ number }: FigureNode) => {
    found.push(number);
  });
  return found;
}

function paragraph(children: readonly PhrasingContent[]) {
  return { type: "paragraph" as const, children: [...children] };
}
