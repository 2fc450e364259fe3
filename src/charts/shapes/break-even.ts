// A straight line from what is over without a cut to what is short with one, and where it crosses zero.
import * as Plot from "@observablehq/plot";
import { tickText } from "../../language/writing/quantity.ts";
import { SHARE } from "../../language/writing/unit.ts";
import { type Canvas, type Drawing, picture, widths } from "../canvas.ts";
import type { ChartRow } from "../chart.ts";
import { pointsOnly } from "../chart.ts";
import { fontSizes } from "../lettering.ts";

const HEIGHT = 390;
const LINE = 20;
const HEAD = 3 * LINE;
/** How far the line goes on beyond the announced cut. */
const BEYOND = 1.5;

/** A corner of the picture, for the lines above the plot. */
const corner = (side: "left" | "right", index: number) =>
  ({
    frameAnchor: `top-${side}`,
    textAnchor: side === "left" ? "start" : "end",
    lineAnchor: "middle",
    dy: index * LINE - HEAD - LINE,
  }) as const;

/** What a line of break-even is drawn from. */
export interface BreakEven {
  readonly available: ChartRow;
  readonly cost: ChartRow;
  /** What is over without a cut. */
  readonly before: ChartRow;
  readonly breakEven: ChartRow;
  readonly cut: ChartRow;
  /** What is over or short with the cut. */
  readonly after: ChartRow;
}

/**
 * What is over of an available amount as a cut grows.
 * @throws Error for a range: one line goes through points
 */
export function breakEvenLine(given: BreakEven, canvas: Canvas): Drawing {
  const { id, width, theme } = canvas;
  pointsOnly(Object.values(given), id);
  const [available, cost, crossing, cut] = [given.available, given.cost, given.breakEven, given.cut].map(
    ({ figure }) => figure.low,
  ) as [number, number, number, number];
  const over = (share: number) => available * (1 - share) - cost;
  const end = cut * BEYOND;
  const [first, zero, last] = [
    { x: 0, y: over(0) },
    { x: crossing, y: 0 },
    { x: end, y: over(end) },
  ];
  const at = { x: cut, y: over(cut) };
  const largest = Math.max(Math.abs(first.y), Math.abs(last.y));
  const unit = given.available.figure.unit;
  const fontSize = fontSizes[width];
  const words = { fontSize, fill: "currentColor", stroke: theme.halo, strokeWidth: 5 } as const;
  /** A name with its value in bold on the line below it, to one side of a point. */
  const beside = (row: ChartRow, point: { x: number; y: number }, side: "start" | "end", dy: number) =>
    [row.name ?? row.label, row.text].map((text, index) =>
      Plot.text([point], {
        ...words,
        x: "x",
        y: "y",
        text: () => text,
        textAnchor: side,
        dx: side === "start" ? 10 : -10,
        dy: dy + index * LINE,
        ...(index === 1 ? { fontWeight: 700 } : {}),
      }),
    );
  const head = [given.available, given.cost].flatMap((row, index) => [
    Plot.text([row], { ...words, ...corner("left", index), text: (shown: ChartRow) => shown.name ?? shown.label }),
    Plot.text([row], { ...words, ...corner("right", index), text: (shown: ChartRow) => shown.text, fontWeight: 700 }),
  ]);
  return picture(canvas, {
    width: widths[width],
    height: HEIGHT,
    marginTop: HEAD + 2 * LINE,
    marginBottom: 32,
    marginLeft: width === "wide" ? 60 : 48,
    marginRight: width === "wide" ? 24 : 18,
    x: { domain: [0, end], axis: null },
    y: { domain: [Math.min(0, last.y), Math.max(0, first.y)], axis: null },
    marks: [
      Plot.gridY({ ticks: 5, stroke: theme.grid, strokeOpacity: 1 }),
      Plot.areaY([first, zero], { x: "x", y: "y", stroke: "none", fill: theme.soft }),
      Plot.ruleY([0], { stroke: "currentColor" }),
      Plot.line([first, zero, last], { x: "x", y: "y", stroke: theme.solid, strokeWidth: 3 }),
      Plot.ruleX([at], {
        x: "x",
        y1: Math.min(0, last.y),
        y2: 0,
        stroke: "currentColor",
        strokeWidth: 1.5,
        strokeDasharray: "2,3",
      }),
      Plot.dot([first, zero, at], { x: "x", y: "y", r: 6, fill: theme.solid, stroke: theme.ground }),
      ...beside(given.before, first, "start", -1.6 * LINE),
      ...beside(given.breakEven, zero, "start", -1.9 * LINE),
      ...beside(given.after, at, "start", -1.6 * LINE),
      ...beside(given.cut, { x: cut, y: last.y }, "end", -1.7 * LINE),
      ...head,
      Plot.axisY({
        ticks: 5,
        tickSize: 0,
        fontSize: fontSize - 1,
        fill: "currentColor",
        label: null,
        tickFormat: (value: number, _at?: number, ticks?: readonly number[]) => tickText(value, unit, largest, ticks),
      }),
      Plot.axisX({
        ticks: 4,
        tickSize: 0,
        fontSize: fontSize - 1,
        fill: "currentColor",
        label: null,
        tickFormat: (value: number, _at?: number, ticks?: readonly number[]) => `${tickText(value, SHARE, 1, ticks)}%`,
      }),
    ],
  });
}
