// Bars under headings: for each choice its years, with the name before a bar and the value at its tip.
import * as Plot from "@observablehq/plot";
import { type Canvas, type Drawing, picture, widths } from "../canvas.ts";
import type { ChartRow } from "../chart.ts";
import { brokenName, fontSizes, LINE, textLines, textWidth } from "../lettering.ts";
import { isRange } from "./rows.ts";
import { certainEnd, isToRight, tippedScale } from "./tipped-bars.ts";

const PITCH = 26;
const BAR = 18;
const HEADING = 28;
const GAP = 14;
/** Between a bar and its words. */
const SPACE = 8;

interface Place {
  readonly row: ChartRow;
  /** What stands before the bar, in lines. */
  readonly name: string;
  readonly top: number;
}

/** Bars from zero under the groups of their rows; the part of a range between low and high is hatched. */
export function headedBars(rows: readonly ChartRow[], canvas: Canvas): Drawing {
  const { id, width, theme } = canvas;
  const { places, headings, height } = placesOf(rows, canvas);
  const start = Math.max(...places.map(({ name }) => textWidth(name, canvas))) + SPACE;
  const { unit, zero } = tippedScale(
    rows.map(({ figure: { low, high }, text }) => ({ low, high, words: textWidth(text, canvas) + SPACE })),
    { start, room: widths[width] - start - 2 },
  );
  const x = (value: number) => zero + value * unit;
  const words = { fontSize: fontSizes[width], fill: "currentColor", lineAnchor: "middle" } as const;
  const middle = ({ top }: Place) => top + BAR / 2;
  const bars = (shown: readonly Place[], from: (row: ChartRow) => number, to: (row: ChartRow) => number) => ({
    data: shown,
    options: {
      x1: ({ row }: Place) => x(from(row)),
      x2: ({ row }: Place) => x(to(row)),
      y1: ({ top }: Place) => top,
      y2: ({ top }: Place) => top + BAR,
    },
  });
  const certain = bars(
    places.filter(({ row }) => certainEnd(row.figure) !== 0),
    ({ figure }) => Math.min(0, certainEnd(figure)),
    ({ figure }) => Math.max(0, certainEnd(figure)),
  );
  const ranges = bars(
    places.filter(({ row }) => isRange(row)),
    ({ figure }) => figure.low,
    ({ figure }) => figure.high,
  );
  const values = (right: boolean) =>
    Plot.text(
      places.filter(({ row }) => isToRight(row.figure) === right),
      {
        ...words,
        x: ({ row }: Place) =>
          right ? x(Math.max(0, row.figure.high)) + SPACE : x(Math.min(0, row.figure.low)) - SPACE,
        y: middle,
        text: ({ row }: Place) => row.text,
        textAnchor: right ? "start" : "end",
        fontWeight: 700,
      },
    );
  return picture(
    canvas,
    {
      width: widths[width],
      height,
      margin: 0,
      x: { type: "identity", axis: null },
      y: { type: "identity", axis: null },
      marks: [
        Plot.rect(certain.data, { ...certain.options, fill: theme.solid }),
        Plot.rect(ranges.data, {
          ...ranges.options,
          fill: `url(#${id}-hatch)`,
          stroke: theme.solid,
          strokeWidth: 1.5,
        }),
        Plot.link(headings, {
          x1: zero,
          x2: zero,
          y1: ({ first }: (typeof headings)[number]) => first - 4,
          y2: ({ last }: (typeof headings)[number]) => last + BAR + 4,
          stroke: "currentColor",
        }),
        Plot.text(headings, {
          ...words,
          x: 1,
          y: ({ first }: (typeof headings)[number]) => first - HEADING / 2 - 1,
          text: ({ group }: (typeof headings)[number]) => group,
          textAnchor: "start",
          fontWeight: 700,
        }),
        Plot.text(places, {
          ...words,
          x: start - SPACE,
          y: middle,
          text: "name",
          textAnchor: "end",
        }),
        values(true),
        values(false),
      ],
    },
    { hatch: rows.some(isRange) },
  );
}

/** Where bars and headings stand, in pixels from the top. A bar stands in the middle of the lines of its name. */
function placesOf(rows: readonly ChartRow[], canvas: Canvas) {
  const headings: { group: string; first: number; last: number }[] = [];
  const places: Place[] = [];
  let top = 0;
  for (const row of rows) {
    const group = row.group ?? "";
    let heading = headings.at(-1);
    if (heading === undefined || heading.group !== group) {
      top += HEADING + (heading === undefined ? 0 : GAP);
      heading = { group, first: top, last: top };
      headings.push(heading);
    }
    const name = brokenName(row.name ?? row.label, canvas);
    const more = (textLines(name).length - 1) * LINE;
    heading.last = top + more;
    places.push({ row, name, top: top + more / 2 });
    top += PITCH + more;
  }
  return { places, headings, height: top };
}
