// The ends of a range settle a comparison or a result only while no input is multiplied by itself: x * (1 - x) is 0 at
// both ends of 0 to 1 and more between them.
import type { Expression } from "../../data/formulas/expression.ts";
import { FormulaError } from "../../data/formulas/unreadable.ts";

/** How often an input is multiplied by itself above and below the line of a fraction. */
interface Degree {
  readonly above: number;
  readonly below: number;
}

/**
 * Refuses a comparison that the ends of a range do not settle.
 * @param name an input that is a range
 * @param at the place of the comparison in the text of its author
 * @throws FormulaError when the input is multiplied or divided by itself
 */
export function refuseUnsettled(left: Expression, right: Expression, name: string, at: number): void {
  const [one, other] = [degree(left, name), degree(right, name)];
  if (one !== undefined && other !== undefined && difference(one, other).above <= 1) return;
  throw new FormulaError(
    `multiplies ${name} by itself, and it is a range whose ends alone do not settle that; write it once, or only in sums`,
    at,
  );
}

/**
 * Refuses a formula whose lowest and highest result may lie between the ends of a range.
 * With an input once above and once below the line, `(a*x + b) / (c*x + d)`, a result only rises or only falls in it.
 * @param name an input that is a range
 * @param at the place of that input in the text of its author
 * @throws FormulaError when the input is multiplied or divided by more often
 */
export function refuseTurning(expression: Expression, name: string, at: number): void {
  const found = degree(expression, name);
  if (found !== undefined && found.above <= 1 && found.below <= 1) return;
  throw new FormulaError(
    `multiplies or divides by ${name} more than once, and it is a range: between its ends the result may be higher or lower than at both; write it once, or only in sums`,
    at,
  );
}

function degree(expression: Expression, name: string): Degree | undefined {
  switch (expression.kind) {
    case "number":
      return { above: 0, below: 0 };
    case "figure":
      return { above: expression.name === name ? 1 : 0, below: 0 };
    case "negative":
      return degree(expression.of, name);
    case "sum": {
      const [left, right] = [degree(expression.left, name), degree(expression.right, name)];
      return left && right && difference(left, right);
    }
    case "product": {
      const [left, right] = [degree(expression.left, name), degree(expression.right, name)];
      if (left === undefined || right === undefined) return undefined;
      if (expression.operator === "*") return { above: left.above + right.above, below: left.below + right.below };
      // Whether a divisor may be 0 is asked at its ends too.
      if (right.above > 1) return undefined;
      return { above: left.above + right.below, below: left.below + right.above };
    }
  }
}

function difference(left: Degree, right: Degree): Degree {
  return {
    above: Math.max(left.above + right.below, right.above + left.below),
    below: left.below + right.below,
  };
}
