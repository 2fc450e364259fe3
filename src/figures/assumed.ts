import type { Assumption } from "../data/assumption.ts";
import { seriesOf } from "../data/key.ts";
import { baseValue, tableUnits, writtenStep } from "../data/unit.ts";
import type { Figure } from "./figure.ts";

/**
 * An assumption as a figure: a number that we chose, with the reason and whose choice it is.
 * @throws RangeError when data that were never checked name a unit that is not there
 */
export function assumedFigure(row: Assumption): Figure {
  const unit = tableUnits.get(row.unit);
  const from = row.value ?? row.low;
  const to = row.value ?? row.high;
  if (unit === undefined || from === undefined || to === undefined)
    throw new RangeError(`${row.name} was never checked`);
  return {
    name: row.name,
    label: row.label,
    series: seriesOf(row.name),
    period: "",
    low: baseValue(from, unit),
    high: baseValue(to, unit),
    unit: unit.base,
    step: Math.min(writtenStep(from, unit), writtenStep(to, unit)),
    definition: seriesOf(row.name),
    counts: row.why,
    measure: "rate",
    trail: { kind: "assumption", why: row.why, owner: row.owner },
  };
}
