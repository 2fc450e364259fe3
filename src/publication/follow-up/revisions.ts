import type { Data } from "../../data/data.ts";
import { knownSince } from "../../data/editions/observation.ts";
import type { Source } from "../../data/tables/source.ts";
import { editionsOf, type Figure, observedInputs } from "../../figures/figure.ts";
import type { Snapshot } from "../../figures/snapshot.ts";
import { figureText } from "../../figures/words/wording.ts";
import type { Letter } from "../../letters/letter.ts";

/** A figure that one day's editions gave another value than a letter, or the editions before, had. */
export interface Revision {
  /** The day on which the value became public. */
  readonly day: string;
  readonly before: Figure;
  readonly after: Figure;
  /** Both values as prose has them; with their stand where a newer stand is what changed. */
  readonly from: string;
  readonly to: string;
  /** What made it so; empty where it is our own assumption or formula. */
  readonly sources: readonly Source[];
}

/** A figure that a letter prints, and the name that led to it. */
export interface PrintedFigure {
  readonly figure: Figure;
  /** Without a stand where its author left that out: it means the latest one known. */
  readonly named: string;
}

/** The figures that a letter prints in its text and charts, each once. */
export function printedFigures({ numbers, charts }: Letter): readonly PrintedFigure[] {
  const uses = [...numbers, ...charts.flatMap(({ chart }) => chart.rows)];
  const printed = uses.map(({ figure, named }) => ({ figure, named: named ?? figure.name }));
  // Where one place leaves the stand out and another does not, a newer stand is news all the same.
  const ordered = printed.sort((a, b) => Number(a.named === a.figure.name) - Number(b.named === b.figure.name));
  return [...Map.groupBy(ordered, ({ figure }) => figure.name).values()].flatMap(([first]) => first ?? []);
}

/** The days on which something became known, oldest first. */
export function knowledgeDays({
  observations,
  corrected,
}: Pick<Data, "observations" | "corrected">): readonly string[] {
  return [...new Set([...observations, ...corrected].map(knownSince))].sort();
}

/**
 * What became of the figures of a letter since it was sent, in the order of days.
 * @param days the days on which something became known
 */
export function revisions(
  letter: Letter,
  days: readonly string[],
  asOf: (day: string) => Snapshot,
): readonly Revision[] {
  const since = [letter.asOf, ...days.filter((day) => day > letter.asOf)];
  return printedFigures(letter)
    .flatMap(({ figure, named }) => {
      let before = figure;
      return since.flatMap((day) => {
        const found = asOf(day).find(named);
        if ("missing" in found || !differ(before, found.figure)) return [];
        const made = revision(before, found.figure, day === letter.asOf ? lastEdition(found.figure, day) : day);
        before = found.figure;
        return [made];
      });
    })
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

/** A figure of a letter as it is now, beside what the letter has; the day and sources of its last change. */
export function revision(before: Figure, after: Figure, day: string): Revision {
  const withStand = before.stand?.id !== after.stand?.id;
  const text = (figure: Figure) => figureText(figure, { withStand });
  return { day, before, after, from: text(before), to: text(after), sources: causes(before, after) };
}

/** Whether a reader would see another number. A newer stand that repeats the number is no news. */
export function differ(before: Figure, after: Figure): boolean {
  return figureText(before) !== figureText(after);
}

/** The sources whose numbers changed; those of all inputs where none did and yet the result differs. */
function causes(before: Figure, after: Figure): readonly Source[] {
  const known = new Map(observedInputs(before).map((input) => [input.name, input]));
  const changed = observedInputs(after).filter((input) => {
    const old = known.get(input.name);
    return old === undefined || old.low !== input.low || old.high !== input.high;
  });
  const sources = changed.map(({ trail }) => trail.source);
  return [...new Map(sources.map((source) => [source.id, source])).values()];
}

/** An edition found late is of a day before the letter. */
function lastEdition(figure: Figure, day: string): string {
  return editionsOf(figure).at(-1) ?? day;
}
