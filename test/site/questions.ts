// Questions that the index of a site can answer, taken from it.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { SearchDocument } from "../../src/exports/search/search.ts";

/** What can be asked of a site; nothing where it has nothing of the kind. */
export interface Questions {
  /** A value as a letter prints it, of a figure with a page. */
  readonly value: string | undefined;
  /** A year in which all asks of letters name an amount. */
  readonly yearOfAsks: string | undefined;
  /** A long word of the title of a letter, with an error in it. */
  readonly mistyped: string | undefined;
  /** A word that stands in the titles of many figures: more than are shown at once. */
  readonly ofMany: string | undefined;
}

/** How many results of a kind stand there before someone asks for more. */
export const FIRST = 8;

/** Makes questions of what a built site can be asked. */
export function questionsOf(folder: string): Questions {
  const index = JSON.parse(readFileSync(join(folder, "zoeken/index.json"), "utf8")) as readonly SearchDocument[];
  const letters = index.filter(({ kind }) => kind === "letter");
  const figures = index.filter(({ kind }) => kind === "figure");
  const byYear = Map.groupBy(
    letters.flatMap(({ asks }) => asks ?? []),
    (asked) => /van \d+ \p{L}+ (\d{4}):/u.exec(asked)?.[1] ?? "",
  );
  const [long = ""] = wordsOf(letters).sort((one, other) => other.length - one.length);
  const counts = [
    ...Map.groupBy(
      figures.flatMap((one) => [...new Set(wordsOf([one]))]),
      (word) => word,
    ),
  ];
  return {
    value: figures.find(({ used }) => used)?.note,
    yearOfAsks: [...byYear].find(([, asked]) => asked.every((text) => text.includes("€")))?.[0],
    mistyped: long.length < 10 ? undefined : long.slice(0, long.length / 2) + long.slice(long.length / 2 + 1),
    ofMany: counts.find(([, all]) => all.length > FIRST)?.[0],
  };
}

function wordsOf(documents: readonly SearchDocument[]): string[] {
  return documents.flatMap(({ title }) => title.match(/\p{L}{5,}/gu) ?? []);
}
