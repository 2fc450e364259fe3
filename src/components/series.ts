import type { Source } from "../data/source.ts";
import { type Figure, sourcesOf } from "../figures/figure.ts";

/** Figures of one series, with the publications they come from. */
export interface Series {
  readonly name: string;
  readonly label: string;
  readonly counts: string;
  readonly figures: readonly Figure[];
  readonly sources: readonly Source[];
}

/** Figures by their series, in the order given. */
export function bySeries(figures: Iterable<Figure>): readonly Series[] {
  const groups = Map.groupBy(figures, ({ series }) => series);
  return [...groups].flatMap(([name, members]) => {
    const [first] = members;
    if (first === undefined) return [];
    const sources = new Map(members.flatMap(sourcesOf).map((source) => [source.id, source]));
    return [{ name, label: first.label, counts: first.counts, figures: members, sources: [...sources.values()] }];
  });
}
