import { sameUnit } from "../../language/writing/unit.ts";
import type { CellFault } from "../csv/cell-fault.ts";
import { nearest } from "../csv/nearest.ts";
import { lacks, type Records } from "../csv/records.ts";
import type { Definition } from "../tables/definition.ts";
import type { Source } from "../tables/source.ts";
import { pageFault } from "../tables/source-page.ts";
import type { TableUnit } from "../tables/table-unit.ts";
import type { ObservationRow } from "./dataset.ts";

/** The tables beside the editions, as far as they could be read. */
export interface Tables {
  readonly sources: Records<Source>;
  readonly definitions: Records<Definition>;
  readonly datasets: readonly string[];
  /** The units that a cell may name. */
  readonly units: ReadonlyMap<string, TableUnit>;
  /** The day of building. */
  readonly today: string;
}

/** The cells of a row that name something, as they are written; one that could not be read is absent. */
export type ReferringCells = Readonly<Partial<Record<"source" | "locator" | "series" | "unit", string>>>;

/** The cells of a row that was read whole. */
export function referringCells({ source, locator, series, unit }: ObservationRow): ReferringCells {
  return { source, locator, series, unit: unit.name };
}

/**
 * What is wrong with the names in a row, held against the tables beside the editions.
 * Silent about what only follows from a mistake in such a table.
 * @param row the cells that could be read; the others are not judged
 * @param edition the dataset and the day of the edition the row stands in
 */
export function referenceFaults(
  { source, locator, series, unit }: ReferringCells,
  { dataset, day }: { readonly dataset: string; readonly day: string },
  { sources, definitions, datasets, units, today }: Tables,
): readonly CellFault[] {
  const faults: CellFault[] = [];
  if (source !== undefined) {
    const known = sources.records.find(({ value }) => value.id === source)?.value;
    if (lacks(sources, "id", source)) faults.push({ column: "source", message: unknownSource(source, sources) });
    else if (known !== undefined && known.published > day && known.published <= today) {
      const message = `${source} became public on ${known.published}, after this edition (${day}); move the row to that day`;
      faults.push({ column: "source", message });
    }
    const outside = known && locator !== undefined ? pageFault(locator, known) : undefined;
    if (outside !== undefined) faults.push({ column: "locator", message: outside });
  }
  if (series === undefined) return faults;
  const definition = definitions.records.find(({ value }) => value.series === series)?.value;
  const own = definitions.records.flatMap(({ value }) => (value.dataset === dataset ? [value.series] : []));
  const [meant] = nearest(series, own, 1);
  if (lacks(definitions, "series", series)) {
    const others = own.length > 0 ? `write ${meant ?? `one of ${own.join(", ")}`}, or add it there` : "add it there";
    faults.push({ column: "series", message: `"${series}" is not in data/definitions.csv; ${others}` });
  } else if (definition !== undefined && definition.dataset !== dataset && datasets.includes(definition.dataset)) {
    const other = meant === undefined ? "" : `, or write ${meant}`;
    const message = `"${series}" belongs to ${definition.dataset}; move the row to data/${definition.dataset}/${other}`;
    faults.push({ column: "series", message });
  } else if (definition !== undefined && unit !== undefined && !sameUnit(units.get(unit)?.base, definition.unit)) {
    const fitting = [...units.values()].flatMap(({ name, base }) => (sameUnit(base, definition.unit) ? [name] : []));
    const message = `"${unit}" is not a unit of ${series}, which is in ${definition.unit.id}; write ${fitting.join(" or ")}`;
    faults.push({ column: "unit", message });
  }
  return faults;
}

/** What is wrong with a source that no row of `data/sources.csv` has. */
export function unknownSource(written: string, { records }: Records<Source>): string {
  const ids = records.map(({ value }) => value.id);
  const [meant] = nearest(written, ids, 1);
  return `"${written}" is not in data/sources.csv; ${meant ? `write ${meant}, or add it there` : "add it there"}`;
}
