import { z } from "zod";
import type { Unit } from "../format/quantity.ts";
import { oneOf, slug, text, word } from "./cells.ts";

const units = ["EUR", "EUR/person", "persons", "persons/year", "share"] as const satisfies readonly Unit[];

/** A row of `data/definitions.csv`: what one series counts. */
export const Definition = z.object({
  series: word,
  dataset: slug,
  label: text("the name a reader sees"),
  unit: oneOf(units),
  /** What is counted. Series that share it may be added, subtracted and drawn on one axis. */
  definition: word,
  counts: text("what is counted, in one plain sentence"),
});

export type Definition = z.infer<typeof Definition>;
