import { z } from "zod";
import { number, oneOf, optional, text } from "./cells.ts";
import { rangeFault } from "./observation.ts";
import type { CellFault } from "./references.ts";
import { tableUnits, unitMeant } from "./unit.ts";

/** A row of `data/assumptions.csv`: a number that we chose. Never a fact, and not bound to a day. */
export const Assumption = z.object({
  name: z.string().superRefine((found, ctx) => {
    if (/^[a-z][a-z0-9_]*\.assumed$/.test(found)) return;
    ctx.addIssue({ code: "custom", message: `"${found}" is not a name; write it like inflow.assumed` });
  }),
  label: text("the name a reader sees"),
  value: optional(number),
  low: optional(number),
  high: optional(number),
  unit: oneOf([...tableUnits.keys()], unitMeant),
  why: text("why this number was chosen"),
  /** Whose choice it is. */
  owner: text("whose choice it is"),
});

export type Assumption = z.infer<typeof Assumption>;

/** What is wrong with the numbers of an assumption, by column. */
export function assumptionFaults({ value, low, high, unit }: Assumption): readonly CellFault[] {
  const range = rangeFault({ value, low, high });
  if (range !== undefined) return [range];
  const largest = Number(value ?? high);
  if (tableUnits.get(unit)?.base === "share" && largest > 100) {
    const column = value === undefined ? "high" : "value";
    return [{ column, message: `${largest} is more than all of it; write a share of at most 100 percent` }];
  }
  return [];
}
