import * as z from "zod";
import { day, oneOf, optional, text } from "../csv/cells.ts";

/** The cells of an edition that a correction may mend; the others make its key. */
const correctable = [
  "value",
  "low",
  "high",
  "unit",
  "rounding",
  "qualifier",
  "source",
  "locator",
  "printed",
  "note",
] as const;

/**
 * The statisticians' three words, kept apart: `bijstelling` is a newer figure after more returns came in, `revisie` a
 * planned change of method or definition, `correctie` a mistake that is mended, the source's or ours.
 */
const correctionKinds = ["bijstelling", "revisie", "correctie"] as const;

/** A row of `data/corrections.csv`: one cell of a published edition that says something else from a day on. */
export const Correction = z.object({
  /** The full name of the number, as a letter writes it. */
  key: text("the full name of the number, like execution_costs.2024"),
  /** The day of the edition it stands in. */
  edition: day,
  field: oneOf(correctable),
  /** The cell as the edition has it, or as an earlier correction left it. */
  old: optional(text("the cell as it was")),
  new: optional(text("the cell as it must be")),
  kind: oneOf(correctionKinds),
  reason: text("why, in one plain sentence"),
  who: text("who found it, by role"),
  /** The day from which it is known: letters of before keep the old number. */
  date: day,
  /** Whether the source has since published the number anew. */
  status: oneOf(["open", "made_by_source"]),
});

export type Correction = z.infer<typeof Correction>;
