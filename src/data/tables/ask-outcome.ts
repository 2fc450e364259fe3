import * as z from "zod";
import { day, oneOf, optional, slug, text } from "../csv/cells.ts";

/** What can become of an ask, in the order in which it may. */
export const outcomes = ["asked", "promised", "refused", "granted"] as const;

export type Outcome = (typeof outcomes)[number];

/** Which ask of a letter, from 1. */
const number = z
  .string()
  .transform((found, ctx) => {
    if (/^[1-9]\d?$/.test(found)) return Number(found);
    ctx.addIssue({
      code: "custom",
      message: `"${found}" is not the number of an ask; write 1 for the first of its letter`,
    });
    return z.NEVER;
  })
  .meta({ cell: "number" });

/** A row of `data/ask-outcomes.csv`: what became of an ask of a sent letter, on a day, by a source. */
export const AskOutcome = z.object({
  /** The name of the letter: its file without `.md`. */
  letter: slug,
  ask: number,
  date: day,
  outcome: oneOf(outcomes),
  source: slug,
  note: optional(text("what was said, in our own words")),
});

export type AskOutcome = z.infer<typeof AskOutcome>;
