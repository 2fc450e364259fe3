// The language of formulas and conditions as text. acorn parses; a name of a figure holds points, which JavaScript does
// not allow, so a letter of the same width stands in for them, and places in errors stay those of the author's text.
import { type AnyNode, type CallExpression, parseExpressionAt } from "acorn";
import { nearest } from "../csv/nearest.ts";
import { conditionFunctions } from "./condition-functions.ts";
import { bracketed, type Expression } from "./expression.ts";
import type { Call, Condition, Operator } from "./statement.ts";
import { FormulaError, type Unreadable } from "./unreadable.ts";

/** A language that has arithmetic in it: how it is made ready for acorn, and what it says of what it cannot read. */
interface Language {
  /** Gives a text of the same width, so that places stay places. */
  readonly prepare?: (text: string) => string;
  readonly unreadable: string;
  readonly before: string;
  readonly barred: string;
}

const FORMULA: Language = {
  unreadable: "is not a formula here; write names of figures with + - * / and brackets",
  before: "write + - * or / before it",
  barred: "is not allowed in a formula; write names with + - * /",
};

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

/** What stands for a point in the name of a figure. */
const STAND_IN = "\u00b7";
const NAME = /[a-z][a-z0-9_]*(?:\.[a-z0-9_]+)+/g;

/** What an author wrote for a formula: its tree, or what is wrong with it. */
export function writtenFormula(text: string): Expression | Unreadable {
  return orUnreadable(parseExpression, text);
}

/** What an author wrote for a condition: its tree, or what is wrong with it. */
export function writtenCondition(text: string): Condition | Unreadable {
  return orUnreadable(parseCondition, text);
}

/**
 * Parses a formula.
 * @throws FormulaError with the place of what cannot be read
 */
export function parseExpression(text: string): Expression {
  return arithmetic(syntax(text, FORMULA), text, FORMULA);
}

/**
 * Parses a condition.
 * @throws FormulaError with the place of what cannot be read
 */
export function parseCondition(text: string): Condition {
  for (const [sign, message] of SIGNS) {
    const found = sign.exec(text);
    if (found !== null) throw new FormulaError(message(found[0]), found.index);
  }
  return condition(syntax(text, CONDITION), text);
}

function orUnreadable<T>(parse: (text: string) => T, text: string): T | Unreadable {
  try {
    return parse(text);
  } catch (error) {
    if (error instanceof FormulaError) return { kind: "unreadable", text, fault: error.message, at: error.at };
    throw error;
  }
}

/** The whole of a text as acorn reads it, whatever it says. */
function syntax(text: string, { prepare = (same) => same, unreadable, before }: Language): AnyNode {
  const source = prepare(text.replace(NAME, (name) => name.replaceAll(".", STAND_IN)));
  let node: AnyNode;
  try {
    // Brackets are kept, or a formula that ends in one would seem to end before it.
    node = parseExpressionAt(source, 0, { ecmaVersion: 2020, preserveParens: true });
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new FormulaError(unreadable, "pos" in error && typeof error.pos === "number" ? error.pos : 0);
  }
  const rest = source.slice(node.end);
  if (rest.trim() !== "") {
    const at = node.end + rest.length - rest.trimStart().length;
    throw new FormulaError(`"${text.slice(at).trim()}" does not follow; ${before}`, at);
  }
  return node;
}

/** The arithmetic that a piece of a text is. */
function arithmetic(node: AnyNode, text: string, language: Language): Expression {
  const at = node.start;
  const part = (inner: AnyNode) => arithmetic(inner, text, language);
  switch (node.type) {
    case "ParenthesizedExpression":
      return bracketed(part(node.expression));
    case "Literal":
      if (typeof node.value !== "number" || !/^\d+(\.\d+)?$/.test(node.raw ?? "")) break;
      return { kind: "number", digits: node.raw ?? "", at };
    case "Identifier":
      return { kind: "figure", name: node.name.replaceAll(STAND_IN, "."), at };
    case "UnaryExpression":
      if (node.operator !== "-") break;
      return { kind: "negative", of: part(node.argument), at };
    case "BinaryExpression": {
      const { operator, left, right } = node;
      if (operator === "+" || operator === "-") {
        return { kind: "sum", operator, left: part(left), right: part(right), at };
      }
      if (operator === "*" || operator === "/") {
        return { kind: "product", operator, left: part(left), right: part(right), at };
      }
    }
  }
  throw new FormulaError(`"${text.slice(node.start, node.end)}" ${language.barred}`, at);
}

/** The condition that a piece of a text is. */
function condition(node: AnyNode, text: string): Condition {
  const at = node.start;
  const side = (inner: AnyNode) => arithmetic(inner, text, CONDITION);
  if (node.type === "ParenthesizedExpression") return bracketed(condition(node.expression, text));
  if (node.type === "LogicalExpression" && node.operator === "&&") {
    return { kind: "both", left: condition(node.left, text), right: condition(node.right, text), at };
  }
  if (node.type === "CallExpression") return call(node, text);
  if (node.type === "BinaryExpression" && isOperator(node.operator)) {
    const { operator, left, right } = node;
    if (compares(left) || compares(right)) {
      throw new FormulaError("has two comparisons in one; write them apart, with and between: a > b and b > c", at);
    }
    return { kind: "comparison", operator, left: side(left), right: side(right), at };
  }
  throw new FormulaError(`"${text.slice(node.start, node.end)}" compares nothing; ${EXAMPLE}`, at);
}

function call({ callee, arguments: given, start: at }: CallExpression, text: string): Call {
  const name = text.slice(callee.start, callee.end);
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
  return { kind: "call", name, sides: given.map((node) => arithmetic(node, text, CONDITION)), at };
}

function compares(node: AnyNode): boolean {
  if (node.type === "ParenthesizedExpression") return compares(node.expression);
  return node.type === "BinaryExpression" && isOperator(node.operator);
}

function isOperator(sign: string): sign is Operator {
  return OPERATORS.includes(sign);
}
