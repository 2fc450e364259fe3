// The language of formulas: names, numbers, + - * /, brackets and a few functions. acorn parses; a name of a figure
// holds points, which JavaScript does not allow, so a letter of the same width stands in for them.
import { parseExpressionAt } from "acorn";

/** A formula as a tree; `at` is the place in its text, from 0. */
export type Expression =
  | { readonly kind: "number"; readonly value: number; readonly at: number }
  | { readonly kind: "figure"; readonly name: string; readonly at: number }
  | {
      readonly kind: "sum";
      readonly operator: "+" | "-";
      readonly left: Expression;
      readonly right: Expression;
      readonly at: number;
    }
  | {
      readonly kind: "product";
      readonly operator: "*" | "/";
      readonly left: Expression;
      readonly right: Expression;
      readonly at: number;
    }
  | { readonly kind: "negative"; readonly of: Expression; readonly at: number };

/** What is wrong with a formula, and where in its text (from 0). */
export class FormulaError extends RangeError {
  readonly at: number;

  constructor(message: string, at: number) {
    super(message);
    this.name = "FormulaError";
    this.at = at;
  }
}

/** What is not in the data, or not yet: an error of the data, or one that follows from it. */
export class Missing extends FormulaError {}

/** A formula that is right and has no answer with these numbers; `found` says why, without what to do about it. */
export class NoAnswer extends FormulaError {
  readonly found: string;

  constructor(found: string, advice: string, at: number) {
    super(`${found}; ${advice}`, at);
    this.name = "NoAnswer";
    this.found = found;
  }
}

/** A piece of a text as acorn reads it. */
export interface Syntax {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly operator?: string;
  readonly left?: Syntax;
  readonly right?: Syntax;
  readonly argument?: Syntax;
  readonly expression?: Syntax;
  readonly callee?: Syntax;
  readonly arguments?: readonly Syntax[];
  readonly name?: string;
  readonly value?: unknown;
  readonly raw?: string;
}

/** A language that has arithmetic in it: how it is made ready for acorn, and what it says of what it cannot read. */
export interface Language {
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

/** What stands for a point in the name of a figure. */
const STAND_IN = "\u00b7";
const NAME = /[a-z][a-z0-9_]*(?:\.[a-z0-9_]+)+/g;

/**
 * Parses a formula.
 * @throws FormulaError with the place of what cannot be read
 */
export function parseExpression(text: string): Expression {
  return arithmetic(parseSyntax(text, FORMULA), text, FORMULA);
}

/**
 * Parses the whole of a text, whatever it says.
 * @throws FormulaError with the place of what cannot be read
 */
export function parseSyntax(text: string, { prepare = (same) => same, unreadable, before }: Language): Syntax {
  const source = prepare(text.replace(NAME, (name) => name.replaceAll(".", STAND_IN)));
  let node: Syntax;
  try {
    node = parseExpressionAt(source, 0, { ecmaVersion: 2020, preserveParens: true }) as unknown as Syntax;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new FormulaError(unreadable, place(error));
  }
  const rest = source.slice(node.end);
  if (rest.trim() !== "") {
    const at = node.end + rest.length - rest.trimStart().length;
    throw new FormulaError(`"${text.slice(at).trim()}" does not follow; ${before}`, at);
  }
  return node;
}

/** The names of the figures in a formula, each once, with its first place. */
export function namesIn(expression: Expression): ReadonlyMap<string, number> {
  const names = new Map<string, number>();
  const walk = (node: Expression): void => {
    if (node.kind === "figure" && !names.has(node.name)) names.set(node.name, node.at);
    if (node.kind === "negative") walk(node.of);
    if (node.kind === "sum" || node.kind === "product") {
      walk(node.left);
      walk(node.right);
    }
  };
  walk(expression);
  return names;
}

/**
 * The arithmetic that a piece of a text is.
 * @throws FormulaError when it is anything else
 */
export function arithmetic(node: Syntax, text: string, language: Language): Expression {
  const at = node.start;
  const { operator, left, right, argument } = node;
  const convert = (part: Syntax) => arithmetic(part, text, language);
  // Brackets are kept until here, or a formula that ends in one would seem to end before it.
  if (node.type === "ParenthesizedExpression" && node.expression) return convert(node.expression);
  if (node.type === "Literal" && typeof node.value === "number" && /^\d+(\.\d+)?$/.test(node.raw ?? "")) {
    return { kind: "number", value: node.value, at };
  }
  if (node.type === "Identifier") return { kind: "figure", name: (node.name ?? "").replaceAll(STAND_IN, "."), at };
  if (node.type === "UnaryExpression" && operator === "-" && argument) {
    return { kind: "negative", of: convert(argument), at };
  }
  if (node.type === "BinaryExpression" && left && right) {
    if (operator === "+" || operator === "-") {
      return { kind: "sum", operator, left: convert(left), right: convert(right), at };
    }
    if (operator === "*" || operator === "/") {
      return { kind: "product", operator, left: convert(left), right: convert(right), at };
    }
  }
  throw new FormulaError(`"${text.slice(node.start, node.end)}" ${language.barred}`, at);
}

function place(error: SyntaxError): number {
  return (error as SyntaxError & { pos?: number }).pos ?? 0;
}
