// Figures as Dutch writes them: a point for thousands, a comma for decimals.

/** A value with the smallest step its writing shows. */
export interface Written {
  readonly value: number;
  readonly step: number;
}

const PLAIN = /^(?:\d+|\d{1,3}(?:\.\d{3})+)(?:,(\d+))?$/;
const ENGLISH = /^\d+\.(\d{1,2})$/;
const FRACTIONS: ReadonlyMap<string, number> = new Map([
  ["½", 1 / 2],
  ["⅓", 1 / 3],
  ["⅔", 2 / 3],
  ["¼", 1 / 4],
  ["¾", 3 / 4],
  ["⅕", 1 / 5],
  ["⅛", 1 / 8],
]);

/**
 * The value of `28.430`, `12,5` or `1.200,50`, or nothing: `26.05.2026` is a date, `070` begins a telephone number.
 * A point with one or two figures behind it is read as an English decimal (`3.5`): strict, since it is no thousand.
 */
export function figures(text: string): Written | undefined {
  if (/^0\d/.test(text)) return undefined;
  const decimals = PLAIN.exec(text)?.[1]?.length ?? ENGLISH.exec(text)?.[1]?.length;
  if (decimals === undefined && !PLAIN.test(text)) return undefined;
  const points = ENGLISH.test(text) ? text : text.replaceAll(".", "").replace(",", ".");
  return { value: Number(points), step: Number((10 ** -(decimals ?? 0)).toPrecision(1)) };
}

/** The value of a sign such as `½`. */
export function fractionSign(text: string): number | undefined {
  return FRACTIONS.get(text);
}

/** Four figures from 1900 to 2099, as a year is written. */
export function looksLikeYear(text: string): boolean {
  return /^(?:19|20)\d\d$/.test(text);
}
