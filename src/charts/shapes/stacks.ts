// Stacked bars: a bar for each group, cut into its parts, each part with its name above and its value inside, and the
// whole beside the name of the group. Three fills take turns, so that parts that follow each other stay apart in black and white.
import * as Plot from "@observablehq/plot";
import { type Canvas, type Drawing, picture, widths } from "../canvas.ts";
import type { ChartRow } from "../chart.ts";
import { pointsOnly } from "../chart.ts";
import { fontSizes, textWidth } from "../lettering.ts";

const BAR = 24;
const LINE = 21;
const GAP = 20;
const GROUP = 2 * LINE + BAR + GAP;
/** Where the name and the value of the whole begin, after the name of the group. */
const COLUMNS = [46, 96] as const;
const FILLS = ["solid", "soft", "open"] as const;

/** One bar: its parts in the order they are stacked, each with a number that decides its fill, and the whole. */
export interface Stack {
  readonly parts: readonly { readonly row: ChartRow; readonly turn: number }[];
  readonly whole: ChartRow;
}

interface Part {
  readonly row: ChartRow;
  readonly name: string;
  readonly fill: (typeof FILLS)[number];
  readonly from: number;
  readonly to: number;
  readonly top: number;
}

/**
 * Stacks below each other.
 * @throws Error for a range: where one part of a stack is uncertain, all that follow lose their place
 */
export function stackedBars(stacks: readonly Stack[], canvas: Canvas): Drawing {
  const { id, width, theme } = canvas;
  pointsOnly(
    stacks.flatMap(({ parts, whole }) => [...parts.map(({ row }) => row), whole]),
    id,
  );
  const sum = ({ parts }: Stack) => parts.reduce((total, { row }) => total + row.figure.low, 0);
  const unit = (widths[width] - 3) / Math.max(...stacks.flatMap((stack) => [sum(stack), stack.whole.figure.high]));
  const parts = stacks.flatMap(({ parts }, index): Part[] => {
    let from = 1.5;
    return parts.map(({ row, turn }) => {
      const start = from;
      from += row.figure.low * unit;
      const fill = FILLS[turn % FILLS.length] ?? "solid";
      return { row, name: row.name ?? row.label, fill, from: start, to: from, top: index * GROUP + 2 * LINE };
    });
  });
  const words = { fontSize: fontSizes[width], fill: "currentColor", lineAnchor: "middle" } as const;
  // A last part that is shorter than its name has the name end where the picture ends.
  const beyond = ({ from, name }: Part) => from + textWidth(name, canvas) > widths[width];
  const namesOf = (last: boolean) =>
    Plot.text(
      parts.filter((part) => beyond(part) === last),
      {
        ...words,
        x: ({ from }: Part) => (last ? widths[width] - 1 : from),
        y: ({ top }: Part) => top - LINE / 2 + 1,
        text: ({ name }: Part) => name,
        textAnchor: last ? "end" : "start",
      },
    );
  const valuesOf = (onSolid: boolean) =>
    Plot.text(
      parts.filter(({ fill }) => (fill === "solid") === onSolid),
      {
        ...words,
        x: ({ from, to }: Part) => (from + to) / 2,
        y: ({ top }: Part) => top + BAR / 2,
        text: ({ row }: Part) => row.text,
        fill: onSolid ? theme.ground : "currentColor",
        fontWeight: 700,
      },
    );
  const heads = stacks.map(({ whole }, index) => ({ whole, y: index * GROUP + LINE / 2 }));
  type Head = (typeof heads)[number];
  const filled = (fill: Part["fill"], paint: string) =>
    Plot.rect(
      parts.filter((part) => part.fill === fill),
      {
        x1: ({ from }: Part) => from,
        x2: ({ to }: Part) => to,
        y1: ({ top }: Part) => top,
        y2: ({ top }: Part) => top + BAR,
        fill: paint,
        stroke: theme.solid,
        strokeWidth: 1.5,
      },
    );
  return picture(canvas, {
    width: widths[width],
    height: stacks.length * GROUP - GAP + 2,
    margin: 0,
    x: { type: "identity", axis: null },
    y: { type: "identity", axis: null },
    marks: [
      filled("solid", theme.solid),
      filled("soft", theme.soft),
      filled("open", theme.ground),
      ...[
        { x: 1, text: ({ whole }: Head) => whole.group ?? "", fontWeight: 700 },
        { x: COLUMNS[0], text: ({ whole }: Head) => whole.name ?? whole.label },
        { x: COLUMNS[1], text: ({ whole }: Head) => whole.text, fontWeight: 700 },
      ].map((column) => Plot.text(heads, { ...words, ...column, y: ({ y }: Head) => y, textAnchor: "start" })),
      namesOf(false),
      namesOf(true),
      valuesOf(true),
      valuesOf(false),
    ],
  });
}
