import type { Figure } from "../figure.ts";
import { periodKind } from "./period-order.ts";

/** Years or half-years of which no figure was seen, between two that have one. */
export interface Gap {
  /** Dutch words for the group it is of, where the series tells several apart. */
  readonly population?: string | undefined;
  /** In the order of time. */
  readonly periods: readonly string[];
}

/**
 * What is missing between the figures of one series, by group: no publication was seen, which says nothing of the number.
 * A norm is not published year by year, and what we compute is not published at all: these have no gaps.
 */
export function gaps(figures: Iterable<Figure>): readonly Gap[] {
  const published = [...figures].filter(({ measure, trail }) => measure !== "norm" && trail.kind === "observed");
  const groups = Map.groupBy(published, ({ period, population, by }) => [periodKind(period), population, by].join("|"));
  const found = [...groups.values()].map((members) => {
    const known = [...new Set(members.map(({ period }) => period))].sort();
    const periods = between(known[0] ?? "", known.at(-1) ?? "").filter((period) => !known.includes(period));
    return { population: members[0]?.population, periods };
  });
  // What every group misses is missing of the whole series.
  const [first, ...others] = found;
  if (first && others.length > 0 && others.every(({ periods }) => periods.join() === first.periods.join())) {
    return first.periods.length === 0 ? [] : [{ periods: first.periods }];
  }
  return found.filter(({ periods }) => periods.length > 0);
}

/** The figures of the same series, group and publisher as one of them, in any period: it is the group of its gap. */
export function sameGroup({ series, population, by }: Figure, figures: Iterable<Figure>): readonly Figure[] {
  return [...figures]
    .filter((other) => other.series === series && other.population === population && other.by === by)
    .map((other) => ({ ...other, population: undefined }));
}

/** The periods from one to another, where they are years or half-years. */
function between(first: string, last: string): readonly string[] {
  const halves = /^\d{4}h[12]$/.test(first);
  if (!halves && !/^\d{4}$/.test(first)) return [];
  const [from, to] = [Number(first.slice(0, 4)), Number(last.slice(0, 4))];
  const years = Array.from({ length: to - from + 1 }, (_none, index) => String(from + index));
  const all = halves ? years.flatMap((year) => [`${year}h1`, `${year}h2`]) : years;
  return all.filter((period) => period >= first && period <= last);
}
