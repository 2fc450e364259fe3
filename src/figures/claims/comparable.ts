// What may stand on the two sides of a comparison: one unit, or a number of our own where it is no fact of the world.
import { bare, type Expression, namesIn } from "../../data/formulas/expression.ts";
import { formulaText } from "../../data/formulas/printer.ts";
import { FormulaError } from "../../data/formulas/unreadable.ts";
import { dimensionText, sameDimension } from "../../language/writing/dimension.ts";
import { FACTOR, isRatio, sameUnit, type Unit } from "../../language/writing/unit.ts";
import { dimension, valueAt } from "../arithmetic/evaluate.ts";
import type { Figure } from "../figure.ts";

/**
 * Refuses a comparison of two units, and one with a number that belongs in data/.
 * @throws FormulaError at the side that does not fit
 */
export function refuseIncomparable(left: Expression, right: Expression, figures: ReadonlyMap<string, Figure>): void {
  const [one, other] = [isConstant(left), isConstant(right)];
  if (one && other) throw new FormulaError("compares numbers, and no figure; write the name of one", right.at);
  if (one || other) {
    refuseTyped(one ? left : right, one ? right : left, figures);
    return;
  }
  const dimensions = [left, right].map((side) => dimension(side, figures));
  const units = [left, right].map((side) => unitOfSide(side, figures));
  const apart =
    units[0] !== undefined &&
    units[1] !== undefined &&
    !sameUnit(units[0], units[1]) &&
    !units.every((unit) => unit && isRatio(unit));
  const [first, second] = dimensions;
  if (first !== undefined && second !== undefined && sameDimension(first, second) && !apart) return;
  const [found, against] = apart ? units.map((unit) => unit?.id) : dimensions.map(dimensionText);
  throw new FormulaError(`${found} and ${against} cannot be compared; only one unit can`, right.at);
}

/** The unit of a figure, of so many times it, or of a sum; of other products only where it is a plain number. */
export function unitOfSide(expression: Expression, figures: ReadonlyMap<string, Figure>): Unit | undefined {
  switch (expression.kind) {
    case "number":
      return undefined;
    case "figure":
      return figures.get(expression.name)?.unit;
    case "negative":
      return unitOfSide(expression.of, figures);
    case "sum":
      return unitOfSide(expression.left, figures) ?? unitOfSide(expression.right, figures);
    case "product": {
      const { left, right, operator } = expression;
      if (isConstant(right)) return unitOfSide(left, figures);
      if (isConstant(left) && operator === "*") return unitOfSide(right, figures);
      return dimension(expression, figures).size === 0 ? FACTOR : undefined;
    }
  }
}

/** Whether a formula holds no figure. */
export function isConstant(expression: Expression): boolean {
  return namesIn(expression).size === 0;
}

function refuseTyped(typed: Expression, side: Expression, figures: ReadonlyMap<string, Figure>): void {
  const made = dimension(side, figures);
  const own = unitOfSide(side, figures);
  if (valueAt(typed, new Map()) === 0 || (own && isRatio(own))) return;
  const unit = own?.id ?? dimensionText(made);
  throw new FormulaError(
    `${formulaText(bare(typed))} is a number without a source, compared with ${unit}; write the name of a figure, or a ratio like a / b > 2`,
    typed.at,
  );
}
