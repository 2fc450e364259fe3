import type { Source } from "../data/tables/source.ts";
import { type Figure, sourcesOf } from "../figures/figure.ts";
import type { LetterSource, PrintedNumber } from "./letter.ts";

/** Numbers figures and sources in the order in which a text first uses them. */
export function numbering() {
  const numbers: PrintedNumber[] = [];
  const entries = new Map<string, { entry: number; uses: number }>();
  const sources = new Map<string, LetterSource>();
  const sourceEntry = (source: Source): number => {
    const known = sources.get(source.id) ?? { entry: sources.size + 1, source };
    sources.set(source.id, known);
    return known.entry;
  };
  return {
    numbers,
    sources,
    sourceEntry,
    /** The next use of a figure. */
    number(
      figure: Figure,
      text: string,
      { line, column }: { line: number; column: number },
      named?: string,
    ): PrintedNumber {
      const known = entries.get(figure.name) ?? { entry: entries.size + 1, uses: 0 };
      known.uses += 1;
      entries.set(figure.name, known);
      for (const source of sourcesOf(figure)) sourceEntry(source);
      const { entry, uses: use } = known;
      const number: PrintedNumber = { text, figure, entry, use, named, line, column };
      numbers.push(number);
      return number;
    },
  };
}
