// A waterfall: a first amount, what comes on top of it step by step, and the whole. Each step starts where the one
// before it ends; fine lines lead from one to the next.
import * as Plot from "@observablehq/plot";
import type { Canvas, Drawing } from "../canvas.ts";
import type { ChartRow } from "../chart.ts";
import { BAR, framed, labelOf, ROW } from "./rows.ts";

interface Step {
  readonly row: ChartRow;
  readonly start: number;
  /** Where what is certain ends, and where the range ends. */
  readonly low: number;
  readonly high: number;
  readonly whole: boolean;
}

/** Rows as a waterfall: the first and the last stand on zero, those between them on what came before. */
export function waterfall(rows: readonly ChartRow[], canvas: Canvas): Drawing {
  const { id, theme } = canvas;
  const steps = stepsOf(rows);
  const bar = { insetTop: ROW.narrow - BAR - 8, insetBottom: 8, y: ({ row }: Step) => labelOf(row) };
  const outline = { stroke: theme.solid, strokeWidth: 1.5 } as const;
  const filled = (whole: boolean, paint: Plot.BarXOptions) =>
    Plot.barX(
      steps.filter((step) => step.whole === whole),
      { ...bar, x1: ({ start }: Step) => start, x2: ({ low }: Step) => low, ...paint },
    );
  const pairs = steps.slice(1).map((step, index) => ({ from: steps[index] ?? step, to: step }));
  type Pair = (typeof pairs)[number];
  // From the middle of a row to its bar, in pixels.
  const bottom = ROW.narrow / 2 - 8;
  const leads = (at: (pair: Pair) => number) =>
    Plot.link(pairs, {
      x1: at,
      x2: at,
      y1: ({ from }: Pair) => labelOf(from.row),
      y2: ({ to }: Pair) => labelOf(to.row),
      dy: bottom,
      stroke: "currentColor",
      strokeWidth: 1,
      strokeDasharray: "2,3",
    });
  const marks = [
    leads(({ from }) => from.low),
    leads(({ from }) => from.high),
    filled(true, { fill: theme.solid }),
    filled(false, { fill: theme.soft, ...outline }),
    Plot.barX(
      steps.filter(({ low, high }) => low !== high),
      {
        ...bar,
        x1: ({ low }: Step) => low,
        x2: ({ high }: Step) => high,
        fill: `url(#${id}-hatch)`,
        ...outline,
      },
    ),
  ];
  return framed(rows, canvas, marks, { wordsLeft: true });
}

function stepsOf(rows: readonly ChartRow[]): readonly Step[] {
  const steps: Step[] = [];
  for (const [index, row] of rows.entries()) {
    const { low, high } = row.figure;
    const whole = index === 0 || index === rows.length - 1;
    const before = steps.at(-1);
    steps.push(
      whole || before === undefined
        ? { row, start: 0, low, high, whole }
        : { row, start: before.low, low: before.low + low, high: before.high + high, whole },
    );
  }
  return steps;
}
