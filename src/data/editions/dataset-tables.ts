// A dataset is two kinds of rows: one that says what it holds and tells apart, and one for each population.
import type * as z from "zod";
import { oneOf, optional, word } from "../csv/cells.ts";
import { nearest } from "../csv/nearest.ts";
import type { Problem } from "../csv/problem.ts";
import { byUnique, cellProblem, lacks, type Records } from "../csv/records.ts";
import type { DatasetRow, PopulationRow } from "../tables/dataset-row.ts";
import { stands } from "../tables/stand.ts";
import type { TableUnit } from "../tables/table-unit.ts";
import { type Dataset, observationRow } from "./dataset.ts";

/**
 * The datasets of their tables, in the order of their rows, each with the schema of its editions.
 * What is wrong with the tables is added to the problems.
 */
export function datasetsOf(
  datasets: Records<DatasetRow>,
  populations: Records<PopulationRow>,
  units: ReadonlyMap<string, TableUnit>,
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
  }
  return [...rows.values()].map((row): Dataset => {
    const own = words.get(row.dataset) ?? new Map();
    return {
      name: row.dataset,
      title: row.title,
      description: row.description,
      populations: own,
      row: observationRow(units).extend({
        ...(row.population !== undefined && {
          population: cell(row.population, own.size > 0 ? oneOf([...own.keys()]) : word),
        }),
        ...(row.stand !== undefined && { stand: cell(row.stand, oneOf(row.stands ?? stands)) }),
        ...(row.by !== undefined && { by: cell(row.by, word) }),
      }),
      ...(row.of_parties === "yes" && { ofParties: true }),
    };
  });
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
