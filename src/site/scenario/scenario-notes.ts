import { ownSumText } from "../../exports/json/scenario-json.ts";
import type { Figure } from "../../figures/figure.ts";

/** A published figure that is printed instead of our sum, with what our sum gives. */
export interface PublishedNote {
  /** `a`, `b`: what the cells carry. */
  readonly mark: string;
  readonly published: Figure;
  readonly sum: string;
}

/** The notes under the results of a scenario, each once, and the mark that a result carries. */
export function publishedNotes(results: readonly Figure[]): {
  readonly notes: readonly PublishedNote[];
  readonly markOf: (figure: Figure) => string | undefined;
} {
  const notes = new Map<string, PublishedNote>();
  for (const figure of results) {
    const published = publishedOf(figure);
    const sum = ownSumText(figure);
    if (published === undefined || sum === undefined || notes.has(keyOf(published, sum))) continue;
    notes.set(keyOf(published, sum), { mark: MARKS[notes.size] ?? "*", published, sum });
  }
  return {
    notes: [...notes.values()],
    markOf(figure) {
      const published = publishedOf(figure);
      return published && notes.get(keyOf(published, ownSumText(figure) ?? ""))?.mark;
    },
  };
}

/** The published figure that is printed instead of our own sum. */
function publishedOf({ trail }: Figure): Figure | undefined {
  return trail.kind === "derived" ? trail.published?.figure : undefined;
}

const MARKS = "abcdefghijklmnopqrstuvwxyz";
const keyOf = (published: Figure, sum: string) => `${published.name}\n${sum}`;
