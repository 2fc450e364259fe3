import type { Definition } from "../data/tables/definition.ts";
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
    const difference = differenceIn(aspects, first, other);
    if (difference !== undefined) return difference;
  }
  return undefined;
}

function differenceIn(considered: typeof aspects, first: Figure, other: Figure): string | undefined {
  for (const [what, of] of considered) {
    const [one, two] = [of(first), of(other)];
    if (one !== two) return `${what} (${first.name} and ${other.name}: ${one} and ${two})`;
  }
  return undefined;
}

/**
 * What a price and what it is a price of differ in that may not be mixed without a bridge, when one is multiplied by the
 * other. That they count differently is what a price is for; a stand or a price level that both name must be the same.
 * @returns nothing too where the two are no such pair
 */
export function priceMixture(figures: readonly Figure[]): { readonly mixed: string | undefined } | undefined {
  const [one, other, ...more] = figures.filter(({ trail }) => trail.kind !== "assumption");
  if (one === undefined || other === undefined || more.length > 0) return undefined;
  const cancels = [...one.unit.dimension].some(([part, power]) => other.unit.dimension.get(part) === -power);
  if (!cancels) return undefined;
  const named = aspects.filter(
    ([what, of]) => /^(?:stands|price levels)$/.test(what) && of(one) !== NONE && of(other) !== NONE,
  );
  return { mixed: differenceIn(named, one, other) };
}

/**
 * A change of a budget among amounts. In a chart no bridge makes that right: a bar of a change reads as one of money
 * there is. A formula or claim may have a bridge: a budget and what a document changes in it make its new stand, which
 * is plain arithmetic, but only its author knows that the change is of that budget, of that year, and not in it yet.
 */
export function mutationAmong(figures: readonly Figure[]): string | undefined {
  const published = figures.filter(({ trail }) => trail.kind !== "assumption");
  const change = published.find(({ measure }) => measure === "mutation");
  const amount = published.find(({ measure }) => measure !== "mutation");
  return change && amount ? `${change.name} is ${CHANGE} and ${amount.name} is an amount` : undefined;
}

/**
 * A change of a budget under the definition of amounts, or an amount under that of changes: whoever leans on the
 * definition would take the one for the other. A definition that no series has says nothing of either.
 */
export function declaredApart(
  { measure, definition }: Pick<Figure, "measure" | "definition">,
  definitions: Iterable<Definition>,
): string | undefined {
  const kinds = new Set<boolean>();
  for (const row of definitions) if (row.definition === definition) kinds.add(row.measure === "mutation");
  const isChange = measure === "mutation";
  if (kinds.size !== 1 || kinds.has(isChange)) return undefined;
  const [gives, counts] = isChange ? [CHANGE, "amounts"] : ["an amount", "changes of a budget"];
  return `${definition} counts ${counts}, and the formula gives ${gives}`;
}

const CHANGE = "a change of a budget";

const NONE = "none";

const aspects: readonly (readonly [what: string, of: (figure: Figure) => string])[] = [
  ["units", ({ unit }) => unit.id],
  ["definitions", ({ definition }) => definition],
  ["price levels", ({ priceLevel }) => priceLevel ?? NONE],
  ["stands", ({ stand }) => stand?.id ?? NONE],
];
