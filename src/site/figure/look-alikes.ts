import type { Data } from "../../data/data.ts";
import type { Definition } from "../../data/tables/definition.ts";
import { standRank } from "../../data/tables/stand.ts";
import type { Figure } from "../../figures/figure.ts";

/** A series that is easily mistaken for another, with its figures to hold against it where there are some. */
export interface LookAlike {
  readonly series: Definition;
  /** The one of the same period, or else the newest, of all together where that is known: where its name leads. */
  readonly figure?: Figure | undefined;
  /** That one, and the newest where that is another, oldest first. */
  readonly shown: readonly Figure[];
}

/** What a definition must not be mixed with, and why; series that count the same stand together. */
export interface LookAlikes {
  readonly why: string;
  readonly groups: readonly (readonly LookAlike[])[];
}

/** The series that a figure is easily mistaken for; nothing where none is known. */
export function lookAlikes(
  { series, definition, period, population }: Figure,
  { definitions }: Pick<Data, "definitions">,
  figures: Iterable<Figure>,
): LookAlikes | undefined {
  // A derived figure has no row of its own; one that counts the same has the same look-alikes.
  const own = definitions.get(series) ?? [...definitions.values()].find((row) => row.definition === definition);
  if (own?.not_with === undefined || own.why === undefined) return undefined;
  const bySeries = Map.groupBy(figures, (figure) => figure.series);
  const groups = own.not_with.split(" ").map((name) =>
    [...definitions.values()]
      .filter((row) => row.definition === name)
      .map((row) => {
        const members = bySeries.get(row.series) ?? [];
        const inPeriod = (wanted: string | undefined) =>
          mostTelling(
            members.filter((other) => other.period === wanted),
            population,
          );
        const newest = inPeriod(
          members
            .map((other) => other.period)
            .sort()
            .at(-1),
        );
        const figure = inPeriod(period) ?? newest;
        const shown = [...new Set([figure, newest])].filter((one) => one !== undefined);
        return { series: row, figure, shown: shown.sort((a, b) => (a.period < b.period ? -1 : 1)) };
      }),
  );
  return { why: own.why, groups };
}

/** The figure of everybody, else that of the same group, else the first; of its stands the latest. */
function mostTelling(figures: readonly Figure[], population: string | undefined): Figure | undefined {
  const latest = figures.toSorted((a, b) => standRank(b.stand) - standRank(a.stand));
  return (
    latest.find((one) => one.population === undefined) ??
    latest.find((one) => one.population === population) ??
    latest.find((one) => one.population === figures[0]?.population)
  );
}
