// The language of conditions: formulas, comparisons of them, a few functions, and the word and between these.
import { nearest } from "../../data/csv/nearest.ts";
import {
  arithmetic,
  type Expression,
  FormulaError,
  type Language,
  parseSyntax,
  type Syntax,
} from "../arithmetic/expression.ts";
import { type ConditionFunction, conditionFunctions } from "./condition-functions.ts";

/** A formula on one side of a comparison, and how its author wrote it. */
export interface Operand {
  readonly text: string;
  readonly expression: Expression;
}

/** How two sides are compared. */
export type Operator = ">" | "<" | ">=" | "<=" | "==";

/** A part of a condition that is true or not by itself; `at` is its place in the text, from 0. */
export type Statement =
  | {
      readonly kind: "comparison";
      readonly operator: Operator;
      readonly left: Operand;
      readonly right: Operand;
      readonly at: number;
    }
  | { readonly kind: "call"; readonly of: ConditionFunction; readonly sides: readonly Operand[]; readonly at: number };

const EXAMPLE = "write a comparison like costs.2024 > 2 * budget.2024";
const CONDITION: Language = {
  // The word and is no JavaScript; the sign for it is a letter shorter.
  prepare: (text) => text.replace(/(?<![\w.\u00b7])and(?![\w.\u00b7])/g, "&& "),
  unreadable: `is not a condition here; ${EXAMPLE}`,
  before: "write and between two comparisons, or + - * / between names",
  barred: "is not allowed in a condition; write names with + - * /",
};

/** Signs that others use, and what they are here; the first that is found is told. */
const SIGNS: readonly (readonly [RegExp, (found: string) => string])[] = [
  [/===|!==?|<>|≠/, (found) => `"${found}" is not a comparison here; write one of > < >= <= ==`],
  [/=>|≥/, (found) => `"${found}" is not a comparison here; write >=`],
  [/=<|≤/, (found) => `"${found}" is not a comparison here; write <=`],
  [/(?<![<>=])=(?!=)/, () => '"=" is not a comparison here; write == for exactly equal, or about(a, b) for circa'],
  [
    /\|\||(?<![\w.])or(?![\w.])/,
    (found) => `"${found}" leaves open which of the two is true; write a claim for what is`,
  ],
];

const OPERATORS: readonly string[] = [">", "<", ">=", "<=", "=="] satisfies Operator[];
const FUNCTIONS = new Map(conditionFunctions.map((row) => [row.name, row]));

/**
 * Parses a condition: all the statements that must be true.
 * @throws FormulaError with the place of what cannot be read
 */
export function parseCondition(text: string): readonly Statement[] {
  for (const [sign, message] of SIGNS) {
    const found = sign.exec(text);
    if (found !== null) throw new FormulaError(message(found[0]), found.index);
  }
  return statements(parseSyntax(text, CONDITION), text);
}

function statements(node: Syntax, text: string): readonly Statement[] {
  const { type, operator = "", left, right, expression, start: at } = node;
  if (type === "ParenthesizedExpression" && expression) return statements(expression, text);
  if (type === "LogicalExpression" && operator === "&&" && left && right) {
    return [...statements(left, text), ...statements(right, text)];
  }
  if (type === "CallExpression") return [call(node, text)];
  if (type === "BinaryExpression" && isOperator(operator) && left && right) {
    for (const inner of [left, right]) {
      if (!isOperator(bare(inner).operator ?? "")) continue;
      throw new FormulaError("has two comparisons in one; write them apart, with and between: a > b and b > c", at);
    }
    return [{ kind: "comparison", operator, left: side(left, text), right: side(right, text), at }];
  }
  throw new FormulaError(`"${text.slice(node.start, node.end)}" compares nothing; ${EXAMPLE}`, at);
}

function call({ callee, arguments: given = [], start: at }: Syntax, text: string): Statement {
  const name = callee === undefined ? "" : text.slice(callee.start, callee.end);
  const of = FUNCTIONS.get(name);
  if (of === undefined) {
    const [meant] = nearest(name, FUNCTIONS.keys(), 1);
    throw new FormulaError(`"${name}" is not a function; write ${meant ?? [...FUNCTIONS.keys()].join(", ")}`, at);
  }
  const { least, most } = of.takes;
  if (given.length < least || given.length > most) {
    const things = least === most ? `${least}` : `${least} or more`;
    throw new FormulaError(`${name} takes ${things} things between its brackets; write it like ${of.example}`, at);
  }
  return { kind: "call", of, sides: given.map((node) => side(node, text)), at };
}

function side(node: Syntax, text: string): Operand {
  const { start, end } = bare(node);
  return { text: text.slice(start, end), expression: arithmetic(node, text, CONDITION) };
}

function bare(node: Syntax): Syntax {
  return node.type === "ParenthesizedExpression" && node.expression ? bare(node.expression) : node;
}

function isOperator(sign: string): sign is Operator {
  return OPERATORS.includes(sign);
}
