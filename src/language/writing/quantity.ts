// One way to write a number, for prose, tables, axes, descriptions and letters alike.
import { exact, onStep } from "./exact.ts";
import { JOINER } from "./line-ends.ts";
import { afterAmount, isMoney, isShare, type Unit } from "./unit.ts";

/** What the source itself says of its precision; printed before the number. */
export const qualifiers = ["circa", "ruim", "bijna", "zo'n", "ten minste", "hooguit"] as const;

/** One of these words. */
export type Qualifier = (typeof qualifiers)[number];

/** A number with its limits. A point has `low` equal to `high`. `step` is the finest difference the source makes. */
export interface Quantity {
  readonly low: number;
  readonly high: number;
  readonly unit: Unit;
  readonly step: number;
  readonly qualifier?: Qualifier | undefined;
}

interface Scale {
  readonly size: number;
  readonly word: string;
}

const NBSP = "\u00a0";
const SCALES: readonly Scale[] = [
  { size: 1e9, word: "miljard" },
  { size: 1e6, word: "miljoen" },
];
/** With a scale word, more than four figures hide the amount instead of showing it. */
const FIGURES_WITH_SCALE = 4;

/**
 * A quantity as Dutch prose has it: `€ 65 tot € 80 miljoen`, `circa 19.600`, `7,1%`.
 * Rounds here and nowhere else, never finer than `step`; spaces inside one amount do not break.
 */
export function quantityText({ low, high, unit, step, qualifier }: Quantity): string {
  const largest = Math.max(Math.abs(low), Math.abs(high));
  // Rounding can lift a number over a border: 999,96 miljoen in four figures is 1 miljard, not 1.000,0 miljoen.
  const { scale, decimals: most, grid } = formOf(onStep(largest, formOf(largest, unit, step).grid), unit, step);
  const rounded = [onStep(low, grid), onStep(high, grid)];
  const decimals = scale ? fewestDecimals(rounded, scale.size, most) : most;
  const amount = (value: number) => amountText(onStep(value, grid), unit, scale?.size ?? 1, decimals);
  // A range narrower than its rounding prints as one number.
  const words = amount(low) === amount(high) ? amount(low) : `${amount(low)} tot ${amount(high)}`;
  return (qualifier ? qualifier.replace("'", "\u2019") + NBSP : "") + words + (scale ? NBSP + scale.word : "");
}

/** € 15,00 miljoen is € 15 miljoen: with a scale word, zeros at the end of all amounts say nothing. */
function fewestDecimals(values: readonly number[], size: number, most: number): number {
  const same = (decimals: number) =>
    values.every((value) => Number((value / size).toFixed(decimals)) === Number((value / size).toFixed(most)));
  return Array.from({ length: most }, (_, decimals) => decimals).find(same) ?? most;
}

/**
 * The same quantity written out for a reader: `€ 65.000.000 tot € 80.000.000`, `4,94%`. Of a sum no more decimals than
 * say something: none of millions of euros, two of all else, and as many as the step has where a source is finer.
 */
export function unroundedText({ low, high, unit, step }: Quantity): string {
  const millions = unit.scaled && Math.max(Math.abs(low), Math.abs(high)) >= 1e6;
  return writtenOut({ low, high, unit }, Math.max(millions ? 0 : 2, decimalsOf(isShare(unit) ? step * 100 : step)));
}

/**
 * What a quantity was before it was rounded, written out: `−€ 450` of what prints as −€ 500.
 * @returns nothing where printing does not change it
 */
export function beforeRounding({ low, high, unit, step }: Quantity): string | undefined {
  const largest = Math.max(Math.abs(low), Math.abs(high));
  const { grid } = formOf(onStep(largest, formOf(largest, unit, step).grid), unit, step);
  const whole = [low, high].every((end) => Math.abs(onStep(end, grid) - end) <= Math.abs(end) * 1e-9);
  const full = unroundedText({ low, high, unit, step });
  return whole || full === quantityText({ low, high, unit, step }) ? undefined : full;
}

/** The same quantity with every figure it has, for machines and for who compares: `4,93739931606%`. */
export function allFiguresText(quantity: Pick<Quantity, "low" | "high" | "unit">): string {
  return writtenOut(quantity, 12);
}

