import type { Root } from "mdast";
import type { VFile } from "vfile";
import type { HeldCondition } from "../../figures/claims/condition.ts";
import { figureText } from "../../figures/words/wording.ts";
import { periodText } from "../../language/writing/period.ts";
import { type Knowledge, RESTS_ON_DATA } from "../knowledge.ts";
import type { Claim, PrintedNumber } from "../letter.ts";
import { looseComparisons } from "./loose-comparisons.ts";
import { type Passage, passages, shownBetween } from "./passages.ts";
import { speaksOf, yearsIn } from "./sentence-years.ts";
import { sentences } from "./sentences.ts";
import { unitRemarks } from "./unit-words.ts";
import { refuseUntraced } from "./untraced.ts";

/** What is worth a look and is no mistake carries this rule. */
export const HINT = "hint";

/** What the passages of a text say of its numbers. */
export interface NumbersRead {
  /** How many numbers were checked without a figure: counts of a list, numbers in a quotation. */
  readonly verified: number;
  /** The sentence, cell or heading of each number that prints a figure. */
  readonly sentences: ReadonlyMap<PrintedNumber, string>;
}

/**
 * Reads every passage once its figures are in it: finds the sentence of each number, and refuses untraced numbers and
 * figures of another year than their sentence says. A comparison outside a claim is a hint.
 */
export function readNumbers(
  trees: readonly Root[],
  file: VFile,
  { snapshot, data, isLetter }: Knowledge,
  { held, stated }: { readonly held: ReadonlyMap<Claim, HeldCondition>; readonly stated: ReadonlySet<PrintedNumber> },
): NumbersRead {
  const lines = String(file).split(/\r?\n/);
  const found = trees.flatMap((tree) => passages(tree, isLetter));
  const read = new Map<PrintedNumber, string>();
  for (const passage of found) {
    for (const { number, sentence, years } of numbersOf(passage)) {
      read.set(number, sentence);
      if (stated.has(number) || speaksOf(number.figure, years)) continue;
      const { name, period } = number.figure;
      const said = years.map(({ first, last }) => (first === last ? first : `${first} and later`)).join(", ");
      file.message(
        `the sentence speaks of ${said}, but ${name} is of ${periodText(period)}; name its year in the sentence, or state it: :value[${name}]{period="${period}"}`,
        { place: { line: number.line, column: number.column }, source: "letters", ruleId: "year" },
      );
    }
    for (const { reason, place, hint } of sentences(passage.text).flatMap((span) =>
      unitRemarks(passage, span, lines, isLetter),
    )) {
      file.message(reason, { place, source: "letters", ruleId: hint ? HINT : RESTS_ON_DATA });
    }
    for (const { word, numbers, place } of looseComparisons(passage, lines)) {
      const names = numbers.map(({ figure }) => `${figure.name} (${figureText(figure)})`).join(", ");
      file.message(`"${word}" compares outside a claim; it may rest on ${names}: :claim[…]{holds="…"}`, {
        place,
        source: "letters",
        ruleId: HINT,
      });
    }
  }
  const verified = refuseUntraced(found, {
    snapshot,
    names: data.names,
    papers: data.papers,
    approximations: data.approximations,
    held,
    lines,
    refuse(reason, place, rests) {
      file.message(reason, { place, source: "letters", ruleId: rests ? RESTS_ON_DATA : "untraced" });
    },
  });
  return { verified, sentences: read };
}

function numbersOf(passage: Passage) {
  return sentences(passage.text).flatMap((span) => {
    const sentence = shownBetween(passage, span.start, span.end);
    const years = yearsIn(passage.text, span);
    return passage.pieces.flatMap(({ start, number }) =>
      number !== undefined && start >= span.start && start < span.end ? [{ number, sentence, years }] : [],
    );
  });
}
