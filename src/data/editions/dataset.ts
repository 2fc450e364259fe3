import * as z from "zod";
import { qualifiers } from "../../language/writing/quantity.ts";
import { number, oneOf, optional, period, slug, step, text, word } from "../csv/cells.ts";
import type { Stand } from "../tables/stand.ts";
import { type TableUnit, tableUnitCell } from "../tables/table-unit.ts";

/** The columns every dataset has. A dataset adds `population`, `stand` or `by` where its numbers differ in them. */
export const observationRow = (units: ReadonlyMap<string, TableUnit>) =>
  z.object({
    series: word,
    period,
    value: optional(number),
    low: optional(number),
    high: optional(number),
    unit: tableUnitCell(units),
    /** The step the source rounds to, in the unit of the row, where its digits do not show it. */
    rounding: optional(step),
    qualifier: optional(oneOf(qualifiers)),
    source: slug,
    locator: text("the place in the source, like § 4.1 or tabel 2"),
    printed: text("the number as the source prints it"),
    note: optional(text("a note")),
  });

/** The schema of a row: the columns of every dataset, and those that its own adds. */
type RowSchema = ReturnType<typeof observationRow>;

/** What a row says in the columns that not every dataset has. */
interface Apart {
  readonly population?: string | undefined;
  readonly stand?: Stand | undefined;
  /** Whose number it is, where sources contradict each other. */
  readonly by?: string | undefined;
}

/** What a row of any dataset says once its cells are read. */
export type ObservationRow = z.infer<RowSchema> & Apart;

/** One table of the world in dated editions: `data/<name>/<yyyy-mm-dd>.csv`. */
export interface Dataset {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** The Dutch words for the populations its rows tell apart. */
  readonly populations: ReadonlyMap<string, string>;
  /** The stands its rows may name, by id. */
  readonly stands: ReadonlyMap<string, Stand>;
  readonly row: RowSchema;
  /** Whether its numbers are what parties name for their own case. */
  readonly ofParties?: true;
}

/**
 * A row that kept to the schema of its dataset, with what it says in the columns that this dataset adds: the type of a
 * schema does not know which these are.
 * @param text a cell as it is written; blank where the dataset has no such column
 */
export function wholeRow(
  read: z.infer<RowSchema>,
  { stands }: Pick<Dataset, "stands">,
  text: (column: keyof Apart) => string,
): ObservationRow {
  return {
    ...read,
    population: text("population") || undefined,
    stand: stands.get(text("stand")),
    by: text("by") || undefined,
  };
}
