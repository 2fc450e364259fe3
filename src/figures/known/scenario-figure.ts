import { nearest } from "../../data/csv/nearest.ts";
import { FormulaError } from "../../data/formulas/unreadable.ts";
import type { Units } from "../../data/tables/table-unit.ts";
import { quantityText } from "../../language/writing/quantity.ts";
import { sameUnit, type Unit } from "../../language/writing/unit.ts";
import { NoAnswer } from "../arithmetic/no-answer.ts";
import type { Figure } from "../figure.ts";
import type { ScenarioResult } from "../models/model.ts";
import { derivedFigure, unfolded } from "./derived.ts";
import { isOpen, roundedEnds } from "./rounding.ts";

/**
 * The figure that a scenario gives. Where a source publishes the same, the published figure is printed and our sum
 * stays beside it: it only checks the other.
 * @throws FormulaError when an input is missing, its unit is none, a time is less than nothing, or the published figure is in another unit
 */
export function scenarioFigure(
  { row, published }: ScenarioResult,
  scenario: string,
  find: (name: string, at: number) => Figure,
  units: Units["base"],
): Figure {
  const { trail: derived, ...made } = derivedFigure({ ...row, unit: unitNamed(row.unit, units) }, find);
  const trail = { ...derived, scenario };
  if (made.unit.id === "years" && made.low < 0) {
    throw new NoAnswer(`it gives ${quantityText(made)} ${made.unit.many}`, "a time is never less than nothing", 0);
  }
  if (published === undefined) return { ...made, trail };
  const figure = find(published, 0);
  const { low, high, unit, step, qualifier } = figure;
  if (!sameUnit(unit, made.unit)) {
    throw new FormulaError(
      `${published} is in ${unit.id}, and the result in ${made.unit.id}; name another in published`,
      0,
    );
  }
  const whole = unfolded(row.formula, trail.inputs);
  const ends = roundedEnds(whole.expression, whole.inputs);
  const sum = { low: made.low, high: made.high };
  const agree = isOpen(ends.low, low, step) && isOpen(ends.high, high, step);
  return {
    ...made,
    low,
    high,
    step,
    qualifier,
    trail: { ...trail, published: { figure, sum, ...(!agree && { apart: true }) } },
  };
}

function unitNamed(id: string, units: Units["base"]): Unit {
  const unit = units.get(id);
  if (unit !== undefined) return unit;
  const [meant] = nearest(id, units.keys(), 1);
  const mend = `write ${meant ?? `one of ${[...units.keys()].join(", ")}`}, or add it to data/units.csv`;
  throw new FormulaError(`"${id}" is no unit; ${mend}`, 0);
}
