import { distance } from "fastest-levenshtein";

/** The names most like one that was written, best first; empty when nothing comes near. */
export function nearest(written: string, names: Iterable<string>, most = 3): string[] {
  const word = written.toLowerCase();
  const farthest = Math.max(2, Math.ceil(word.length * 0.4));
  return [...new Set(names)]
    .map((name) => ({ name, away: nearness(word, name.toLowerCase()) }))
    .filter(({ away }) => away <= farthest)
    .sort((a, b) => a.away - b.away || (a.name < b.name ? -1 : 1))
    .slice(0, most)
    .map(({ name }) => name);
}

/** `; did you mean a, b or c?`, or nothing at all. */
export function didYouMean(written: string, names: Iterable<string>): string {
  const [first, ...others] = nearest(written, names);
  if (first === undefined) return "";
  const last = others.pop();
  return `; did you mean ${[first, ...others].join(", ")}${last === undefined ? "" : ` or ${last}`}?`;
}

/** `; did you mean a, b or c?`, or all there is to choose from when nothing comes near. */
export function didYouMeanOneOf(written: string, names: readonly string[]): string {
  return didYouMean(written, names) || `; write one of ${names.join(", ")}`;
}

/** A name that holds all that was written, or lacks only a part between points, is nearer than letters alone would say. */
function nearness(word: string, name: string): number {
  const letters = distance(word, name);
  const parts = name.split(".");
  const holds = word.length > 3 && (name.includes(word) || word.includes(name));
  const holdsParts = word.includes(".") && word.split(".").every((part) => parts.includes(part));
  return holds || holdsParts ? Math.min(letters, 1 + Math.abs(name.length - word.length) * 0.1) : letters;
}
