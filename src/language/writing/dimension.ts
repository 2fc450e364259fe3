/** What a quantity is made of: powers of euros, persons and the like. A year stays out: yearly amounts are per year. */
export type Dimension = ReadonlyMap<string, number>;

/**
 * A dimension as tables have it: `EUR/km`, `person`, `EUR*hour`, or `1` for a plain number.
 * @returns nothing where the text is no dimension
 */
export function parseDimension(text: string): Dimension | undefined {
  if (text === "1") return new Map();
  const [above = "", ...below] = text.split("/");
  const parts = [
    ...above.split("*").map((part) => [part, 1] as const),
    ...below.flatMap((factor) => factor.split("*").map((part) => [part, -1] as const)),
  ].filter(([part, power]) => !(part === "1" && power === 1));
  if (parts.length === 0 || parts.some(([part]) => !/^[A-Za-z][A-Za-z0-9]*$/.test(part))) return undefined;
  return parts.reduce<Dimension>((made, [part, power]) => multiplied(made, new Map([[part, 1]]), power), new Map());
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
