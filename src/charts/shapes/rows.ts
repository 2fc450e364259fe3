// Two pictures that share one frame: a row for each figure with its name and value above it, so that nothing needs a
// legend, nothing needs colour, and a long name still fits a phone.
import * as Plot from "@observablehq/plot";
import { tickText } from "../../language/writing/quantity.ts";
import { SHARE } from "../../language/writing/unit.ts";
import { type Canvas, type Drawing, picture, widths } from "../canvas.ts";
import { type ChartRow, largestOf } from "../chart.ts";
import { fontSizes as FONT, textWidth } from "../lettering.ts";

/** The height of a row. */
export const ROW = { wide: 58, narrow: 74 } as const;
const TICKS = { wide: 7, narrow: 4 } as const;
/** What stays free to the left of a frame. */
const MARGIN = 6;
/** The height of a bar, which stands in the lower part of its row. */
export const BAR = 18;

/** Bars from zero; the part of a range between low and high is hatched. */
export function barRows(rows: readonly ChartRow[], canvas: Canvas): Drawing {
  const { id, width, theme } = canvas;
  const bar = { insetTop: ROW[width] - BAR - 8, insetBottom: 8, y: labelOf };
  return framed(rows, canvas, [
    Plot.barX(rows, { ...bar, x: (row: ChartRow) => row.figure.low, fill: theme.solid }),
    Plot.barX(rows.filter(isRange), {
      ...bar,
      x1: (row: ChartRow) => row.figure.low,
      x2: (row: ChartRow) => row.figure.high,
      fill: `url(#${id}-hatch)`,
      stroke: theme.solid,
      strokeWidth: 1,
    }),
  ]);
}

/** Points and ranges on one axis: a dot for a point, a hatched bar with ends for a range. */
export function spanRows(rows: readonly ChartRow[], canvas: Canvas): Drawing {
  const { id, width, theme } = canvas;
  const middle = ROW[width] / 2 - BAR / 2 - 8;
  return framed(rows, canvas, [
    Plot.ruleY(rows, { y: labelOf, dy: middle, stroke: theme.grid }),
    Plot.barX(rows.filter(isRange), {
      y: labelOf,
      insetTop: ROW[width] - BAR - 8,
      insetBottom: 8,
      x1: (row: ChartRow) => row.figure.low,
      x2: (row: ChartRow) => row.figure.high,
      fill: `url(#${id}-hatch)`,
      stroke: theme.solid,
      strokeWidth: 1.5,
    }),
    Plot.dot(
      rows.filter((row) => !isRange(row)),
      {
        y: labelOf,
        x: (row: ChartRow) => row.figure.low,
        dy: middle,
        r: BAR / 2.4,
        fill: theme.solid,
        stroke: "none",
      },
    ),
  ]);
}

/** How a frame differs from the common one. */
export interface Frame {
  /** Names and values below each other at every width, as on a phone, so that the right stays free; no room beyond the longest bar. */
  readonly wordsLeft?: boolean;
}

/** Marks under the names and values of their rows, with an axis that holds zero and every value. */
export function framed(
  rows: readonly ChartRow[],
  canvas: Canvas,
  marks: Plot.Markish[],
  { wordsLeft = false }: Frame = {},
): Drawing {
  const { width, theme } = canvas;
  const layout = wordsLeft ? "narrow" : width;
  const figures = rows.map(({ figure }) => figure);
  const largest = largestOf(figures);
  const unit = rows[0]?.figure.unit ?? SHARE;
  const least = Math.min(0, ...figures.map(({ low }) => low));
  const most = Math.max(
    0,
    ...figures.map(({ high }) => high),
    layout === "wide" ? -least * beyondZero(rows, canvas) : 0,
  );
  const nice = wordsLeft ? false : TICKS[width];
  const tick = (value: number, _at?: number, ticks?: readonly number[]) => tickText(value, unit, largest, ticks);
  // Below zero the first tick stands at the edge of the frame, and is written out to its left too.
  const [first = 0] = Plot.scale({ x: { domain: [least, most], nice } })?.domain ?? [];
  const marginLeft = Math.max(MARGIN, first < 0 ? Math.ceil(textWidth(tick(Number(first)), canvas) / 2) : 0);
  const zero = Plot.ruleX([0], { stroke: "currentColor" });
  const fontSize = FONT[width];
  // The halo in the colour of the page keeps grid lines out of the words.
  const lines = {
    y: labelOf,
    frameAnchor: "top",
    lineAnchor: "top",
    fontSize,
    fill: "currentColor",
    stroke: theme.halo,
    strokeWidth: 5,
  } as const;
  const left = { frameAnchor: "left", textAnchor: "start", dx: MARGIN + 5 - marginLeft } as const;
  const right = { frameAnchor: "right", textAnchor: "end" } as const;
  // In a column the value stands at the end of the line of its name; on a phone it has a line of its own.
  const place = {
    wide: { name: -ROW.wide / 2 + 14, value: -ROW.wide / 2 + 14, end: right },
    narrow: { name: -ROW.narrow / 2 + 9, value: -ROW.narrow / 2 + 28, end: left },
  }[layout];
  const text = [
    Plot.text(rows, { ...lines, ...left, text: labelOf, dy: place.name }),
    Plot.text(rows, {
      ...lines,
      ...place.end,
      text: (row: ChartRow) => row.text,
      fontWeight: 700,
      dy: place.value,
    }),
  ];
  return picture(
    canvas,
    {
      width: widths[width],
      height: rows.length * ROW[layout] + 44,
      marginTop: 4,
      marginBottom: 40,
      marginLeft,
      marginRight: width === "wide" ? 24 : 22,
      x: { domain: [least, most], nice, axis: null },
      y: { type: "band", domain: rows.map(labelOf), padding: 0, axis: null },
      marks: [
        Plot.gridX({ ticks: TICKS[width], stroke: theme.grid, strokeOpacity: 1 }),
        ...marks,
        // In the middle of a picture, zero stands behind the words.
        ...(least < 0 ? [zero, ...text] : [...text, zero]),
        Plot.axisX({
          ticks: TICKS[width],
          tickSize: 0,
          fontSize: fontSize - 1,
          fill: "currentColor",
          label: null,
          tickFormat: tick,
        }),
      ],
    },
    { hatch: rows.some(isRange) },
  );
}

/** How far an axis goes on beyond zero, in parts of what lies below it, to leave the values free of the line at zero. */
function beyondZero(rows: readonly ChartRow[], canvas: Canvas): number {
  const values = Math.max(...rows.map(({ text }) => textWidth(text, canvas))) + 10;
  return values / Math.max(values, widths.wide - 30 - values);
}

/** What a row is called. */
export function labelOf(row: ChartRow): string {
  return row.label;
}

/** Whether a row has two ends. */
export function isRange({ figure }: ChartRow): boolean {
  return figure.low !== figure.high;
}
