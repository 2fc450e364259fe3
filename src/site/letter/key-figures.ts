import type { Figure } from "../../figures/figure.ts";
import type { Snapshot } from "../../figures/snapshot.ts";
import type { Letter } from "../../letters/letter.ts";

const MOST = 3;

/**
 * The figures that the letters of now turn on, as known on a day: what those of the newest letter's year ask, then the
 * first numbers of the newest, each once.
 * @param letters newest first
 * @param shown the names of those that the page shows already
 */
export function keyFigures(
  letters: readonly Letter[],
  snapshot: Snapshot,
  shown: ReadonlySet<string> = new Set(),
): readonly Figure[] {
  const [newest] = letters;
  if (newest === undefined) return [];
  const year = newest.date.slice(0, 4);
  const names = new Set([
    ...letters
      .filter(({ date }) => date.startsWith(year))
      .flatMap(({ asks }) => asks.flatMap(({ amount }) => (amount ? [amount.name] : []))),
    ...newest.numbers.map(({ figure }) => figure.name),
  ]);
  return [...names]
    .filter((name) => !shown.has(name))
    .flatMap((name) => snapshot.figures.get(name) ?? [])
    .slice(0, MOST);
}
