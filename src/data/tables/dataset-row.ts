import * as z from "zod";
import { oneOf, optional, slug, text, word } from "../csv/cells.ts";
import { type Stand, stands } from "./stand.ts";

/** Whether the rows of a dataset may or must tell something apart. */
const presence = optional(oneOf(["optional", "required"]));

/** Stands, with a space between, each once. */
const standList: z.ZodType<readonly Stand[], string> = z
  .string()
  .transform((found, ctx) => {
    const known: Stand[] = [];
    for (const name of found.split(" ")) {
      const parsed = oneOf(stands).safeParse(name);
      if (parsed.success && !known.includes(parsed.data)) known.push(parsed.data);
      else if (parsed.success) ctx.addIssue({ code: "custom", message: `"${name}" stands there twice; keep one` });
      else for (const { message } of parsed.error.issues) ctx.addIssue({ code: "custom", message });
    }
    return known;
  })
  .meta({ cell: "text" });

/** A row of `data/datasets.csv`: one table of the world, and what its rows tell apart. */
export const DatasetRow = z.object({
  /** Its name: that of its folder in `data/`, and its address. */
  dataset: slug,
  title: text("what a reader calls it"),
  description: text("what it holds, in plain sentences"),
  /** Whether its rows name a population: one of its rows in `data/populations.csv`. */
  population: presence,
  /** Whether its rows name a stand, and which ones they may name. */
  stand: presence,
  stands: optional(standList),
  /** Whether its rows say whose number it is, where sources contradict each other. */
  by: optional(oneOf(["optional"])),
  /** Whether its numbers are what parties name for their own case. */
  of_parties: oneOf(["yes", "no"]),
});

export type DatasetRow = z.infer<typeof DatasetRow>;

/** A row of `data/populations.csv`: the Dutch words for a population that a dataset tells apart. */
export const PopulationRow = z.object({
  dataset: slug,
  population: word,
  label: text("the Dutch words for the population"),
});

export type PopulationRow = z.infer<typeof PopulationRow>;
