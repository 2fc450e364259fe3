/** What every part of a formula has. */
interface Part {
  /** The place in the text of its author, from 0, inside its brackets; 0 in what was built and not yet placed. */
  readonly at: number;
  /** How many pairs of brackets stand around it, so that it is printed as it was written; absent where none do. */
  readonly brackets?: number;
}

/** A number in a formula. */
export interface PlainNumber extends Part {
  readonly kind: "number";
  /** As written, with a point before decimals: `1.50`. */
  readonly digits: string;
}

/** A figure in a formula, by its name. */
export interface Named extends Part {
  readonly kind: "figure";
  readonly name: string;
}

/** What two formulas make, added or the one less the other. */
export interface Sum extends Part {
  readonly kind: "sum";
  readonly operator: "+" | "-";
  readonly left: Expression;
  readonly right: Expression;
}

/** What two formulas make, multiplied or the one over the other. */
export interface Product extends Part {
  readonly kind: "product";
  readonly operator: "*" | "/";
  readonly left: Expression;
  readonly right: Expression;
}

/** A formula below zero. */
export interface Negative extends Part {
  readonly kind: "negative";
  readonly of: Expression;
}

/** A formula as a tree of plain data: names of figures, numbers, + - * / and brackets. */
export type Expression = PlainNumber | Named | Sum | Product | Negative;

/** A figure by its name, as a formula. */
export function named(name: string): Named {
  return { kind: "figure", name, at: 0 };
}

/**
 * A number as a formula.
 * @throws RangeError when it has a minus, or so many digits that it is written with a power
 */
export function plain(value: number): PlainNumber {
  const digits = String(value);
  if (!/^\d+(\.\d+)?$/.test(digits)) throw new RangeError(`${digits} is not a plain number`);
  return { kind: "number", digits, at: 0 };
}

/** Formulas added, or each taken from what stands before it. */
export function sum(operator: Sum["operator"], first: Expression, ...others: readonly Expression[]): Expression {
  return others.reduce((left, right): Expression => ({ kind: "sum", operator, left, right, at: 0 }), first);
}

/** Two formulas multiplied, or the one over the other. */
export function product(operator: Product["operator"], left: Expression, right: Expression): Expression {
  return { kind: "product", operator, left, right, at: 0 };
}

/** A formula in one more pair of brackets. */
export function bracketed<T extends Part>(part: T): T {
  return { ...part, brackets: (part.brackets ?? 0) + 1 };
}

/** A formula without the brackets around all of it. */
export function bare(expression: Expression): Expression {
  const { brackets: _, ...inside } = expression;
  return inside;
}

/** The value of a number in a formula. */
export function numberOf({ digits }: PlainNumber): number {
  return Number(digits);
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
