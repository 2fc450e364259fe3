import type { Expression } from "./expression.ts";

/** How two sides are compared. */
export type Operator = ">" | "<" | ">=" | "<=" | "==";

/** A comparison of two formulas; `at` is its place in the text, from 0, inside its brackets. */
export interface ComparisonStatement {
  readonly kind: "comparison";
  readonly operator: Operator;
  readonly left: Expression;
  readonly right: Expression;
  readonly at: number;
  readonly brackets?: number;
}

/** A function of conditions over formulas: `falls(a.2023, a.2024)`. */
export interface Call {
  readonly kind: "call";
  /** Its name in `condition-functions.ts`. */
  readonly name: string;
  readonly sides: readonly Expression[];
  readonly at: number;
  readonly brackets?: number;
}

/** A part of a condition that is true or not by itself. */
export type Statement = ComparisonStatement | Call;

/** Two conditions that must both be true. */
export interface Both {
  readonly kind: "both";
  readonly left: Condition;
  readonly right: Condition;
  readonly at: number;
  readonly brackets?: number;
}

/** A condition as a tree of plain data: comparisons of formulas, functions, and the word and between these. */
export type Condition = Statement | Both;

/** All the statements that must be true for a condition to be true, in its order. */
export function statementsIn(condition: Condition): readonly Statement[] {
  if (condition.kind !== "both") return [condition];
  return [...statementsIn(condition.left), ...statementsIn(condition.right)];
}

/** The formulas of a statement, in its order. */
export function sidesOf(statement: Statement): readonly Expression[] {
  return statement.kind === "call" ? statement.sides : [statement.left, statement.right];
}
