// Formulas whose units the compiler checks: euros and persons do not add. What is built here is text in the language of
// formulas; the figures room evaluates it over the corners of its inputs, so an input used twice stays one unknown.
import type { Unit } from "../../language/writing/quantity.ts";

/** A formula that gives a quantity in one unit. */
export interface TypedFormula<U extends Unit> {
  readonly unit: U;
  readonly formula: string;
}

type People = "persons" | "persons/year";
type Plain = "share" | "factor";

/** A figure or an assumption by its name. */
export function given<const U extends Unit>(name: string, unit: U): TypedFormula<U> {
  return { unit, formula: name };
}

/** The sum of quantities in one unit. */
export function plus<U extends Unit>(
  first: TypedFormula<U>,
  ...others: readonly TypedFormula<NoInfer<U>>[]
): TypedFormula<U> {
  if (others.length === 0) return first;
  return { unit: first.unit, formula: `(${[first, ...others].map(({ formula }) => formula).join(" + ")})` };
}

/** What is left of one quantity after another in the same unit. */
export function minus<U extends Unit>(whole: TypedFormula<U>, part: TypedFormula<NoInfer<U>>): TypedFormula<U> {
  return { unit: whole.unit, formula: `(${whole.formula} - ${part.formula})` };
}

/** A quantity a number of times: the same in each of so many years or half-years. */
export function repeated<U extends Unit>(quantity: TypedFormula<U>, times: number): TypedFormula<U> {
  return times === 1 ? quantity : { unit: quantity.unit, formula: `(${times} * ${quantity.formula})` };
}

/** A share of a quantity. */
export function shareOf<U extends Unit>(whole: TypedFormula<U>, share: TypedFormula<Plain>): TypedFormula<U> {
  return { unit: whole.unit, formula: `(${whole.formula} * ${share.formula})` };
}

/** What is left of one when a share is gone. */
export function rest(share: TypedFormula<"share">): TypedFormula<"share"> {
  return { unit: "share", formula: `(1 - ${share.formula})` };
}

/** One and a share: what a price becomes when it rises by that share. */
export function raised(share: TypedFormula<"share">): TypedFormula<"share"> {
  return { unit: "share", formula: `(1 + ${share.formula})` };
}

/** Euros for each person. */
export function perPerson(money: TypedFormula<"EUR">, people: TypedFormula<People>): TypedFormula<"EUR/person"> {
  return { unit: "EUR/person", formula: `(${money.formula} / ${people.formula})` };
}

/** Euros for a number of people. */
export function forPeople(rate: TypedFormula<"EUR/person">, people: TypedFormula<People>): TypedFormula<"EUR"> {
  return { unit: "EUR", formula: `(${rate.formula} * ${people.formula})` };
}

/** One quantity as a share of another in the same unit. */
export function ratio<U extends Unit>(part: TypedFormula<U>, whole: TypedFormula<NoInfer<U>>): TypedFormula<"share"> {
  return { unit: "share", formula: `(${part.formula} / ${whole.formula})` };
}

/** The whole that a quantity is a share of. */
export function wholeOf<U extends Unit>(part: TypedFormula<U>, share: TypedFormula<"share">): TypedFormula<U> {
  return { unit: part.unit, formula: `(${part.formula} / ${share.formula})` };
}

/** How many years a yearly stream takes to clear a stock of people. */
export function yearsToClear(
  stock: TypedFormula<"persons">,
  yearly: TypedFormula<"persons/year">,
): TypedFormula<"years"> {
  return { unit: "years", formula: `(${stock.formula} / ${yearly.formula})` };
}

/** How many people a year a yearly sum helps at a price for each. */
export function helped(money: TypedFormula<"EUR">, price: TypedFormula<"EUR/person">): TypedFormula<"persons/year"> {
  return { unit: "persons/year", formula: `(${money.formula} / ${price.formula})` };
}
