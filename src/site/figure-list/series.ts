import type { Source } from "../../data/tables/source.ts";
import { standRank } from "../../data/tables/stand.ts";
import { type Figure, sourcesOf } from "../../figures/figure.ts";

/** One thing of a series in one time: its latest stand, and the stands before it, the latest first. */
export interface SeriesRow {
  readonly figure: Figure;
  readonly earlier: readonly Figure[];
}

/** Figures of one series, with the publications they come from. */
export interface Series {
  readonly name: string;
  readonly label: string;
  readonly counts: string;
  readonly figures: readonly Figure[];
  readonly rows: readonly SeriesRow[];
  readonly sources: readonly Source[];
}

/** The id of a series on a page. Variants of a scenario share a series; the first figure is theirs alone. */
export function seriesId({ figures, name }: Pick<Series, "figures" | "name">): string {
  return `reeks-${figures[0]?.name ?? name}`;
}

/** Figures by their series, in the order given. */
export function bySeries(figures: Iterable<Figure>): readonly Series[] {
  // The variants of a scenario share a series and differ in what they are called.
  const groups = Map.groupBy(figures, ({ series, label }) => `${series} ${label}`);
  return [...groups.values()].flatMap((members) => {
    const [first] = members;
    if (first === undefined) return [];
    const sources = new Map(members.flatMap(sourcesOf).map((source) => [source.id, source]));
    return [
      {
        name: first.series,
        label: first.label,
        counts: first.counts,
        figures: members,
        rows: rowsOf(members),
        sources: [...sources.values()],
      },
    ];
  });
}

function rowsOf(figures: readonly Figure[]): readonly SeriesRow[] {
  const groups = Map.groupBy(figures, ({ period, population, by }) => [period, population, by].join("|"));
  return [...groups.values()].flatMap((members) => {
    const [figure, ...earlier] = members.toSorted((a, b) => standRank(b.stand) - standRank(a.stand));
    return figure === undefined ? [] : [{ figure, earlier }];
  });
}
