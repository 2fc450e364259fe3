import type { Problem } from "../../data/csv/problem.ts";
import type { Data } from "../../data/data.ts";
import type { Assumption } from "../../data/tables/assumption.ts";
import { seriesOf } from "../../data/tables/key.ts";
import { baseValue, type TableUnit, tableUnits, writtenStep } from "../../data/tables/unit.ts";
import { onStep } from "../../language/writing/exact.ts";
import type { Figure } from "../figure.ts";
import type { Snapshot } from "../snapshot.ts";

/**
 * An assumption as a figure: a number that we chose, with the reason and whose choice it is.
 * @param taken the figures whose value it takes, where it names any
 * @throws RangeError when data that were never checked name a unit that is not there
 */
export function assumedFigure(row: Assumption, taken: readonly Figure[] = []): Figure {
  const unit = tableUnits.get(row.unit ?? "");
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

/** Every figure that an assumption cannot take its value from, at its place in `data/assumptions.csv`. */
export function assumptionProblems({ assumptions }: Pick<Data, "assumptions">, snapshot: Snapshot): readonly Problem[] {
  return assumptions.flatMap(({ row, path, line, columns }) =>
    takenNames(row).flatMap((name) => {
      const message = takenFault(row, name, snapshot);
      if (message === undefined) return [];
      const column = (columns.get("same_as") ?? 1) + (row.same_as ?? "").indexOf(name);
      return [{ path, line, column, name: "same_as", message }];
    }),
  );
}

function takenFault(row: Assumption, name: string, snapshot: Snapshot): string | undefined {
  const found = snapshot.find(name);
  const ours = "write a figure that a source publishes, or one of data/formulas.csv";
  if ("missing" in found) return found.missing;
  const { trail, unit: own } = found.figure;
  if (trail.kind === "assumption") return `${name} is an assumption itself; ${ours}`;
  if (trail.kind === "derived" && trail.scenario) return `${name} is a result of a scenario; ${ours}`;
  const base = tableUnits.get(row.unit ?? "")?.base;
  return own === base ? undefined : `${name} is in ${own}, and the unit is in ${base}; mend one of them`;
}
