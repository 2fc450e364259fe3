// A tornado: how far a result swings with each of its inputs, the widest swing first, around the result as it stands.
import * as Plot from "@observablehq/plot";
import { widestFirst } from "../../figures/models/widest-first.ts";
import type { Canvas, Drawing } from "../canvas.ts";
import type { ChartRow } from "../chart.ts";
import { BAR, framed, labelOf, ROW } from "./rows.ts";

/** The rows of a tornado in the order of its picture and its table: the result, then its ranges, the widest first. */
export function resultThenWidest([result, ...swings]: readonly ChartRow[]): readonly ChartRow[] {
  return [...(result === undefined ? [] : [result]), ...widestFirst(swings, ({ figure }) => figure)];
}

/** The first row is the result; the others are its ranges, in the order given. */
export function tornado(rows: readonly ChartRow[], canvas: Canvas): Drawing {
  const { id, width, theme } = canvas;
  const [result, ...swings] = rows;
  if (result === undefined) throw new Error(`chart ${id}: a tornado needs the result it turns around`);
  const centre = result.figure.low;
  const middle = ROW[width] / 2 - BAR / 2 - 8;
  return framed(rows, canvas, [
    Plot.barX(swings, {
      y: labelOf,
      insetTop: ROW[width] - BAR - 8,
      insetBottom: 8,
      x1: ({ figure }: ChartRow) => figure.low,
      x2: ({ figure }: ChartRow) => figure.high,
      fill: `url(#${id}-hatch)`,
      stroke: theme.solid,
      strokeWidth: 1.5,
    }),
    Plot.tickX(swings, {
      x: () => centre,
      y: labelOf,
      insetTop: ROW[width] - BAR - 11,
      insetBottom: 5,
      stroke: "currentColor",
      strokeWidth: 2.5,
    }),
    Plot.dot([result], { x: () => centre, y: labelOf, dy: middle, r: BAR / 2.4, fill: theme.solid, stroke: "none" }),
  ]);
}
