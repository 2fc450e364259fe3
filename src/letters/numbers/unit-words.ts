// The words after a number: those of another unit are wrong, and of some units the author must type them.
import type { Point } from "unist";
import { nounFault } from "../../figures/author-words/word-unit.ts";
import { plainSpaces } from "../../language/writing/line-ends.ts";
import { typedAfter } from "../../language/writing/quantity.ts";
import type { Unit } from "../../language/writing/unit.ts";
import { type Passage, placeOf, shownBetween } from "./passages.ts";
import type { Span } from "./sentences.ts";

/** What is wrong with the words after a figure, or missing there; a `hint` is for the author to judge. */
export interface UnitRemark {
  readonly reason: string;
  readonly place: Point;
  readonly hint: boolean;
}

const NEXT_WORD = /^\s+(\p{L}[\p{L}\p{M}\d]*(?:['’\u2010\u2011_-][\p{L}\p{M}\d]+)*)/u;

/** What there is to say of the units in one sentence of a passage. */
export function unitRemarks(
  passage: Passage,
  span: Span,
  lines: readonly string[],
  isLetter: boolean,
): readonly UnitRemark[] {
  const sentence = shownBetween(passage, span.start, span.end);
  return passage.pieces.flatMap(({ start, end, number }): readonly UnitRemark[] => {
    if (number === undefined || start < span.start || start >= span.end) return [];
    const { figure, text, line, column } = number;
    const [gap = "", noun] = NEXT_WORD.exec(passage.text.slice(end, span.end)) ?? [];
    if (noun !== undefined && !says(text, figure.unit)) {
      const reason = nounFault(text, noun, figure);
      const at = end + gap.length - noun.length;
      if (reason !== undefined) return [{ reason, place: placeOf(passage, at, noun, lines), hint: false }];
    }
    const word = figure.unit.nouns.length > 0 ? typedAfter(figure) : "";
    if (!isLetter || passage.cell || word === "" || says(sentence, figure.unit)) return [];
    const reason = `a reader sees "${plainSpaces(text)}", and no word of the sentence says of what; write ${word} after it`;
    return [{ reason, place: { line, column }, hint: true }];
  });
}

/** Whether a text has a word that means a unit; lesuren are hours too. */
function says(text: string, { nouns, one, many }: Unit): boolean {
  const words = plainSpaces(text).toLowerCase();
  return [...nouns, one, many].some((noun) => {
    const at = new RegExp(`${RegExp.escape(noun.toLowerCase())}(?![\\p{L}\\d])`, "u");
    return at.test(words);
  });
}
