// What is computed on a day: formulas, assumptions that take the value of figures, results of scenarios, each after what
// it rests on.
import type { Data } from "../../data/data.ts";
import { named, sum } from "../../data/formulas/expression.ts";
import { FormulaError } from "../../data/formulas/unreadable.ts";
import type { Figure } from "../figure.ts";
import type { Model, ScenarioResult } from "../models/model.ts";
import type { Found } from "../snapshot.ts";
import { assumedFigure, takenNames } from "./assumed.ts";
import { derivedFigure } from "./derived.ts";
import { circleFrom, formulasInOrder } from "./order.ts";
import { scenarioFigure } from "./scenario-figure.ts";

/**
 * Computes all that can be computed, one after the other.
 * @param find what is known so far: what was made is found from then on
 * @param add takes each figure as it is made
 * @param miss takes why another cannot be made
 */
export function compute(
  { formulas, assumptions, units }: Pick<Data, "formulas" | "assumptions" | "units">,
  models: readonly Model[],
  find: (name: string) => Found,
  add: (figure: Figure) => void,
  miss: (name: string, why: string) => void,
): void {
  const taking = assumptions.flatMap(({ row }) => {
    const names = takenNames(row);
    const [first, ...others] = names.map(named);
    // What it takes decides where it stands in the order, as the inputs of a formula do.
    return first ? [{ row: { name: row.name, formula: sum("+", first, ...others) }, taker: row, names }] : [];
  });
  const results = models.flatMap((model) => model.results.map((result) => ({ ...result, scenario: model.id })));
  const computed = new Map([...formulas, ...taking, ...results].map((one) => [one.row.name, one]));
  const inOrder = formulasInOrder([...computed.values()]);
  const known = (name: string): Figure => {
    const found = find(name);
    if ("missing" in found) throw new NotYet(found.missing);
    return found.figure;
  };
  const made = (one: (typeof inOrder)[number]): Figure => {
    if ("scenario" in one) return scenarioFigure(settled(one, known), one.scenario, known, units.base);
    if ("taker" in one) return assumedFigure(one.taker, one.names.map(known));
    return derivedFigure(one.row, known);
  };
  const reached = new Set(inOrder.map(({ row }) => row.name));
  for (const { row } of [...taking, ...results]) {
    const circle = reached.has(row.name) ? undefined : circleFrom(row.name, computed);
    if (circle !== undefined) miss(row.name, `${row.name} goes round in a circle: ${circle.join(" → ")}`);
  }
  for (const one of inOrder) {
    try {
      add(made(one));
    } catch (error) {
      // The formula was checked with all the data; what it lacks here was not public yet.
      if (!(error instanceof FormulaError || error instanceof NotYet)) throw error;
      miss(one.row.name, `${one.row.name} cannot be computed: ${error.message}`);
    }
  }
}

/** A result with the formula that holds: the other one, if it has one, while a figure is a range. */
function settled(result: ScenarioResult, known: (name: string) => Figure): ScenarioResult {
  const { row, ranged } = result;
  if (ranged === undefined) return result;
  const { low, high } = known(ranged.figure);
  return low === high ? result : { ...result, row: { ...row, formula: ranged.formula } };
}

/** What a formula lacks on a day. No Error: on an early day hundreds of formulas lack something, and each would keep a stack. */
class NotYet {
  readonly message: string;

  constructor(message: string) {
    this.message = message;
  }
}
