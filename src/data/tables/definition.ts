import * as z from "zod";
import type { Unit } from "../../language/writing/unit.ts";
import { oneOf, optional, slug, text, word } from "../csv/cells.ts";
import { unitCell } from "./table-unit.ts";

/** How a number behaves: at a moment, over a period, a change of a budget in one document, a price or share, or a norm that a rule sets exactly. */
export const measures = ["stock", "flow", "mutation", "rate", "norm"] as const;

/** How a number behaves. */
export type Measure = (typeof measures)[number];

/** A row of `data/definitions.csv`: what one series counts. */
export const definitionRow = (units: ReadonlyMap<string, Unit>) =>
  z.object({
    series: word,
    dataset: slug,
    label: text("the name a reader sees"),
    unit: unitCell(units),
    /** What is counted. Series that share it may be added, subtracted and drawn on one axis. */
    definition: word,
    counts: text("what is counted, in one plain sentence"),
    measure: oneOf(measures),
    /** The year whose prices the amounts are in, where a source says so. */
    price_level: optional(text("the year of the prices")),
    /** Definitions it is easily mistaken for, with a space between, and why that goes wrong. */
    not_with: optional(text("definitions, with a space between")),
    why: optional(text("why they must not be mixed, in one plain sentence")),
  });

export type Definition = z.infer<ReturnType<typeof definitionRow>>;
