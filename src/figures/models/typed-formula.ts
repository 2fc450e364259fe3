// Formulas whose units the compiler checks: euros and persons do not add. What is built here is text in the language of
// formulas; the figures room evaluates it over the corners of its inputs, so an input used twice stays one unknown.
import type { Unit } from "../../language/writing/quantity.ts";

/** A formula that gives a quantity in one unit. */
export interface Quantity<U extends Unit> {
  readonly unit: U;
  readonly formula: string;
}

type People = "persons" | "persons/year";
type Plain = "share" | "factor";

/** A figure or an assumption by its name. */
export function given<const U extends Unit>(name: string, unit: U): Quantity<U> {
  return { unit, formula: name };
}

/** The sum of quantities in one unit. */
export function plus<U extends Unit>(first: Quantity<U>, ...others: readonly Quantity<NoInfer<U>>[]): Quantity<U> {
  if (others.length === 0) return first;
  return { unit: first.unit, formula: `(${[first, ...others].map(({ formula }) => formula).join(" + ")})` };
}

/** What is left of one quantity after another in the same unit. */
export function minus<U extends Unit>(whole: Quantity<U>, part: Quantity<NoInfer<U>>): Quantity<U> {
  return { unit: whole.unit, formula: `(${whole.formula} - ${part.formula})` };
}

/** A quantity a number of times: the same in each of so many years or half-years. */
export function repeated<U extends Unit>(quantity: Quantity<U>, times: number): Quantity<U> {
  return times === 1 ? quantity : { unit: quantity.unit, formula: `(${times} * ${quantity.formula})` };
}

/** A share of a quantity. */
export function shareOf<U extends Unit>(whole: Quantity<U>, share: Quantity<Plain>): Quantity<U> {
  return { unit: whole.unit, formula: `(${whole.formula} * ${share.formula})` };
}

/** What is left of one when a share is gone. */
export function rest(share: Quantity<"share">): Quantity<"share"> {
  return { unit: "share", formula: `(1 - ${share.formula})` };
}

/** One and a share: what a price becomes when it rises by that share. */
export function raised(share: Quantity<"share">): Quantity<"share"> {
  return { unit: "share", formula: `(1 + ${share.formula})` };
}

/** Euros for each person. */
export function perPerson(money: Quantity<"EUR">, people: Quantity<People>): Quantity<"EUR/person"> {
  return { unit: "EUR/person", formula: `(${money.formula} / ${people.formula})` };
}

/** Euros for a number of people. */
export function forPeople(rate: Quantity<"EUR/person">, people: Quantity<People>): Quantity<"EUR"> {
  return { unit: "EUR", formula: `(${rate.formula} * ${people.formula})` };
}

/** One quantity as a share of another in the same unit. */
export function ratio<U extends Unit>(part: Quantity<U>, whole: Quantity<NoInfer<U>>): Quantity<"share"> {
  return { unit: "share", formula: `(${part.formula} / ${whole.formula})` };
}

/** The whole that a quantity is a share of. */
export function wholeOf<U extends Unit>(part: Quantity<U>, share: Quantity<"share">): Quantity<U> {
  return { unit: part.unit, formula: `(${part.formula} / ${share.formula})` };
}

/** How many years a yearly stream takes to clear a stock of people. */
export function yearsToClear(stock: Quantity<"persons">, yearly: Quantity<"persons/year">): Quantity<"years"> {
  return { unit: "years", formula: `(${stock.formula} / ${yearly.formula})` };
}

/** How many people a year a yearly sum helps at a price for each. */
export function helped(money: Quantity<"EUR">, price: Quantity<"EUR/person">): Quantity<"persons/year"> {
  return { unit: "persons/year", formula: `(${money.formula} / ${price.formula})` };
}
