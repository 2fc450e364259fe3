// Formulas and conditions of any form, for what must be true of all of them.
import { conditionFunctions } from "../../../src/data/formulas/condition-functions.ts";
import {
  bracketed,
  type Expression,
  named,
  type PlainNumber,
  product,
  sum,
} from "../../../src/data/formulas/expression.ts";
import type { Condition, Operator, Statement } from "../../../src/data/formulas/statement.ts";
import fc from "../../chance.ts";

/** Names with the words in them that the parser has to keep apart from its own. */
const names = fc.constantFrom("a.2024", "in.2024", "and.2024", "b.or.2022_2024.by_and", "costs.asylum.2024h1");
const digits = fc.constantFrom("0", "1", "4", "1.5", "1.50", "0.05", "2024", "010");

/** The formulas that authors can write, also with more brackets than they need. */
export const expressions: fc.Arbitrary<Expression> = fc.letrec<{ tree: Expression; bare: Expression }>((tie) => ({
  bare: fc.oneof(
    { depthSize: "small" },
    names.map(named),
    digits.map((written): PlainNumber => ({ kind: "number", digits: written, at: 0 })),
    tie("tree").map((of): Expression => ({ kind: "negative", of: looser(of, ["sum", "product"]), at: 0 })),
    fc
      .tuple(fc.constantFrom("+" as const, "-" as const), tie("tree"), tie("tree"))
      .map(([operator, left, right]) => sum(operator, left, looser(right, ["sum"]))),
    fc
      .tuple(fc.constantFrom("*" as const, "/" as const), tie("tree"), tie("tree"))
      .map(([operator, left, right]) => product(operator, looser(left, ["sum"]), looser(right, ["sum", "product"]))),
  ),
  tree: inPairs(tie("bare")),
})).tree;

const operators = fc.constantFrom<Operator[]>(">", "<", ">=", "<=", "==");

const statements: fc.Arbitrary<Statement> = fc.oneof(
  fc
    .tuple(operators, expressions, expressions)
    .map(([operator, left, right]): Statement => ({ kind: "comparison", operator, left, right, at: 0 })),
  fc
    .tuple(fc.constantFrom(...conditionFunctions), fc.array(expressions, { minLength: 5, maxLength: 5 }))
    .map(([{ name, takes }, sides]): Statement => {
      return { kind: "call", name, sides: sides.slice(0, Math.min(takes.most, sides.length)), at: 0 };
    }),
);

/** The conditions that authors can write. */
export const conditions: fc.Arbitrary<Condition> = fc.letrec<{ tree: Condition; bare: Condition }>((tie) => ({
  bare: fc.oneof(
    { depthSize: "small" },
    statements,
    fc
      .tuple(tie("tree"), tie("tree"))
      .map(([left, right]): Condition => ({ kind: "both", left, right: looser(right, ["both"]), at: 0 })),
  ),
  tree: inPairs(tie("bare")),
})).tree;

/** Around most nothing, around some a pair of brackets or two. */
function inPairs<T extends { readonly at: number }>(parts: fc.Arbitrary<T>): fc.Arbitrary<T> {
  return fc
    .tuple(parts, fc.constantFrom(0, 0, 0, 1, 2))
    .map(([part, pairs]) => Array.from({ length: pairs }).reduce<T>((inside) => bracketed(inside), part));
}

/** In brackets where nobody could write it without. */
function looser<T extends { readonly kind: string; readonly at: number; readonly brackets?: number }>(
  part: T,
  kinds: readonly string[],
): T {
  return kinds.includes(part.kind) && part.brackets === undefined ? bracketed(part) : part;
}

/** A tree of any kind without the places of its parts, and if need be without its brackets. */
export function without(keys: readonly string[], tree: unknown): unknown {
  return JSON.parse(JSON.stringify(tree, (key, value) => (keys.includes(key) ? undefined : value)));
}
