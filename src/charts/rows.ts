// Two pictures that share one frame: a row for each figure with its name and value above it, so that nothing needs a
// legend, nothing needs colour, and a long name still fits a phone.
import * as Plot from "@observablehq/plot";
import { tickText } from "../format/quantity.ts";
import { picture, type Width, widths } from "./canvas.ts";
import type { ChartRow } from "./chart.ts";

const FONT = { wide: 15, narrow: 14 } as const;
const ROW = { wide: 58, narrow: 74 } as const;
const TICKS = { wide: 7, narrow: 4 } as const;
const BAR = 18;

/** Bars from zero; the part of a range between low and high is hatched. */
export function barRows(rows: readonly ChartRow[], id: string, width: Width): string {
  const bar = { insetTop: ROW[width] - BAR - 8, insetBottom: 8, y: labelOf };
  return framed(rows, id, width, [
    Plot.barX(rows, { ...bar, x: (row: ChartRow) => row.figure.low, fill: "var(--chart)" }),
    Plot.barX(rows.filter(isRange), {
      ...bar,
      x1: (row: ChartRow) => row.figure.low,
      x2: (row: ChartRow) => row.figure.high,
      fill: `url(#${id}-hatch)`,
      stroke: "var(--chart)",
      strokeWidth: 1,
    }),
  ]);
}

/** Points and ranges on one axis: a dot for a point, a hatched bar with ends for a range. */
export function spanRows(rows: readonly ChartRow[], id: string, width: Width): string {
  const middle = ROW[width] / 2 - BAR / 2 - 8;
  return framed(rows, id, width, [
    Plot.ruleY(rows, { y: labelOf, dy: middle, stroke: "var(--chart-grid)" }),
    Plot.barX(rows.filter(isRange), {
      y: labelOf,
      insetTop: ROW[width] - BAR - 8,
      insetBottom: 8,
      x1: (row: ChartRow) => row.figure.low,
      x2: (row: ChartRow) => row.figure.high,
      fill: `url(#${id}-hatch)`,
      stroke: "var(--chart)",
      strokeWidth: 1.5,
    }),
    Plot.dot(
      rows.filter((row) => !isRange(row)),
      {
        y: labelOf,
        x: (row: ChartRow) => row.figure.low,
        dy: middle,
        r: BAR / 2.4,
        fill: "var(--chart)",
        stroke: "none",
      },
    ),
  ]);
}

function framed(rows: readonly ChartRow[], id: string, width: Width, marks: Plot.Markish[]): string {
  const largest = Math.max(...rows.map(({ figure }) => figure.high));
  const unit = rows[0]?.figure.unit ?? "share";
  const fontSize = FONT[width];
  // The halo in the colour of the page keeps grid lines out of the words.
  const lines = {
    y: labelOf,
    frameAnchor: "top",
    lineAnchor: "top",
    fontSize,
    fill: "currentColor",
    stroke: "var(--page)",
    strokeWidth: 5,
  } as const;
  const text =
    width === "wide"
      ? [
          Plot.text(rows, {
            ...lines,
            text: labelOf,
            frameAnchor: "left",
            textAnchor: "start",
            dx: 5,
            dy: -ROW.wide / 2 + 14,
          }),
          Plot.text(rows, {
            ...lines,
            text: (row: ChartRow) => row.text,
            frameAnchor: "right",
            textAnchor: "end",
            fontWeight: 700,
            dy: -ROW.wide / 2 + 14,
          }),
        ]
      : [
          Plot.text(rows, {
            ...lines,
            text: labelOf,
            frameAnchor: "left",
            textAnchor: "start",
            dx: 5,
            dy: -ROW.narrow / 2 + 9,
          }),
          Plot.text(rows, {
            ...lines,
            text: (row: ChartRow) => row.text,
            frameAnchor: "left",
            textAnchor: "start",
            dx: 5,
            fontWeight: 700,
            dy: -ROW.narrow / 2 + 28,
          }),
        ];
  return picture(
    id,
    {
      width: widths[width],
      height: rows.length * ROW[width] + 44,
      marginTop: 4,
      marginBottom: 40,
      marginLeft: 6,
      marginRight: width === "wide" ? 24 : 22,
      x: { domain: [0, largest], nice: TICKS[width], axis: null },
      y: { type: "band", domain: rows.map(labelOf), padding: 0, axis: null },
      marks: [
        Plot.gridX({ ticks: TICKS[width], stroke: "var(--chart-grid)", strokeOpacity: 1 }),
        ...marks,
        ...text,
        Plot.ruleX([0], { stroke: "currentColor" }),
        Plot.axisX({
          ticks: TICKS[width],
          tickSize: 0,
          fontSize: fontSize - 1,
          fill: "currentColor",
          label: null,
          tickFormat: (value: number) => tickText(value, unit, largest),
        }),
      ],
    },
    { hatch: rows.some(isRange) },
  );
}

function labelOf(row: ChartRow): string {
  return row.label;
}

function isRange({ figure }: ChartRow): boolean {
  return figure.low !== figure.high;
}
