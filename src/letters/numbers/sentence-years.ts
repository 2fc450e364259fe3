import type { Figure } from "../../figures/figure.ts";
import type { Span } from "./sentences.ts";

/** The years a sentence speaks of, first and last; a year that only starts something has no last. */
export interface YearRange {
  readonly first: number;
  readonly last: number;
}

const YEAR = /(?<![\d.,/-])((?:19|20)\d{2})(?:\s*(?:[-–]|tot en met|t\/m)\s*((?:19|20)\d{2}))?(?![\d/]|-\d)/gu;

/** Words that make the year after them the time of the sentence, and not a part of a name or a date. */
const TIME =
  /(?:^|\s)(aan|begin|cohort|daarna|eind|en|half|halverwege|heel|in|jaar|jaren|medio|of|over|sinds|tot|tussen|van|vanaf|voor|zomer)\s*$/iu;

const FROM = /(?:^|\s)(sinds|vanaf|na)\s*$/iu;

/** The years that a sentence says its numbers are of. Dates, names of laws and budgets do not count. */
export function yearsIn(text: string, { start, end }: Span): readonly YearRange[] {
  const sentence = text.slice(start, end);
  return [...sentence.matchAll(YEAR)].flatMap(({ index, 1: first, 2: last }) => {
    const before = sentence.slice(0, index);
    if (before.trim() !== "" && !TIME.test(before)) return [];
    const from = Number(first);
    return [
      { first: from, last: last === undefined ? (FROM.test(before) ? Number.POSITIVE_INFINITY : from) : Number(last) },
    ];
  });
}

/**
 * Whether a figure is of one of these years: its period, or the cohort in its name, has a year in common with them. A
 * sentence without years, and a figure without, say nothing that can differ.
 */
export function speaksOf({ name, period }: Pick<Figure, "name" | "period">, years: readonly YearRange[]): boolean {
  const [first, last = first] = yearsOf(period);
  if (first === undefined || last === undefined || years.length === 0) return true;
  const own = [{ first, last }, ...yearsOf(name).map((year) => ({ first: year, last: year }))];
  return years.some((range) => own.some((year) => year.first <= range.last && year.last >= range.first));
}

function yearsOf(name: string): readonly number[] {
  return (name.match(/(?<!\d)\d{4}(?!\d)/g) ?? []).map(Number);
}