function writtenOut({ low, high, unit }: Pick<Quantity, "low" | "high" | "unit">, most: number): string {
  const amount = (value: number) => {
    const shown = Number((isShare(unit) ? value * 100 : value).toPrecision(12));
    const decimals = decimalsOf(Number(shown.toFixed(most)));
    return amountText(value, unit, 1, isMoney(unit) && decimals > 0 ? Math.max(2, decimals) : decimals);
  };
  const [least, greatest] = [amount(low), amount(high)];
  return least === greatest ? least : `${least} tot ${greatest}`;
}

function decimalsOf(value: number): number {
  return (String(Number(value.toPrecision(12))).split(".")[1] ?? "").length;
}

/** Made once: making one takes a hundred times longer than using it. */
const formats = Array.from({ length: 7 }, (_none, decimals) => format(decimals));

function format(decimals: number): Intl.NumberFormat {
  return new Intl.NumberFormat("nl-NL", {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    useGrouping: "always",
    roundingMode: "halfExpand",
  });
}

/** A bare number in Dutch: point for thousands, comma for decimals, a real minus sign. */
export function numberText(value: number, decimals = 0): string {
  const digits = (formats[decimals] ?? format(decimals)).format(Math.abs(exact(value)));
  return (value < 0 && /[1-9]/.test(digits) ? "\u2212" : "") + digits;
}

/** What stands beside an axis or above a column of amounts: `miljoen euro`, `personen`. */
export function unitText(unit: Unit, largest: number): string {
  const scale = unit.scaled ? scaleOf(largest) : undefined;
  return scale ? `${scale.word} ${unit.many}` : unit.many;
}

/** A quantity with the word for what it counts: `3 jaar`, `1 week`, `12 miljoen kWh`, `€ 2,10 per kilometer`. */
export function countedText(quantity: Quantity): string {
  return [quantityText(quantity), unitWords(quantity)].filter(Boolean).join(NBSP);
}

/** What an author types after a quantity in a sentence: `kilometer`, `per kilometer`; blank where nothing has to be. */
export function typedAfter(quantity: Pick<Quantity, "low" | "high" | "unit">): string {
  return quantity.unit.said ? unitWords(quantity) : "";
}

function unitWords({ low, high, unit }: Pick<Quantity, "low" | "high" | "unit">): string {
  if (isMoney(unit)) return afterAmount(unit);
  return low === 1 && high === 1 ? unit.one : unit.many;
}

/**
 * A tick on an axis that says `unitText(unit, largest)` beside it.
 * @param ticks all ticks of the axis, which have one number of decimals; a zero has none
 */
export function tickText(value: number, unit: Unit, largest: number, ticks: readonly number[] = [value]): string {
  const size = unit.scaled ? (scaleOf(largest)?.size ?? 1) : isShare(unit) ? 0.01 : 1;
  if (value === 0) return numberText(0);
  return numberText(value / size, Math.max(...ticks.map((tick) => decimalsOf(tick / size))));
}

function scaleOf(largest: number): Scale | undefined {
  return SCALES.find((scale) => largest >= scale.size);
}

/** The scale word and decimals that fit the largest number of a quantity, and the finest difference they show. */
function formOf(largest: number, unit: Unit, step: number): { scale?: Scale; decimals: number; grid: number } {
  const scale = unit.scaled ? scaleOf(largest) : undefined;
  const shown = isShare(unit) ? step * 100 : step / (scale?.size ?? 1);
  const finest = Math.max(0, Math.ceil(-Math.log10(shown) - 1e-9));
  if (!scale) return { decimals: isMoney(unit) && finest > 0 ? Math.max(2, finest) : finest, grid: step };
  const whole = Math.floor(Math.log10(largest / scale.size)) + 1;
  const decimals = Math.min(finest, Math.max(0, FIGURES_WITH_SCALE - whole));
  return { scale, decimals, grid: Math.max(step, scale.size / 10 ** decimals) };
}

function amountText(value: number, unit: Unit, size: number, decimals: number): string {
  if (isShare(unit)) return `${numberText(value * 100, decimals)}%`;
  const number = numberText(value / size, decimals);
  if (!isMoney(unit)) return number;
  return number.startsWith("\u2212") ? `\u2212${JOINER}€${NBSP}${number.slice(1)}` : `€${NBSP}${number}`;
}
