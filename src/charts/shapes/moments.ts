// Single measurements on a true axis of time: a stem with a dot for each, nothing between them, because nothing was measured there.
import * as Plot from "@observablehq/plot";
import { periodParts } from "../../language/writing/period.ts";
import { type Canvas, type Drawing, picture, widths } from "../canvas.ts";
import type { ChartRow } from "../chart.ts";
import { fontSizes } from "../lettering.ts";

const HEIGHT = 330;
const LINE = 20;

/** Where the value of a dot stands, so that close dots keep their words apart. */
export type Beside = "left" | "above" | "right";

/**
 * Dots over time; a forecast is an open dot on a broken stem, a range a thick end of its stem.
 * @param beside where the value of a row stands, by its label; above its dot unless it says otherwise
 */
export function momentDots(rows: readonly ChartRow[], canvas: Canvas, beside: ReadonlyMap<string, Beside>): Drawing {
  const { width, theme } = canvas;
  const fontSize = fontSizes[width];
  const dots = rows.map((row) => ({
    row,
    time: timeOf(row.figure.period),
    low: row.figure.low,
    value: row.figure.high,
    stand: row.figure.stand,
    beside: beside.get(row.label) ?? "above",
  }));
  type Dot = (typeof dots)[number];
  const first = Math.floor(Math.min(...dots.map(({ time }) => time)));
  const last = Math.ceil(Math.max(...dots.map(({ time }) => time)));
  const years = Array.from({ length: last - first + 1 }, (_year, index) => first + index);
  const at = { x: ({ time }: Dot) => time, y: ({ value }: Dot) => value };
  const words = { fontSize, fill: "currentColor", stroke: theme.halo, strokeWidth: 5 } as const;
  const around = (side: Beside, options: Plot.TextOptions) =>
    Plot.text(
      dots.filter((dot) => dot.beside === side),
      { ...words, ...at, text: ({ row }: Dot) => row.text, fontWeight: 700, ...options },
    );
  const measured = dots.filter(({ stand }) => !stand?.forecast);
  const forecasts = dots.filter(({ stand }) => stand?.forecast);
  const ranges = dots.filter(({ low, value }) => low !== value);
  const stem = { x: at.x, y1: 0, y2: at.y, stroke: theme.solid } as const;
  return picture(canvas, {
    width: widths[width],
    height: HEIGHT,
    marginTop: 2 * LINE + 6,
    marginBottom: 34,
    marginLeft: width === "wide" ? 44 : 30,
    marginRight: width === "wide" ? 44 : 48,
    x: { type: "linear", domain: [first, last], axis: null },
    y: { domain: [0, Math.max(...dots.map(({ value }) => value))], axis: null },
    marks: [
      Plot.ruleX(measured, { ...stem, strokeWidth: 3 }),
      Plot.ruleX(forecasts, { ...stem, strokeWidth: 2, strokeDasharray: "3,4" }),
      around("left", { textAnchor: "end", dx: -11, lineAnchor: "middle" }),
      around("right", { textAnchor: "start", dx: 11, lineAnchor: "middle" }),
      around("above", { lineAnchor: "bottom", dy: -11 }),
      Plot.text(forecasts, {
        ...words,
        ...at,
        text: ({ stand }: Dot) => stand?.words,
        lineAnchor: "bottom",
        dy: -11 - LINE,
      }),
      Plot.ruleX(ranges, { x: at.x, y1: ({ low }: Dot) => low, y2: at.y, stroke: theme.solid, strokeWidth: 8 }),
      Plot.dot(measured, { ...at, r: 6, fill: theme.solid, stroke: "none" }),
      Plot.dot(forecasts, { ...at, r: 6, fill: theme.ground, stroke: theme.solid, strokeWidth: 2 }),
      Plot.ruleY([0], { stroke: "currentColor" }),
      Plot.axisX({
        ticks: years.filter((year) => width === "wide" || (last - year) % 2 === 0),
        tickSize: 5,
        color: "currentColor",
        fontSize: fontSize - 1,
        label: null,
        tickFormat: String,
      }),
    ],
  });
}

/** The middle of a period, in years: June 2022 is 2022,46, its first day 2022,42. */
function timeOf(period: string): number {
  const { year, half, quarter, month, date, last } = periodParts(period);
  if (year === undefined || last !== undefined)
    throw new Error(`period ${period} is not one moment; write a year, a part of it, a month or a day`);
  const within = half
    ? (Number(half) - 0.5) / 2
    : quarter
      ? (Number(quarter) - 0.5) / 4
      : month
        ? (Number(month) - 1 + (date ? (Number(date) - 1) / 31 : 0.5)) / 12
        : 0.5;
  return Number(year) + within;
}
