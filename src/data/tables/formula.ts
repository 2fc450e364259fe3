import * as z from "zod";
import { isPeriod } from "../../language/writing/period.ts";
import type { Unit } from "../../language/writing/unit.ts";
import { optional, text, word } from "../csv/cells.ts";
import { writtenFormula } from "../formulas/parser.ts";
import { unitCell } from "./table-unit.ts";

/** A row of `data/formulas.csv`: a simple figure that follows from others, written by an author. */
export const formulaRow = (units: ReadonlyMap<string, Unit>) =>
  z.object({
    /** `name.period`, like the name of an observation. */
    name: z.string().superRefine((found, ctx) => {
      if (/^[a-z][a-z0-9_]*(\.[a-z0-9_]+)+$/.test(found) && isPeriod(found.replace(/^.*\./, ""))) return;
      ctx.addIssue({ code: "custom", message: `"${found}" is not a name; write it like extra_cost.2024` });
    }),
    label: text("the name a reader sees"),
    unit: unitCell(units),
    /** What the result counts. */
    definition: word,
    counts: text("what is counted, in one plain sentence"),
    formula: text("a formula like costs.2024 - budget.2024").transform(writtenFormula),
    /** Why inputs that do not count the same go together all the same. */
    bridge: optional(text("why these go together, in one sentence")),
  });

export type Formula = z.infer<ReturnType<typeof formulaRow>>;
