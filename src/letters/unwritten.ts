import type { Problem } from "../data/csv/problem.ts";

/** How a sentence of a draft begins that its author has yet to write. */
export const UNWRITTEN = "Schrijf hier";

/** The sentences that a draft left to its author and that still stand in a text, each in its place. */
export function unwritten(path: string, text: string): readonly Problem[] {
  return text.split(/\r?\n/).flatMap((line, index) => {
    const column = line.indexOf(UNWRITTEN);
    if (column < 0) return [];
    const message = `“${line.slice(column)}” is what the draft left to you; write it`;
    return [{ path, line: index + 1, column: column + 1, message }];
  });
}
