import type { Data } from "../../data/data.ts";
import type { Dataset } from "../../data/editions/dataset.ts";
import { withoutStand } from "../../data/editions/observation.ts";
import type { Figure } from "../figure.ts";
import { inForce, observedFigure } from "./observed.ts";

/** What an edition says of a key, held against the editions of its dataset before it. */
export interface Change {
  readonly kind: "added" | "stand" | "revised" | "repeated";
  readonly figure: Figure;
  /** The value before it: of the same key, or with a new stand of the stand before. */
  readonly before?: Figure | undefined;
  /** The figure as corrections have made it since. */
  readonly corrected?: Figure | undefined;
}

/** One edition: what became public on one day. */
export interface Edition {
  readonly day: string;
  readonly changes: readonly Change[];
}

/** The editions of a dataset, oldest first, each with what it changed. */
export function datasetEditions(dataset: string, data: Data): readonly Edition[] {
  const byKey = new Map<string, Figure>();
  const byName = new Map<string, Figure>();
  const editions = Map.groupBy(
    data.observations.filter((row) => row.dataset === dataset),
    ({ edition }) => edition,
  );
  return [...editions].map(([day, rows]) => ({
    day,
    changes: rows.map((row): Change => {
      const figure = observedFigure(row, data);
      const own = byKey.get(row.key);
      const before = own ?? byName.get(withoutStand(row));
      const current = inForce(row, data);
      const corrected = current === row ? undefined : observedFigure(current, data);
      byKey.set(row.key, corrected ?? figure);
      byName.set(withoutStand(row), corrected ?? figure);
      return { kind: kindOf(figure, own, before), figure, before, corrected };
    }),
  }));
}

function kindOf(figure: Figure, own: Figure | undefined, before: Figure | undefined): Change["kind"] {
  if (own === undefined) return before === undefined ? "added" : "stand";
  return own.low === figure.low && own.high === figure.high ? "repeated" : "revised";
}

/** An edition of a dataset among those of the others. */
export interface DatasetEdition extends Edition {
  readonly dataset: Dataset;
}

/** What came in lately: the newest editions of all datasets, newest first. */
export function newestEditions(data: Data, most: number): readonly DatasetEdition[] {
  return data.datasets
    .flatMap((dataset) => datasetEditions(dataset.name, data).map((edition) => ({ ...edition, dataset })))
    .sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0))
    .slice(0, most);
}

/** The days of a dataset's editions, oldest first. */
export function editionDays(dataset: string, data: Data): readonly string[] {
  return [...new Set(data.observations.flatMap((row) => (row.dataset === dataset ? [row.edition] : [])))];
}
