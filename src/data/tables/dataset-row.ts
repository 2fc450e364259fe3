import * as z from "zod";
import { oneOf, optional, slug, text, word } from "../csv/cells.ts";

/** Whether the rows of a dataset may or must tell something apart. */
const presence = optional(oneOf(["optional", "required"]));

/** Ids of stands, with a space between, each once. */
const standList: z.ZodType<readonly string[], string> = z
  .string()
  .transform((found, ctx) => {
    const named = new Set<string>();
    for (const name of found.split(" ")) {
      if (named.has(name)) ctx.addIssue({ code: "custom", message: `"${name}" stands there twice; keep one` });
      for (const { message } of word.safeParse(name).error?.issues ?? []) ctx.addIssue({ code: "custom", message });
      named.add(name);
    }
    return [...named];
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
  /** Whether its rows name a stand, and which ones of `data/stands.csv` they may name. */
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
