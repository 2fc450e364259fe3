// A tornado: how far a result swings with each of its inputs, the widest swing first, around the result as it stands.
import * as Plot from "@observablehq/plot";
import type { Width } from "./canvas.ts";
import type { ChartRow } from "./chart.ts";
import { BAR, framed, labelOf, ROW } from "./rows.ts";

/** The first row is the result; the others are its ranges, which are sorted by how wide they are. */
export function tornado(rows: readonly ChartRow[], id: string, width: Width): string {
  const [result, ...swings] = rows;
  if (result === undefined) throw new Error(`chart ${id}: a tornado needs the result it turns around`);
  const wide = ({ figure }: ChartRow) => figure.high - figure.low;
  const sorted = [...swings].sort((one, other) => wide(other) - wide(one));
  const centre = result.figure.low;
  const middle = ROW[width] / 2 - BAR / 2 - 8;
  return framed([result, ...sorted], id, width, [
    Plot.barX(sorted, {
      y: labelOf,
      insetTop: ROW[width] - BAR - 8,
      insetBottom: 8,
      x1: ({ figure }: ChartRow) => figure.low,
      x2: ({ figure }: ChartRow) => figure.high,
      fill: `url(#${id}-hatch)`,
      stroke: "var(--chart)",
      strokeWidth: 1.5,
    }),
    Plot.tickX(sorted, {
      x: () => centre,
      y: labelOf,
      insetTop: ROW[width] - BAR - 11,
      insetBottom: 5,
      stroke: "currentColor",
      strokeWidth: 2.5,
    }),
    Plot.dot([result], { x: () => centre, y: labelOf, dy: middle, r: BAR / 2.4, fill: "var(--chart)", stroke: "none" }),
  ]);
}
