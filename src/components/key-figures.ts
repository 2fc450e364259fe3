import type { Figure } from "../figures/figure.ts";
import type { Snapshot } from "../figures/snapshot.ts";
import type { Letter } from "../letters/letter.ts";

const MOST = 6;

/** The figures a letter turns on, as known on a day: what it asks first, then its first numbers, each once. */
export function keyFigures({ asks, numbers }: Letter, snapshot: Snapshot): readonly Figure[] {
  const names = new Set([
    ...asks.flatMap(({ amount }) => (amount ? [amount.name] : [])),
    ...numbers.map(({ figure }) => figure.name),
  ]);
  return [...names].slice(0, MOST).flatMap((name) => snapshot.figures.get(name) ?? []);
}
