import { type Expression, namesIn, numberOf } from "../../data/formulas/expression.ts";
import { plainSpaces, unbroken } from "../../language/writing/line-ends.ts";
import { quantityText } from "../../language/writing/quantity.ts";
import { corners, valueAt } from "../arithmetic/evaluate.ts";
import type { Figure } from "../figure.ts";

/** Which end of a sum is meant: the one that gives the least, or the one that gives the most. */
export type End = "low" | "high";

/**
 * A formula with its numbers filled in, as a reader would write it: `€ 114 miljoen − circa € 81 miljoen`.
 * @param end with ranges, fills in the ends that give the least or the most; without, the ranges themselves
 */
export function filledFormula(expression: Expression, inputs: ReadonlyMap<string, Figure>, end?: End): string {
  const chosen = end && cornerAt(expression, inputs, end);
  return written(expression, (name) => {
    const figure = inputs.get(name);
    if (figure === undefined) throw new RangeError(`no input is named ${name}`);
    const value = chosen?.get(name);
    const text = quantityText(value === undefined ? figure : { ...figure, low: value, high: value });
    return expression.kind !== "figure" && / tot /.test(plainSpaces(text)) ? `(${text})` : text;
  });
}

function cornerAt(expression: Expression, inputs: ReadonlyMap<string, Figure>, end: End): ReadonlyMap<string, number> {
  const byValue = corners([...namesIn(expression).keys()], inputs)
    .map((corner) => ({ corner, value: valueAt(expression, corner) }))
    .sort((a, b) => a.value - b.value);
  return byValue.at(end === "low" ? 0 : -1)?.corner ?? new Map();
}

const SIGNS = { "+": "+", "-": "\u2212", "*": "×", "/": "÷" } as const;

function written(expression: Expression, value: (name: string) => string): string {
  switch (expression.kind) {
    case "number":
      return String(numberOf(expression)).replace(".", ",");
    case "figure":
      return value(expression.name);
    case "negative":
      return unbroken(`\u2212${bracketed(expression.of, value, expression.of.kind !== "figure")}`);
    case "sum":
    case "product": {
      const { kind, operator, left, right } = expression;
      const looser = (part: Expression) => kind === "product" && part.kind === "sum";
      const turns = (operator === "-" || operator === "/") && right.kind === kind;
      return [
        bracketed(left, value, looser(left)),
        SIGNS[operator],
        bracketed(right, value, looser(right) || turns || right.kind === "negative"),
      ].join(" ");
    }
  }
}

function bracketed(expression: Expression, value: (name: string) => string, brackets: boolean): string {
  const text = written(expression, value);
  return brackets ? `(${text})` : text;
}
