// Formulas whose units the compiler checks: euros and persons do not add. What is built here is a tree like that of a
// formula in data/, in brackets; the figures room evaluates it over the corners of its inputs, so an input used twice stays
// one unknown.
import { bracketed, type Expression, named, plain, product, sum } from "../../data/formulas/expression.ts";

/** A formula that gives a quantity in one unit, by the id of the unit. */
export interface TypedFormula<U extends string> {
  readonly unit: U;
  readonly formula: Expression;
}

/** What a price is for, of what is counted: `EUR/person` for `persons`, also for so many a year, and `EUR/km` for `km`. */
export type Each<B extends string> = B extends `${infer Stock}/year`
  ? Each<Stock>
  : B extends `${infer Stem}ies`
    ? `${Stem}y`
    : B extends `${infer One}s`
      ? One
      : B;
type Plain = "share" | "factor";

/** A figure or an assumption by its name. */
export function given<const U extends string>(name: string, unit: U): TypedFormula<U> {
  return { unit, formula: named(name) };
}

/** The sum of quantities in one unit. */
export function plus<U extends string>(
  first: TypedFormula<U>,
  ...others: readonly TypedFormula<NoInfer<U>>[]
): TypedFormula<U> {
  if (others.length === 0) return first;
  return { unit: first.unit, formula: bracketed(sum("+", first.formula, ...others.map(({ formula }) => formula))) };
}

/** What is left of one quantity after another in the same unit. */
export function minus<U extends string>(whole: TypedFormula<U>, part: TypedFormula<NoInfer<U>>): TypedFormula<U> {
  return { unit: whole.unit, formula: bracketed(sum("-", whole.formula, part.formula)) };
}

/** A quantity a number of times: the same in each of so many years or half-years. */
export function repeated<U extends string>(quantity: TypedFormula<U>, times: number): TypedFormula<U> {
  return times === 1
    ? quantity
    : { unit: quantity.unit, formula: bracketed(product("*", plain(times), quantity.formula)) };
}

/** A share of a quantity. */
export function shareOf<U extends string>(whole: TypedFormula<U>, share: TypedFormula<Plain>): TypedFormula<U> {
  return { unit: whole.unit, formula: bracketed(product("*", whole.formula, share.formula)) };
}

/** What is left of one when a share is gone. */
export function rest(share: TypedFormula<"share">): TypedFormula<"share"> {
  return { unit: "share", formula: bracketed(sum("-", plain(1), share.formula)) };
}

/** One and a share: what a price becomes when it rises by that share. */
export function raised(share: TypedFormula<"share">): TypedFormula<"share"> {
  return { unit: "share", formula: bracketed(sum("+", plain(1), share.formula)) };
}

/** One quantity for each of what another counts: euros per person, euros per kilometre. */
export function per<A extends string, B extends string>(
  amount: TypedFormula<A>,
  count: TypedFormula<B> & ([B] extends [A] ? never : unknown),
): TypedFormula<`${A}/${Each<B>}`> {
  const unit = `${amount.unit}/${each(count.unit)}` as `${A}/${Each<B>}`;
  return { unit, formula: bracketed(product("/", amount.formula, count.formula)) };
}

/** What a price makes for so many of what it is for. */
export function times<A extends string, B extends string>(
  price: TypedFormula<`${A}/${Each<NoInfer<B>>}`>,
  count: TypedFormula<B>,
): TypedFormula<A> {
  const unit = price.unit.slice(0, price.unit.lastIndexOf("/")) as A;
  return { unit, formula: bracketed(product("*", price.formula, count.formula)) };
}

function each(unit: string): string {
  return unit
    .replace(/\/year$/, "")
    .replace(/ies$/, "y")
    .replace(/(?<!y)s$/, "");
}

/** One quantity as a share of another in the same unit. */
export function ratio<U extends string>(part: TypedFormula<U>, whole: TypedFormula<NoInfer<U>>): TypedFormula<"share"> {
  return { unit: "share", formula: bracketed(product("/", part.formula, whole.formula)) };
}

/** The whole that a quantity is a share of. */
export function wholeOf<U extends string>(part: TypedFormula<U>, share: TypedFormula<"share">): TypedFormula<U> {
  return { unit: part.unit, formula: bracketed(product("/", part.formula, share.formula)) };
}

/** How many years a yearly stream takes to clear a stock of the same. */
export function yearsToClear<S extends string>(
  stock: TypedFormula<S>,
  yearly: TypedFormula<`${NoInfer<S>}/year`>,
): TypedFormula<"years"> {
  return { unit: "years", formula: bracketed(product("/", stock.formula, yearly.formula)) };
}

/** How many a yearly sum pays for in a year, at a price for each of what is counted. */
export function paidFor<const S extends string>(
  money: TypedFormula<"EUR">,
  price: TypedFormula<`EUR/${Each<NoInfer<S>>}`>,
  counted: S,
): TypedFormula<`${S}/year`> {
  return { unit: `${counted}/year`, formula: bracketed(product("/", money.formula, price.formula)) };
}
