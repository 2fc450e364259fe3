import * as z from "zod";
import { oneOf, optional, slug, text } from "../csv/cells.ts";
import { writtenFormula } from "../formulas/parser.ts";

/** A row of `data/recomputations.csv`: a sum that a publication states or implies, done again. */
export const Recomputation = z.object({
  id: slug,
  /** What the publication says, in our words. */
  says: text("what the publication says, in one sentence"),
  /** The published figure, or a plain number where a whole is meant, like 1 for all of it. */
  published: text("a figure, or a plain number"),
  /** Which end of a range is held against the sum; blank for a point or for both. */
  end: optional(oneOf(["low", "high"])),
  formula: text("a formula like costs.2024 - budget.2024").transform(writtenFormula),
  /** Why inputs that do not count the same go together all the same. */
  bridge: optional(text("why these go together, in one sentence")),
  /** Why the sum cannot be compared with what was published; blank when it can. */
  why_not: optional(text("why they cannot be compared, in one sentence")),
});

export type Recomputation = z.infer<typeof Recomputation>;
