import type { Figure } from "../figures/figure.ts";
import type { Body, LetterNumber } from "./letter.ts";

/** A figure of a text in the list at its end, with every place that uses it. */
export interface NumberEntry {
  readonly entry: number;
  readonly figure: Figure;
  readonly text: string;
  readonly uses: readonly LetterNumber[];
}

/** The figures of a text, each once, in the order of first use. */
export function numberEntries({ numbers }: Pick<Body, "numbers">): readonly NumberEntry[] {
  const entries = new Map<number, LetterNumber[]>();
  for (const number of numbers) entries.set(number.entry, [...(entries.get(number.entry) ?? []), number]);
  return [...entries].flatMap(([entry, uses]) => {
    const [first] = uses;
    return first === undefined ? [] : [{ entry, figure: first.figure, text: first.text, uses }];
  });
}
