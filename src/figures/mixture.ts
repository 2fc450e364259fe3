import type { Figure } from "./figure.ts";

/**
 * What two of these figures differ in that may not be mixed without a bridge: definition, unit, price level or stand.
 * @returns the difference in words with the two names, or nothing when all measure the same
 */
export function mixture(figures: readonly Figure[]): string | undefined {
  // An assumption is ours: it counts what we say it counts, and is never mistaken for a publication.
  const [first, ...others] = figures.filter(({ trail }) => trail.kind !== "assumption");
  if (first === undefined) return undefined;
  for (const other of others) {
    for (const [what, of] of aspects) {
      const [one, two] = [of(first), of(other)];
      if (one !== two) return `${what} (${first.name} and ${other.name}: ${one} and ${two})`;
    }
  }
  return undefined;
}

/** A change of a budget among amounts: no bridge makes that right in a chart, and in a formula it must be said. */
export function mutationAmong(figures: readonly Figure[]): string | undefined {
  const published = figures.filter(({ trail }) => trail.kind !== "assumption");
  const change = published.find(({ measure }) => measure === "mutation");
  const amount = published.find(({ measure }) => measure !== "mutation");
  return change && amount ? `${change.name} is a change of a budget and ${amount.name} is an amount` : undefined;
}

const aspects: readonly (readonly [what: string, of: (figure: Figure) => string])[] = [
  ["units", ({ unit }) => unit],
  ["definitions", ({ definition }) => definition],
  ["price levels", ({ priceLevel }) => priceLevel ?? "none"],
  ["stands", ({ stand }) => stand ?? "none"],
];
