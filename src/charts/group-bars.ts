// Draws bars in groups. The places are pixels: how much room the words leave decides how long a bar may be.
import * as Plot from "@observablehq/plot";
import { picture, type Width, widths } from "./canvas.ts";
import type { ChartRow } from "./chart.ts";

/** How a bar is filled: in full, light with an outline, or hatched. All three stay apart in black and white. */
export type Fill = "solid" | "soft" | "hatch";

/** A bar and where it stands, in pixels from the top. */
export interface Cell {
  readonly row: ChartRow | undefined;
  readonly series: string;
  readonly fill: Fill;
  readonly group: number;
  /** The end of the bar, and where its certain part ends: they differ for a range. */
  readonly value: number;
  readonly near: number;
  readonly text: string;
  readonly top: number;
}

/** From one bar to the next, between groups, and for the name of a group above its bars. */
export const BAR_PITCH = 22;
export const BAR_GAP = 14;
export const HEADING = 30;
const BAR = 17;
const FONT = { wide: 15, narrow: 14 } as const;
/** The average width of a character, in parts of the font size. */
const CHARACTER = 0.54;

interface Names {
  readonly series: readonly { readonly label: string; readonly fill: Fill }[];
  readonly groups: readonly { readonly label: string }[];
}

interface Frame {
  readonly id: string;
  readonly width: Width;
  readonly headed: boolean;
  readonly height: number;
}

/** Bars at their places, each with its value, as SVG text. */
export function drawGroups(
  cells: readonly Cell[],
  { groups, series }: Names,
  { id, width, headed, height }: Frame,
): string {
  const fontSize = FONT[width];
  const widthOf = (text: string) => text.length * fontSize * CHARACTER;
  // The names of the series stand once, in the first group, where they are not beside every bar.
  const nameOf = (cell: Cell) => (!headed && series.length > 1 && cell.group === 0 ? `\u2002${cell.series}` : "");
  const names = headed ? series.map(({ label }) => label) : groups.map(({ label }) => label);
  const start = Math.max(...names.map(widthOf)) + 14;
  const need = (cell: Cell, side: number) =>
    Math.sign(cell.value || 1) === side ? widthOf(cell.text) + widthOf(nameOf(cell)) + 14 : 0;
  const side = (unit: number, sign: number) =>
    Math.max(0, ...cells.map((cell) => (need(cell, sign) > 0 ? Math.abs(cell.value) * unit + need(cell, sign) : 0)));
  const room = widths[width] - start - 2;
  let unit = room / Math.max(...cells.map(({ value }) => Math.abs(value)));
  // Where labels alone fill the room, bars shrink no further: a crowded chart beats one that is never drawn.
  const least = unit / 100;
  while (side(unit, 1) + side(unit, -1) > room && unit > least) unit *= 0.995;
  const zero = start + side(unit, -1);
  const x = (value: number) => zero + value * unit;

  const bars = (
    shown: readonly Cell[],
    from: (cell: Cell) => number,
    to: (cell: Cell) => number,
    paint: Plot.RectOptions,
  ) =>
    Plot.rect(shown, {
      x1: (cell: Cell) => x(Math.min(from(cell), to(cell))),
      x2: (cell: Cell) => x(Math.max(from(cell), to(cell))),
      y1: ({ top }: Cell) => top,
      y2: ({ top }: Cell) => top + BAR,
      ...paint,
    });
  const filled = (fill: Fill, paint: Plot.RectOptions) =>
    bars(
      cells.filter((cell) => cell.row && cell.fill === fill),
      () => 0,
      ({ near }) => near,
      paint,
    );
  const outline: Plot.RectOptions = { stroke: "var(--chart)", strokeWidth: 1.5, inset: 0.75 };
  const words = { fontSize, fill: "currentColor", lineAnchor: "middle" } as const;
  const atTip = (shown: readonly Cell[], options: Plot.TextOptions) =>
    [1, -1].map((sign) =>
      Plot.text(
        shown.filter(({ value }) => Math.sign(value || 1) === sign),
        {
          ...words,
          x: ({ value }: Cell) => x(value) + sign * 7,
          y: ({ top }: Cell) => top + BAR / 2,
          textAnchor: sign > 0 ? "start" : "end",
          ...options,
        },
      ),
    );
  const ranges = cells.filter(({ near, value }) => near !== value);
  const firsts = cells.filter((_cell, index) => index % series.length === 0);
  const middle = ((series.length - 1) * BAR_PITCH + BAR) / 2;
  return picture(
    id,
    {
      width: widths[width],
      height,
      margin: 0,
      x: { type: "identity", axis: null },
      y: { type: "identity", axis: null },
      marks: [
        filled("solid", { fill: "var(--chart)" }),
        filled("soft", { fill: "var(--chart-soft)", ...outline }),
        filled("hatch", { fill: `url(#${id}-hatch)`, ...outline }),
        // As in the other charts, the uncertain part of a range is hatched.
        bars(
          ranges,
          ({ near }) => near,
          ({ value }) => value,
          { fill: `url(#${id}-hatch)`, ...outline },
        ),
        ...atTip(
          cells.filter(({ row }) => row),
          { text: ({ text }: Cell) => text, fontWeight: 700 },
        ),
        ...atTip(
          cells.filter(({ row }) => !row),
          { text: ({ text }: Cell) => text },
        ),
        Plot.text(
          cells.filter((cell) => nameOf(cell) !== ""),
          {
            ...words,
            x: ({ value, text }: Cell) => x(value) + 7 + widthOf(text) + fontSize / 2,
            y: ({ top }: Cell) => top + BAR / 2,
            textAnchor: "start",
            text: ({ series: name }: Cell) => name,
          },
        ),
        ...(headed
          ? [
              Plot.text(firsts, {
                ...words,
                x: 1,
                y: ({ top }: Cell) => top - HEADING / 2,
                textAnchor: "start",
                text: ({ group }: Cell) => groups[group]?.label ?? "",
                fontWeight: 700,
              }),
              Plot.text(cells, {
                ...words,
                x: start - 10,
                y: ({ top }: Cell) => top + BAR / 2,
                textAnchor: "end",
                text: ({ series: name }: Cell) => name,
              }),
            ]
          : [
              Plot.text(firsts, {
                ...words,
                x: 1,
                y: ({ top }: Cell) => top + middle,
                textAnchor: "start",
                text: ({ group }: Cell) => groups[group]?.label ?? "",
              }),
            ]),
        Plot.link(firsts, {
          x1: zero,
          x2: zero,
          y1: ({ top }: Cell) => top - (headed ? 4 : BAR_GAP / 2),
          y2: ({ top }: Cell) => top + 2 * middle + (headed ? 4 : BAR_GAP / 2),
          stroke: "currentColor",
        }),
      ],
    },
    { hatch: ranges.length > 0 || series.some(({ fill }) => fill === "hatch") },
  );
}
