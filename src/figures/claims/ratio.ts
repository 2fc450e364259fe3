import type { Expression } from "../../data/formulas/expression.ts";
import { FACTOR } from "../../language/writing/unit.ts";
import { type Interval, valueAt } from "../arithmetic/evaluate.ts";
import type { Figure } from "../figure.ts";
import { isConstant, unitOfSide } from "./comparable.ts";
import type { Comparison } from "./comparisons.ts";

/** What a condition says of how many times one thing is another: between low and high, `Infinity` where it is open. */
export interface Ratio {
  readonly low: number;
  readonly high: number;
}

const ROUNDING = 1e-9;

/** Whether one of the ratios that a condition states lies wholly between two limits: what it implies of "doubled". */
export function implies({ ratios }: { readonly ratios: readonly Ratio[] }, low: number, high: number): boolean {
  // A third of something and 0.333… are the same thing said twice.
  const [least, most] = [low - Math.abs(low) * ROUNDING, high + Math.abs(high) * ROUNDING];
  return ratios.some((ratio) => ratio.low >= least && ratio.high <= most);
}

/**
 * How many times what stands right the thing that stands left is, by one or more comparisons of the same two:
 * `a > 2 * b` is from 2 on. The thing left is the subject; what a comparison says of its inverse is not stated.
 * Nothing where a side is a difference, which grows by other ratios than what it is the difference of.
 * @param values the two sides over their range; a ratio of what may be 0 or less says nothing
 */
export function ratioOf(
  comparisons: readonly Comparison[],
  values: { readonly left: Interval; readonly right: Interval },
  figures: ReadonlyMap<string, Figure>,
): Ratio | undefined {
  if (values.left.low < 0 || values.right.low <= 0) return undefined;
  const limits = comparisons.map((comparison) => limitsOf(comparison, figures));
  if (limits.length === 0 || limits.some((ratio) => ratio === undefined)) return undefined;
  return {
    low: Math.max(...limits.map((ratio) => ratio?.low ?? 0)),
    high: Math.min(...limits.map((ratio) => ratio?.high ?? Number.POSITIVE_INFINITY)),
  };
}

function limitsOf(
  { left, right, operator, times }: Comparison,
  figures: ReadonlyMap<string, Figure>,
): Ratio | undefined {
  const [one, other] = [scaled(left), scaled(right)];
  if (one.of === undefined) return undefined;
  const stated = other.of === undefined ? isQuotient(one.of, figures) : isThing(one.of) && isThing(other.of);
  if (!stated) return undefined;
  const limit = Number(((times * other.times) / one.times).toPrecision(12));
  if (operator === "==") return { low: limit, high: limit };
  return operator.startsWith(">") ? { low: limit, high: Number.POSITIVE_INFINITY } : { low: 0, high: limit };
}

/** A formula as so many times another; the other is absent where the formula is a number. */
function scaled(expression: Expression): { readonly times: number; readonly of?: Expression } {
  if (isConstant(expression)) return { times: valueAt(expression, new Map()) };
  if (expression.kind !== "product") return { times: 1, of: expression };
  const { left, right, operator } = expression;
  if (isConstant(right)) {
    const inner = scaled(left);
    const times = valueAt(right, new Map());
    return { ...inner, times: operator === "*" ? inner.times * times : inner.times / times };
  }
  if (!isConstant(left) || operator === "/") return { times: 1, of: expression };
  const inner = scaled(right);
  return { ...inner, times: inner.times * valueAt(left, new Map()) };
}

/** A figure, or what figures make together. */
function isThing(expression: Expression): boolean {
  if (expression.kind === "figure") return true;
  if (expression.kind !== "sum" || expression.operator === "-") return false;
  return isThing(expression.left) && isThing(expression.right);
}

/** What is a ratio by itself: a factor, or one thing over another. A share may be a growth, so it states none. */
function isQuotient(expression: Expression, figures: ReadonlyMap<string, Figure>): boolean {
  if (expression.kind === "figure") return unitOfSide(expression, figures)?.id === FACTOR.id;
  if (expression.kind !== "product" || expression.operator === "*") return false;
  const { left, right } = expression;
  const same = unitOfSide(left, figures) === unitOfSide(right, figures);
  return same && isThing(left) && isThing(right);
}
