import { type Figure, sourcesOf } from "../../figures/figure.ts";
import { sourceTitle } from "../../figures/words/source-words.ts";
import { unitText } from "../../language/writing/quantity.ts";
import { type Series, seriesId } from "./series.ts";

/** A unit with the series that are counted in it. */
export interface UnitEntry {
  readonly unit: string;
  readonly text: string;
  readonly series: readonly { readonly id: string; readonly label: string }[];
}

/** The series by unit, the unit with the most first. */
export function byUnit(series: readonly Series[]): readonly UnitEntry[] {
  const units = new Map(series.flatMap(({ figures: [first] }) => (first ? [[first.unit.id, first.unit]] : [])));
  const groups = Map.groupBy(series, ({ figures }) => figures[0]?.unit.id ?? "");
  return [...groups]
    .flatMap(([id, members]) => {
      const unit = units.get(id);
      const entries = members.map((one) => ({ id: seriesId(one), label: one.label }));
      return unit === undefined ? [] : [{ unit: id, text: unitText(unit, 0), series: entries }];
    })
    .sort((a, b) => b.series.length - a.series.length);
}

/** A source with how many figures rest on it. */
export interface SourceEntry {
  readonly id: string;
  readonly text: string;
  readonly count: number;
}

/** The sources of figures, newest first. */
export function bySource(figures: readonly Figure[]): readonly SourceEntry[] {
  const counts = new Map<string, number>();
  const sources = new Map(figures.flatMap(sourcesOf).map((source) => [source.id, source]));
  for (const { id } of figures.flatMap(sourcesOf)) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...sources.values()]
    .sort((a, b) => (a.published < b.published ? 1 : a.published > b.published ? -1 : 0) || (a.id < b.id ? -1 : 1))
    .map((source) => ({
      id: source.id,
      text: sourceTitle(source, sources.values()),
      count: counts.get(source.id) ?? 0,
    }));
}
