import { type Expression, namesIn, numberOf } from "../../data/formulas/expression.ts";
import { FormulaError } from "../../data/formulas/unreadable.ts";
import { type Dimension, dimensionText, multiplied, sameDimension } from "../../language/writing/dimension.ts";
import { sameUnit, type Unit } from "../../language/writing/unit.ts";
import { NoAnswer } from "./no-answer.ts";

/** A value with its limits; a point has `low` equal to `high`. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** What a formula needs to know of a figure. */
export interface Input extends Interval {
  readonly unit: Unit;
}

/**
 * The value of a formula over the corners of its inputs. An input used twice is one unknown: costs less costs is 0.
 * @throws FormulaError when a divisor may be 0
 */
export function evaluate(expression: Expression, inputs: ReadonlyMap<string, Interval>): Interval {
  refuseZeroDivisors(expression, inputs);
  const values = corners([...namesIn(expression).keys()], inputs).map((corner) => valueAt(expression, corner));
  return { low: Math.min(...values), high: Math.max(...values) };
}

/** Every way to choose an end of each input; a point has one end. */
export function corners(
  names: readonly string[],
  inputs: ReadonlyMap<string, Interval>,
): readonly ReadonlyMap<string, number>[] {
  return names.reduce<readonly ReadonlyMap<string, number>[]>(
    (chosen, name) => {
      const input = inputs.get(name);
      if (input === undefined) throw new RangeError(`no input is named ${name}`);
      return [...new Set([input.low, input.high])].flatMap((end) =>
        chosen.map((corner) => new Map(corner).set(name, end)),
      );
    },
    [new Map()],
  );
}

/** The value of a formula when each input has one value. */
export function valueAt(expression: Expression, corner: ReadonlyMap<string, number>): number {
  return resultOf(expression, (name) => corner.get(name) ?? Number.NaN);
}

/**
 * The dimension of a formula. Only figures of one unit are added or subtracted.
 * @throws FormulaError where euros and persons, or two units, meet in a sum
 */
export function dimension(expression: Expression, inputs: ReadonlyMap<string, Input>): Dimension {
  switch (expression.kind) {
    case "number":
      return new Map();
    case "figure": {
      const unit = inputs.get(expression.name)?.unit;
      if (unit === undefined) throw new RangeError(`no input is named ${expression.name}`);
      return unit.dimension;
    }
    case "negative":
      return dimension(expression.of, inputs);
    case "product": {
      const right = dimension(expression.right, inputs);
      return multiplied(dimension(expression.left, inputs), right, expression.operator === "*" ? 1 : -1);
    }
    case "sum": {
      const left = dimension(expression.left, inputs);
      const right = dimension(expression.right, inputs);
      const units = [unitOf(expression.left, inputs), unitOf(expression.right, inputs)];
      const apart = units[0] !== undefined && units[1] !== undefined && !sameUnit(units[0], units[1]);
      if (!sameDimension(left, right) || apart) {
        const [one, other] = apart ? units.map((unit) => unit?.id) : [dimensionText(left), dimensionText(right)];
        const words = expression.operator === "+" ? "added" : "subtracted";
        throw new FormulaError(`${one} and ${other} cannot be ${words}; only one unit can`, expression.right.at);
      }
      return left;
    }
  }
}

/** The unit of a formula that is itself a figure or a sum of them: stock and flow have one dimension but two units. */
function unitOf(expression: Expression, inputs: ReadonlyMap<string, Input>): Unit | undefined {
  if (expression.kind === "figure") return inputs.get(expression.name)?.unit;
  if (expression.kind === "negative") return unitOf(expression.of, inputs);
  if (expression.kind === "sum") return unitOf(expression.left, inputs) ?? unitOf(expression.right, inputs);
  return undefined;
}

function refuseZeroDivisors(expression: Expression, inputs: ReadonlyMap<string, Interval>): void {
  if (expression.kind === "negative") refuseZeroDivisors(expression.of, inputs);
  if (expression.kind !== "sum" && expression.kind !== "product") return;
  refuseZeroDivisors(expression.left, inputs);
  refuseZeroDivisors(expression.right, inputs);
  if (expression.kind === "product" && expression.operator === "/") {
    const { low, high } = evaluate(expression.right, inputs);
    if (low <= 0 && high >= 0) {
      const range = low === high ? "is 0" : `runs from ${rounded(low)} to ${rounded(high)}, which holds 0`;
      throw new NoAnswer(`what is divided by ${range}`, "divide by something that cannot be 0", expression.right.at);
    }
  }
}

/** No finer than a reader can use. */
function rounded(value: number): number {
  return Number(value.toPrecision(6));
}

function resultOf(expression: Expression, value: (name: string) => number): number {
  switch (expression.kind) {
    case "number":
      return numberOf(expression);
    case "figure":
      return value(expression.name);
    case "negative":
      return -resultOf(expression.of, value);
    case "sum": {
      const right = resultOf(expression.right, value);
      return resultOf(expression.left, value) + (expression.operator === "+" ? right : -right);
    }
    case "product": {
      const left = resultOf(expression.left, value);
      const right = resultOf(expression.right, value);
      return expression.operator === "*" ? left * right : left / right;
    }
  }
}
