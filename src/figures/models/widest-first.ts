import type { Quantity } from "../../language/writing/quantity.ts";

/** What has the widest range first; what is equally wide stays in the order given. */
export function widestFirst<T>(
  all: readonly T[],
  quantityOf: (one: T) => Pick<Quantity, "low" | "high">,
): readonly T[] {
  const width = (one: T) => quantityOf(one).high - quantityOf(one).low;
  return all.toSorted((one, other) => width(other) - width(one));
}
