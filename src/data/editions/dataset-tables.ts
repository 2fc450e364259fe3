// A dataset is two kinds of rows: one that says what it holds and tells apart, and one for each population.
import * as z from "zod";
import { oneOf, optional, word } from "../csv/cells.ts";
import { nearest } from "../csv/nearest.ts";
import type { Problem } from "../csv/problem.ts";
import { byUnique, cellProblem, lacks, type Records } from "../csv/records.ts";
import type { DatasetRow, PopulationRow } from "../tables/dataset-row.ts";
import type { Stand, StandRow } from "../tables/stand.ts";
import type { TableUnit } from "../tables/table-unit.ts";
import { type Dataset, observationRow } from "./dataset.ts";

/**
 * The datasets of their tables, in the order of their rows, each with the schema of its editions.
 * What is wrong with the tables is added to the problems.
 * @param known the stands of `data/stands.csv`, as far as they could be read
 */
export function datasetsOf(
  datasets: Records<DatasetRow>,
  populations: Records<PopulationRow>,
  { table, stands: known, units }: Known,
  problems: Problem[],
): readonly Dataset[] {
  const rows = byUnique(datasets, "dataset", problems);
  const words = populationsOf(datasets, populations, rows, problems);
  for (const { value, row } of datasets.records) {
    const { dataset, population, stand, stands } = value;
    const refuse = (column: string, message: string) => problems.push(cellProblem(datasets.path, row, column, message));
    if (
      population !== undefined &&
      populations.whole &&
      !populations.records.some(({ value: of }) => of.dataset === dataset)
    ) {
      refuse("population", `${dataset} has no row in data/populations.csv; add one, or leave this blank`);
    }
    if (stand !== undefined && stands === undefined) refuse("stands", "is blank while stand is not; write the stands");
    if (stand === undefined && stands !== undefined)
      refuse("stand", "is blank while stands is not; write optional or required");
    for (const id of stands ?? []) {
      if (lacks(table, "id", id)) refuse("stands", unknownStand(id, known));
    }
  }
  return [...rows.values()].map((row): Dataset => {
    const own = words.get(row.dataset) ?? new Map();
    const stands = standsNamed(row.stands ?? [], known);
    return {
      name: row.dataset,
      title: row.title,
      description: row.description,
      populations: own,
      stands,
      row: observationRow(units).extend({
        ...(row.population !== undefined && {
          population: cell(row.population, own.size > 0 ? oneOf([...own.keys()]) : word),
        }),
        ...(row.stand !== undefined && { stand: cell(row.stand, standCell(stands)) }),
        ...(row.by !== undefined && { by: cell(row.by, word) }),
      }),
      ...(row.of_parties === "yes" && { ofParties: true }),
    };
  });
}

/** The table of stands and what could be read of it, and the units that tables may name. */
export interface Known {
  readonly table: Records<StandRow>;
  readonly stands: ReadonlyMap<string, Stand>;
  readonly units: ReadonlyMap<string, TableUnit>;
}

/** What is wrong with a stand that no row of `data/stands.csv` has. */
function unknownStand(written: string, known: ReadonlyMap<string, Stand>): string {
  const [meant] = nearest(written, known.keys(), 1);
  return `"${written}" is not in data/stands.csv; ${meant ? `write ${meant}, or add it there` : "add it there"}`;
}

/** The stands of these ids. One that is not known was refused where it is named, and its rows are not refused again. */
function standsNamed(ids: readonly string[], known: ReadonlyMap<string, Stand>): ReadonlyMap<string, Stand> {
  return new Map(ids.map((id) => [id, known.get(id) ?? { id, words: id, forecast: false, rank: known.size }]));
}

/** A cell that names one of these stands by its id. */
function standCell(stands: ReadonlyMap<string, Stand>): z.ZodType<Stand, string> {
  const id = oneOf([...stands.keys()]);
  return id.transform((written) => stands.get(written) ?? z.NEVER).meta({ ...id.meta() });
}

/** The Dutch words for the populations of each dataset, by its name. */
function populationsOf(
  datasets: Records<DatasetRow>,
  populations: Records<PopulationRow>,
  known: ReadonlyMap<string, DatasetRow>,
  problems: Problem[],
): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const words = new Map<string, Map<string, string>>();
  for (const { value, row } of populations.records) {
    const { dataset, population, label } = value;
    const refuse = (column: string, message: string) =>
      problems.push(cellProblem(populations.path, row, column, message));
    const own = words.get(dataset) ?? new Map<string, string>();
    if (lacks(datasets, "dataset", dataset)) {
      const [meant] = nearest(dataset, known.keys(), 1);
      refuse(
        "dataset",
        `"${dataset}" is not in data/datasets.csv; ${meant ? `write ${meant}, or add it there` : "add it there"}`,
      );
    } else if (known.get(dataset)?.population === undefined && known.has(dataset)) {
      refuse(
        "dataset",
        `${dataset} tells no populations apart; write optional or required under population in data/datasets.csv`,
      );
    } else if (own.has(population)) {
      refuse("population", `${population} of ${dataset} stands there twice; keep one row`);
    } else words.set(dataset, own.set(population, label));
  }
  return words;
}

function cell<T>(presence: "optional" | "required", schema: z.ZodType<T, string>): z.ZodType<T | undefined, string> {
  return presence === "optional" ? optional(schema) : schema;
}
