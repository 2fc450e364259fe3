// What is written as English has it and not as Dutch: a comma between thousands, a € without its space.
import type { Figure } from "../../src/figures/figure.ts";
import { isShare } from "../../src/language/writing/unit.ts";

/** A comma before three figures: thousands in English, and thousandths in Dutch. */
const THREE = String.raw`[1-9]\d*,\d{3}\b(?!\s)`;
/** What no Dutch number has: more than one comma, and a comma before a point. */
const ENGLISH = String.raw`\d,\d{3},\d|\d,\d{3}\.\d|€\S`;

/**
 * The first number of a text that is not written in Dutch, with some words around it. A number below one has no
 * thousands, so `0,055` is Dutch.
 * @param fine whether the text may hold thousandths, as prices of a kilowatt-hour do: then `1,055` is Dutch too
 */
export function foreignNumber(text: string, fine: boolean): string | undefined {
  return new RegExp(`.{0,20}(?:${fine ? ENGLISH : `${ENGLISH}|(?<![\\d,.])${THREE}`}).{0,9}`).exec(text)?.[0];
}

/** Whether some figure is known to thousandths of what is printed. */
export function knowsThousandths(figures: Iterable<Pick<Figure, "unit" | "step">>): boolean {
  return [...figures].some(({ unit, step }) => (isShare(unit) ? step * 100 : step) < 0.0099);
}
