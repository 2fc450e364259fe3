import type { Approximations } from "../../data/tables/approximation.ts";
import type { SpokenNumber } from "../../language/numbers/spoken-number.ts";
import { exact, onStep } from "../../language/writing/exact.ts";
import { plainSpaces } from "../../language/writing/line-ends.ts";
import { numberText, quantityText } from "../../language/writing/quantity.ts";
import { isShare, type Unit } from "../../language/writing/unit.ts";
import type { Interval } from "../arithmetic/evaluate.ts";
import type { Figure } from "../figure.ts";

/** Between what a figure must lie for words to be true of it: its lower end and its upper end. */
export interface Limits {
  readonly low: Interval;
  readonly high: Interval;
  /** The limit that does not count itself. */
  readonly excludes?: "low" | "high" | undefined;
}

/** A number of words may round no coarser than this part of itself; for less there is a word like circa. */
const COARSEST = 0.05;

/** What words leave open, by the table of approximations, or by the step they are written in. */
export function limitsOf(number: SpokenNumber, figure: Figure, approximations: Approximations): Limits {
  const row = approximations.get(number.approximation ?? "");
  if (row !== undefined) {
    const ends = [row.low || Number.NEGATIVE_INFINITY, row.high];
    // Ruim 5 below zero is more than 5 below it.
    const negative = number.high < 0;
    const limit = (value: number, share: number) => (Number.isFinite(share) ? exact(value * share) : share);
    const sign = negative ? -1 : 1;
    const [from, to] = [Math.abs(negative ? number.high : number.low), Math.abs(negative ? number.low : number.high)];
    const bounds = [limit(from, ends[0] ?? 0), limit(to, ends[1] ?? 0)].map((bound) => bound * sign);
    const whole = { low: Math.min(...bounds), high: Math.max(...bounds) };
    const excludes = negative && row.excludes !== undefined ? (row.excludes === "low" ? "high" : "low") : row.excludes;
    return { low: whole, high: whole, excludes };
  }
  if (number.kind === "vague") {
    const whole = { low: number.low, high: number.high };
    return { low: whole, high: whole, excludes: "high" };
  }
  const slack = (said: number) => Math.max(0, slackOf(number, said, figure));
  const around = (said: number) => ({ low: exact(said - slack(said)), high: exact(said + slack(said)) });
  return { low: around(number.low), high: around(number.high) };
}

/**
 * The range of a figure as its source knows it: of "ten minste 28.000" the upper end is open, whatever number stands
 * there.
 */
export function rangeKnown(figure: Figure, approximations: Approximations): Interval {
  const row = approximations.get(figure.qualifier ?? "");
  return {
    low: row?.low === 0 ? Number.NEGATIVE_INFINITY : figure.low,
    high: row?.high === Number.POSITIVE_INFINITY ? Number.POSITIVE_INFINITY : figure.high,
  };
}

/** Whether words are finer than their figure: of 28% nobody knows that it is 28,4%. */
export function isFiner({ low, high, step }: SpokenNumber, figure: Figure): boolean {
  const off = (said: number) => Math.abs(said - onStep(said, figure.step)) > figure.step * 1e-6;
  return step !== undefined && less(step, figure.step) && (off(low) || off(high));
}

/** Whether both ends of a range lie where words want them. */
export function withinLimits(range: Interval, { low, high, excludes }: Limits): boolean {
  const inside = (value: number, limits: Interval) =>
    (excludes === "low" ? less(limits.low, value) : !less(value, limits.low)) &&
    (excludes === "high" ? less(value, limits.high) : !less(limits.high, value));
  return inside(range.low, low) && inside(range.high, high);
}

/** Limits in words: `33,3% to 36,7%`, `more than € 60 miljoen`; those of one step of the figure as the number between. */
export function limitsText(
  { low: { low }, high: { high }, excludes }: Limits,
  { unit, step }: Pick<Figure, "unit" | "step">,
): string {
  if (high - low <= step * 1.001) return limitText((low + high) / 2, unit);
  const [from, to] = [low, high].map((value) => (Number.isFinite(value) ? limitText(value, unit) : undefined));
  if (from === undefined) return excludes === "high" ? `less than ${to}` : `${to} or less`;
  if (to === undefined) return excludes === "low" ? `more than ${from}` : `${from} or more`;
  if (excludes === "low") return `more than ${from}, up to ${to}`;
  return excludes === "high" ? `${from} to less than ${to}` : `${from} to ${to}`;
}

function slackOf({ kind, step }: SpokenNumber, said: number, figure: Figure): number {
  if (kind === "zero") return 0;
  // Een derde and twee keer show no step of their own: the figure must come down to just that.
  if (step === undefined || (kind === "factor" && step >= 1)) return figure.step / 2;
  // The figure itself is printed in its own steps: 19.634 in steps of a hundred is 19.600.
  return Math.min(Math.max(step, figure.step) / 2, Math.abs(said) * COARSEST);
}

function limitText(value: number, unit: Unit): string {
  if (isShare(unit)) {
    const percent = Number((value * 100).toPrecision(3));
    return `${numberText(percent, decimalsOf(percent))}%`;
  }
  const shown = Number(value.toPrecision(5));
  const step = 10 ** -decimalsOf(shown);
  return plainSpaces(quantityText({ low: shown, high: shown, unit, step }));
}

function decimalsOf(value: number): number {
  return (String(value).split(".")[1] ?? "").length;
}

/** Products of decimals differ in their last digit; 1.1 * 30% is 33%. */
function less(one: number, other: number): boolean {
  const same = Math.abs(one - other) <= Math.max(Math.abs(one), Math.abs(other)) * 1e-9;
  return one < other && !(same && Number.isFinite(one - other));
}
