import type { Unit } from "../../language/writing/quantity.ts";

/** What a quantity is made of: powers of euros, persons and the like. A year stays out: yearly amounts are per year. */
export type Dimension = ReadonlyMap<string, number>;

const parts: Record<Unit, Readonly<Record<string, number>>> = {
  EUR: { EUR: 1 },
  "EUR/person": { EUR: 1, person: -1 },
  persons: { person: 1 },
  "persons/year": { person: 1 },
  share: {},
  factor: {},
  hours: { hour: 1 },
  "hours/week": { hour: 1 },
  weeks: { week: 1 },
  months: { month: 1 },
  years: {},
  places: { place: 1 },
  municipalities: { municipality: 1 },
};

/** The dimension of a unit. */
export function dimensionOf(unit: Unit): Dimension {
  return new Map(Object.entries(parts[unit]));
}

/** The dimension of a product, or with `power` -1 of a quotient. */
export function multiplied(left: Dimension, right: Dimension, power: 1 | -1 = 1): Dimension {
  const product = new Map(left);
  for (const [part, exponent] of right) {
    const sum = (product.get(part) ?? 0) + power * exponent;
    if (sum === 0) product.delete(part);
    else product.set(part, sum);
  }
  return product;
}

/** Whether two dimensions are the same. */
export function sameDimension(left: Dimension, right: Dimension): boolean {
  return left.size === right.size && [...left].every(([part, exponent]) => right.get(part) === exponent);
}

/** A dimension in words, for messages: `EUR/person`, `a plain number`. */
export function dimensionText(dimension: Dimension): string {
  if (dimension.size === 0) return "a plain number";
  const words = (sign: 1 | -1) =>
    [...dimension]
      .filter(([, exponent]) => Math.sign(exponent) === sign)
      .map(([part, exponent]) => (Math.abs(exponent) === 1 ? part : `${part}^${Math.abs(exponent)}`))
      .join("*");
  const below = words(-1);
  return (words(1) || "1") + (below ? `/${below}` : "");
}
