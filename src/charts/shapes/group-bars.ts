// Draws bars in groups. The places are pixels: how much room the words leave decides how long a bar may be.
import * as Plot from "@observablehq/plot";
import { type Canvas, type Drawing, picture, widths } from "../canvas.ts";
import type { ChartRow } from "../chart.ts";
import { fontSizes, textWidth } from "../lettering.ts";
import { type BarEnds, certainEnd, isToRight, tippedScale } from "./tipped-bars.ts";

/** How a bar is filled: in full, light with an outline, or hatched. All three stay apart in black and white. */
export type Fill = "solid" | "soft" | "hatch";

/** A bar and where it stands, in pixels from the top. A gap ends where it begins, at zero. */
export interface BarCell extends BarEnds {
  readonly row: ChartRow | undefined;
  readonly series: string;
  readonly fill: Fill;
  readonly group: number;
  readonly text: string;
  readonly top: number;
}

/** From one bar to the next at least, between groups, and for the name of a group above its bars. */
export const BAR_PITCH = 22;
export const BAR_GAP = 14;
export const HEADING = 30;
const BAR = 17;
/** Between a bar and its words, and what stays free beyond them. */
const SPACE = 7;

interface Names {
  readonly series: readonly { readonly label: string; readonly fill: Fill }[];
  readonly groups: readonly { readonly label: string }[];
}

interface Frame {
  readonly canvas: Canvas;
  readonly headed: boolean;
  readonly height: number;
  /** From one bar to the next. */
  readonly pitch: number;
  /** The names of groups, or of the bars under a heading, in lines. */
  readonly names: readonly string[];
}

/** Bars at their places, each with its value. */
export function drawGroups(
  cells: readonly BarCell[],
  { groups, series }: Names,
  { canvas, headed, height, pitch, names }: Frame,
): Drawing {
  const { id, width, theme } = canvas;
  const fontSize = fontSizes[width];
  const widthOf = (text: string) => textWidth(text, canvas);
  // The names of the series stand once, in the first group, where they are not beside every bar.
  const nameOf = (cell: BarCell) => (!headed && series.length > 1 && cell.group === 0 ? `\u2002${cell.series}` : "");
  const start = Math.max(...names.map(widthOf)) + 2 * SPACE;
  const { unit, zero } = tippedScale(
    cells.map((cell) => ({
      low: cell.low,
      high: cell.high,
      words: widthOf(cell.text) + widthOf(nameOf(cell)) + 2 * SPACE,
    })),
    { start, room: widths[width] - start - 2 },
  );
  const x = (value: number) => zero + value * unit;
  const tip = (cell: BarCell) => (isToRight(cell) ? cell.high : cell.low);

  const bars = (
    shown: readonly BarCell[],
    from: (cell: BarCell) => number,
    to: (cell: BarCell) => number,
    paint: Plot.RectOptions,
  ) =>
    Plot.rect(shown, {
      x1: (cell: BarCell) => x(Math.min(from(cell), to(cell))),
      x2: (cell: BarCell) => x(Math.max(from(cell), to(cell))),
      y1: ({ top }: BarCell) => top,
      y2: ({ top }: BarCell) => top + BAR,
      ...paint,
    });
  const filled = (fill: Fill, paint: Plot.RectOptions) =>
    bars(
      cells.filter((cell) => cell.row && cell.fill === fill),
      () => 0,
      certainEnd,
      paint,
    );
  const outline: Plot.RectOptions = { stroke: theme.solid, strokeWidth: 1.5, inset: 0.75 };
  const words = { fontSize, fill: "currentColor", lineAnchor: "middle" } as const;
  const atTip = (shown: readonly BarCell[], options: Plot.TextOptions) =>
    [true, false].map((right) =>
      Plot.text(
        shown.filter((cell) => isToRight(cell) === right),
        {
          ...words,
          x: (cell: BarCell) => x(tip(cell)) + (right ? SPACE : -SPACE),
          y: ({ top }: BarCell) => top + BAR / 2,
          textAnchor: right ? "start" : "end",
          ...options,
        },
      ),
    );
  const ranges = cells.filter(({ low, high }) => low !== high);
  const firsts = cells.filter((_cell, index) => index % series.length === 0);
  const middle = ((series.length - 1) * pitch + BAR) / 2;
  return picture(
    canvas,
    {
      width: widths[width],
      height,
      margin: 0,
      x: { type: "identity", axis: null },
      y: { type: "identity", axis: null },
      marks: [
        filled("solid", { fill: theme.solid }),
        filled("soft", { fill: theme.soft, ...outline }),
        filled("hatch", { fill: `url(#${id}-hatch)`, ...outline }),
        // As in the other charts, the uncertain part of a range is hatched.
        bars(
          ranges,
          ({ low }) => low,
          ({ high }) => high,
          { fill: `url(#${id}-hatch)`, ...outline },
        ),
        ...atTip(
          cells.filter(({ row }) => row),
          { text: ({ text }: BarCell) => text, fontWeight: 700 },
        ),
        ...atTip(
          cells.filter(({ row }) => !row),
          { text: ({ text }: BarCell) => text },
        ),
        Plot.text(
          cells.filter((cell) => nameOf(cell) !== ""),
          {
            ...words,
            x: (cell: BarCell) => x(tip(cell)) + SPACE + widthOf(cell.text) + fontSize / 2,
            y: ({ top }: BarCell) => top + BAR / 2,
            textAnchor: "start",
            text: ({ series: name }: BarCell) => name,
          },
        ),
        ...(headed
          ? [
              Plot.text(firsts, {
                ...words,
                x: 1,
                y: ({ top }: BarCell) => top - (pitch - BAR_PITCH + HEADING) / 2,
                textAnchor: "start",
                text: ({ group }: BarCell) => groups[group]?.label ?? "",
                fontWeight: 700,
              }),
              Plot.text(cells, {
                ...words,
                x: start - 10,
                y: ({ top }: BarCell) => top + BAR / 2,
                textAnchor: "end",
                text: (_cell: BarCell, index: number) => names[index % series.length] ?? "",
              }),
            ]
          : [
              Plot.text(firsts, {
                ...words,
                x: 1,
                y: ({ top }: BarCell) => top + middle,
                textAnchor: "start",
                text: ({ group }: BarCell) => names[group] ?? "",
              }),
            ]),
        Plot.link(firsts, {
          x1: zero,
          x2: zero,
          y1: ({ top }: BarCell) => top - (headed ? 4 : BAR_GAP / 2),
          y2: ({ top }: BarCell) => top + 2 * middle + (headed ? 4 : BAR_GAP / 2),
          stroke: "currentColor",
        }),
      ],
    },
    { hatch: ranges.length > 0 || series.some(({ fill }) => fill === "hatch") },
  );
}
