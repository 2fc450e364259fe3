import * as z from "zod";
import { isShare } from "../../language/writing/unit.ts";
import type { CellFault } from "../csv/cell-fault.ts";
import { number, optional, step, text } from "../csv/cells.ts";
import { rangeFault } from "./range.ts";
import { type TableUnit, tableUnitCell } from "./table-unit.ts";

/**
 * A row of `data/assumptions.csv`: a number that we chose, or a choice that no number says. Never a fact, and not
 * bound to a day.
 */
export const assumptionRow = (units: ReadonlyMap<string, TableUnit>) =>
  z.object({
    name: z.string().superRefine((found, ctx) => {
      if (/^[a-z][a-z0-9_]*\.assumed$/.test(found)) return;
      ctx.addIssue({ code: "custom", message: `"${found}" is not a name; write it like inflow.assumed` });
    }),
    label: text("the name a reader sees"),
    value: optional(number),
    low: optional(number),
    high: optional(number),
    unit: optional(tableUnitCell(units)),
    /** How round the number is, in the unit of the row, where its digits do not show it. */
    rounding: optional(step).meta({ mayBeAbsent: true, mayBeBlank: true }),
    /** The figure whose value it takes, or several: then it runs from the lowest of their ends to the highest. */
    same_as: optional(text("the name of a figure")).meta({ mayBeAbsent: true, mayBeBlank: true }),
    why: text("why this number was chosen"),
    /** Whose choice it is. */
    owner: text("whose choice it is"),
  });

export type Assumption = z.infer<ReturnType<typeof assumptionRow>>;

/** Whether a row chooses no number, but how things go: a sentence in its label, without a unit. */
export function isChoice({ value, low, high, unit, same_as }: Assumption): boolean {
  return [value, low, high, unit, same_as].every((cell) => cell === undefined);
}

/** What is wrong with the numbers of an assumption, by column. */
export function assumptionFaults(row: Assumption, units: ReadonlyMap<string, TableUnit>): readonly CellFault[] {
  const { value, low, high, unit, rounding, same_as } = row;
  if (isChoice(row)) {
    const message = `is given without a number; leave it blank, or write the number`;
    return rounding === undefined ? [] : [{ column: "rounding", message }];
  }
  if (unit === undefined) {
    return [{ column: "unit", message: `is blank; write one of ${[...units.keys()].join(", ")}` }];
  }
  if (same_as !== undefined) {
    const numbers = { value, low, high };
    const given = Object.entries(numbers).find(([, cell]) => cell !== undefined)?.[0];
    const message = `is given together with ${given}; keep either the number or the figure it is the same as`;
    return given === undefined ? [] : [{ column: "same_as", message }];
  }
  const range = rangeFault({ value, low, high });
  if (range !== undefined) return [range];
  const largest = Number(value ?? high);
  if (isShare(unit.base) && largest > 100) {
    const column = value === undefined ? "high" : "value";
    return [{ column, message: `${largest} is more than all of it; write a share of at most 100 percent` }];
  }
  return [];
}
