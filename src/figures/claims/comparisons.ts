import { functionOf } from "../../data/formulas/condition-functions.ts";
import type { Expression } from "../../data/formulas/expression.ts";
import type { Operator, Statement } from "../../data/formulas/statement.ts";
import type { Approximations } from "../../data/tables/approximation.ts";
import { numberText } from "../../language/writing/quantity.ts";
import { Missing } from "../arithmetic/no-answer.ts";
import type { Snapshot } from "../snapshot.ts";
import { comparisonGroup } from "./comparison-group.ts";

/** One thing against so many times another: `left operator times * right`. */
export interface Comparison {
  readonly left: Expression;
  readonly operator: Operator;
  readonly times: number;
  readonly right: Expression;
  /** What a word means that stands in the condition, for messages: `bijna is 90% to 100% of it`. */
  readonly meaning?: string | undefined;
}

/**
 * All the comparisons that must be true for a statement to be true.
 * @throws FormulaError where a function is given what it cannot take, or has nothing to compare with
 */
export function comparisonsOf(
  statement: Statement,
  snapshot: Snapshot,
  approximations: Approximations,
): readonly Comparison[] {
  if (statement.kind === "comparison") {
    const { left, operator, right } = statement;
    return [{ left, operator, times: 1, right }];
  }
  const { name, sides, at } = statement;
  const { word } = functionOf(name);
  const [first, second, third] = sides;
  if (first === undefined || second === undefined) throw new RangeError(`${name} was never checked`);
  if (word !== undefined) return approximated(first, second, word, approximations, at);
  switch (name) {
    case "within":
      return [
        { left: first, operator: ">=", times: 1, right: second },
        { left: first, operator: "<=", times: 1, right: third ?? second },
      ];
    case "falls":
    case "rises":
      return sides.slice(1).map((right, index) => ({
        left: right,
        operator: name === "falls" ? "<" : ">",
        times: 1,
        right: sides[index] ?? first,
      }));
    default:
      return comparisonGroup(first, second, snapshot).map((other) => ({
        left: first,
        operator: name === "lowest" ? "<" : ">",
        times: 1,
        right: { kind: "figure", name: other.name, at },
      }));
  }
}

function approximated(
  left: Expression,
  right: Expression,
  word: string,
  approximations: Approximations,
  at: number,
): readonly Comparison[] {
  const row = approximations.get(word);
  if (row === undefined) throw new Missing(`${word} is not in data/approximations.csv; add it there`, at);
  const { low, high, excludes } = row;
  const percent = (limit: number) => `${numberText(limit * 100)}%`;
  const limits = [low > 0 && percent(low), Number.isFinite(high) && percent(high)].filter(Boolean).join(" to ");
  const meaning = `${word} is ${limits} of it`;
  const lower: Comparison = { left, operator: excludes === "low" ? ">" : ">=", times: low, right, meaning };
  const upper: Comparison = { left, operator: excludes === "high" ? "<" : "<=", times: high, right, meaning };
  return [...(low > 0 ? [lower] : []), ...(Number.isFinite(high) ? [upper] : [])];
}
