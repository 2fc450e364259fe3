import type { Assumption } from "../../data/tables/assumption.ts";
import { seriesOf } from "../../data/tables/key.ts";
import { baseValue, type TableUnit, writtenStep } from "../../data/tables/table-unit.ts";
import { onStep } from "../../language/writing/exact.ts";
import type { Figure } from "../figure.ts";

/**
 * An assumption as a figure: a number that we chose, with the reason and whose choice it is.
 * @param taken the figures whose value it takes, where it names any
 * @throws RangeError when data that were never checked name a unit that is not there
 */
export function assumedFigure(row: Assumption, taken: readonly Figure[] = []): Figure {
  const { unit } = row;
  const ends = unit && (taken.length > 0 ? takenEnds(row, unit, taken) : writtenEnds(row, unit));
  if (unit === undefined || ends === undefined) throw new RangeError(`${row.name} was never checked`);
  const stated = row.rounding !== undefined || taken.length > 0;
  return {
    name: row.name,
    label: row.label,
    series: seriesOf(row.name),
    period: "",
    ...ends,
    unit: unit.base,
    definition: seriesOf(row.name),
    counts: row.why,
    measure: "rate",
    trail: {
      kind: "assumption",
      why: row.why,
      owner: row.owner,
      ...(stated && { step: ends.step }),
      ...(taken.length > 0 && { sameAs: taken }),
    },
  };
}

type Ends = Pick<Figure, "low" | "high" | "step">;

function writtenEnds({ value, low, high, rounding }: Assumption, unit: TableUnit): Ends | undefined {
  const [from, to] = [value ?? low, value ?? high];
  if (from === undefined || to === undefined) return undefined;
  const finest = Math.min(writtenStep(from, unit), writtenStep(to, unit));
  const step = rounding === undefined ? finest : baseValue(rounding, unit);
  return { low: baseValue(from, unit), high: baseValue(to, unit), step };
}

/** From the lowest end of the figures to the highest, as round as the row says. */
function takenEnds({ rounding }: Assumption, unit: TableUnit, taken: readonly Figure[]): Ends {
  const low = Math.min(...taken.map((figure) => figure.low));
  const high = Math.max(...taken.map((figure) => figure.high));
  if (rounding === undefined) return { low, high, step: Math.max(...taken.map(({ step }) => step)) };
  const step = baseValue(rounding, unit);
  return { low: onStep(low, step), high: onStep(high, step), step };
}

/** The names of the figures whose value an assumption takes. */
export function takenNames({ same_as }: Assumption): readonly string[] {
  return same_as?.split(" ") ?? [];
}
