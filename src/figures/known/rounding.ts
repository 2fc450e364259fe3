// What rounding leaves open: of 161 less 114, each known to a half, nothing is said between 46 and 48.

import { type Expression, namesIn } from "../../data/formulas/expression.ts";
import { corners, evaluate, type Interval, valueAt } from "../arithmetic/evaluate.ts";
import { refuseTurning } from "../arithmetic/monotonic.ts";
import type { Figure } from "../figure.ts";

/** An end of a sum: the ends of its inputs that give it, what they give, and what half a step to either side gives. */
export interface RoundedEnd {
  readonly value: number;
  readonly margin: Interval;
}

/**
 * The lowest and the highest end of a formula over its inputs, each with what rounding leaves open.
 * @throws FormulaError when a divisor may be 0, or half a step may turn the result
 */
export function roundedEnds(
  expression: Expression,
  inputs: ReadonlyMap<string, Figure>,
): { readonly low: RoundedEnd; readonly high: RoundedEnd } {
  for (const [name, at] of namesIn(expression)) refuseTurning(expression, name, at);
  evaluate(expression, inputs); // A divisor that may be 0 shows in its whole range, not at the corners one by one.
  const byValue = corners([...inputs.keys()], inputs)
    .map((corner) => ({ corner, value: valueAt(expression, corner) }))
    .sort((a, b) => a.value - b.value);
  const [lowest, highest] = [byValue[0], byValue.at(-1)];
  if (lowest === undefined || highest === undefined) throw new RangeError("a formula without corners");
  const end = ({ corner, value }: typeof lowest) => ({ value, margin: evaluate(expression, widened(corner, inputs)) });
  return { low: end(lowest), high: end(highest) };
}

/** Whether a published end, itself known to half a step, lies where rounding leaves a sum open. */
export function isOpen({ margin }: RoundedEnd, published: number, step: number): boolean {
  const slack = Math.abs(published) * 1e-9;
  return margin.high >= published - step / 2 - slack && margin.low <= published + step / 2 + slack;
}

function widened(
  corner: ReadonlyMap<string, number>,
  inputs: ReadonlyMap<string, Figure>,
): ReadonlyMap<string, Interval> {
  return new Map(
    [...corner].map(([name, value]) => {
      const half = (inputs.get(name)?.step ?? 0) / 2;
      return [name, { low: value - half, high: value + half }];
    }),
  );
}
