import type { Source } from "../data/tables/source.ts";
import type { Figure } from "../figures/figure.ts";
import { sourcesOf } from "../figures/figure.ts";
import { mixture, mutationAmong } from "../figures/mixture.ts";
import type { Snapshot } from "../figures/snapshot.ts";
import { figureText } from "../figures/words/wording.ts";
import { plainSpaces } from "../language/writing/line-ends.ts";
import { unitText } from "../language/writing/quantity.ts";
import { SHARE } from "../language/writing/unit.ts";
import type { Canvas, Drawing, DrawingTools } from "./canvas.ts";
import { type Pictures, picturesOf } from "./pictures.ts";

/** A range in a picture that can only show points. */
export class PointsOnly extends Error {}

/** One line of a chart and of its table: a figure under the name it has in this chart. */
export interface ChartRow {
  readonly label: string;
  readonly figure: Figure;
  /** The figure as prose has it. */
  readonly text: string;
  /** The name the chart asked for, where that leaves the stand out and so means the latest one known. */
  readonly named?: string | undefined;
  /** What a picture prints instead of the label, where a heading or column says the rest. */
  readonly name?: string | undefined;
  /** The rows it belongs with, as the picture heads them. */
  readonly group?: string | undefined;
}

/** A figure that a chart asks for, under the name it has there. */
export type RowDefinition = Pick<ChartRow, "label" | "name" | "group"> & { readonly figure: string };

/** A place in a chart where a figure is missing: its table names it as its picture does. */
export interface ChartGap {
  readonly label: string;
  /** What stands there instead: `niet ingezien`. */
  readonly text: string;
  /** How many rows stand before it. */
  readonly after: number;
}

/** What a chart file declares: which figures, under which names, and how they are drawn. */
export interface DeclaredChart {
  readonly id: string;
  /** What the chart shows, as a sentence. */
  readonly title: string;
  /** The Dutch word for its form, which opens the description: `Staafdiagram`. */
  readonly form: string;
  /** The scenario on whose page it stands, by id. */
  readonly scenario?: string;
  readonly rows: readonly RowDefinition[];
  /** Where figures are missing, in the order of the rows. */
  readonly gaps?: readonly ChartGap[];
  /** Why figures that do not count the same stand together all the same; printed under the chart. */
  readonly bridge?: string;
  /** The rows in the order of picture, table and description, where their numbers decide it. */
  order?(rows: readonly ChartRow[]): readonly ChartRow[];
  /** Draws the rows. */
  draw(rows: readonly ChartRow[], canvas: Canvas): Drawing;
}

/** A chart of the subject, and where it is declared. */
export interface ChartDefinition extends DeclaredChart {
  /** The path of its file from the root, for messages. */
  readonly file: string;
}

/** A chart for one day: picture, description and table out of the same figures. */
export interface Chart {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly bridge?: string | undefined;
  /** What the axis counts: `miljoen euro`. */
  readonly unit: string;
  readonly rows: readonly ChartRow[];
  /** Absent without gaps, and in letters that were sent before charts had them. */
  readonly gaps?: readonly ChartGap[] | undefined;
  readonly sources: readonly Source[];
  readonly pictures: Pictures;
}

/**
 * A chart as known on the day of a snapshot, or why it cannot be drawn.
 * Figures that differ in what they count, in unit or in stand need a bridge.
 * @param tools to draw with
 * @param what who asks, for the message: `this letter`
 */
export function chart(
  definition: DeclaredChart,
  snapshot: Snapshot,
  tools: DrawingTools,
  what?: string,
): { readonly chart: Chart } | { readonly missing: string } {
  const known: ChartRow[] = [];
  for (const { figure: address, ...words } of definition.rows) {
    const found = snapshot.find(address, what);
    if ("missing" in found) return { missing: `chart ${definition.id} cannot be drawn: ${found.missing}` };
    const named = found.standLeftOut ? address : undefined;
    known.push({
      ...words,
      figure: found.figure,
      text: figureText(found.figure, { withStand: found.standLeftOut }),
      named,
    });
  }
  const rows = definition.order?.(known) ?? known;
  const figures = rows.map(({ figure }) => figure);
  const change = mutationAmong(figures);
  if (change !== undefined) return { missing: `chart ${definition.id} mixes a change with an amount: ${change}` };
  const mixed = mixture(figures);
  if (mixed !== undefined && definition.bridge === undefined) {
    return { missing: `chart ${definition.id} mixes ${mixed}; declare a bridge that says why they stand together` };
  }
  const { gaps = [] } = definition;
  const unit = unitText(rows[0]?.figure.unit ?? SHARE, largestOf(figures));
  const pictures = drawn(definition, rows, tools);
  if (pictures instanceof PointsOnly) return { missing: pictures.message };
  return {
    chart: {
      id: definition.id,
      title: definition.title,
      description: description(definition.form, unit, linesOf({ rows, gaps })),
      bridge: definition.bridge,
      unit,
      rows,
      ...(gaps.length > 0 && { gaps }),
      sources: [
        ...new Map(rows.flatMap(({ figure }) => sourcesOf(figure)).map((source) => [source.id, source])).values(),
      ],
      pictures,
    },
  };
}

/** The pictures; or why there are none, where a figure became a range that they cannot show. */
function drawn(definition: DeclaredChart, rows: readonly ChartRow[], tools: DrawingTools): Pictures | PointsOnly {
  try {
    return picturesOf(definition, rows, tools);
  } catch (error) {
    if (error instanceof PointsOnly) return error;
    throw error;
  }
}

/** What a chart shows from top to bottom: its rows, and between them where a figure is missing. */
export function linesOf({ rows, gaps = [] }: Pick<Chart, "rows" | "gaps">): readonly (ChartRow | ChartGap)[] {
  const missing = (after: number) => gaps.filter((gap) => gap.after === after);
  return [...missing(0), ...rows.flatMap((row, index) => [row, ...missing(index + 1)])];
}

/**
 * The row that has a label. A picture finds its rows by this and never by their place: the rows of a sent letter are as
 * old as the letter, and what draws them is of today.
 * @param id the chart, for the message
 * @throws RangeError when there is none
 */
export function rowOf(rows: readonly ChartRow[], label: string, id: string): ChartRow {
  const row = rows.find((candidate) => candidate.label === label);
  if (row === undefined) throw new RangeError(`chart ${id} has no row "${label}"`);
  return row;
}

/**
 * Refuses ranges, for pictures that can only show points.
 * @throws PointsOnly that names the range
 */
export function pointsOnly(rows: readonly ChartRow[], id: string): void {
  const range = rows.find(({ figure }) => figure.low !== figure.high);
  if (range) throw new PointsOnly(`chart ${id}: ${range.figure.name} is a range, and this picture shows points only`);
}

/** The largest amount among figures, above or below zero: it decides whether an axis counts in millions. */
export function largestOf(figures: readonly Figure[]): number {
  return Math.max(...figures.flatMap(({ low, high }) => [Math.abs(low), Math.abs(high)]));
}

/** What a chart says, for who cannot see it. */
function description(form: string, unit: string, lines: readonly (ChartRow | ChartGap)[]): string {
  const words = lines.map(({ label, text }) => `${label}: ${plainSpaces(text)}`);
  return `${form} in ${unit}. ${words.join("; ")}.`;
}
