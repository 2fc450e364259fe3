// Bars under headings: for each choice its years, with the name before a bar and the value at its tip.
import * as Plot from "@observablehq/plot";
import { picture, type Width, widths } from "./canvas.ts";
import type { ChartRow } from "./chart.ts";
import { fontSizes, textWidth } from "./lettering.ts";
import { isRange } from "./rows.ts";

const PITCH = 26;
const BAR = 18;
const HEADING = 28;
const GAP = 14;
/** Between a bar and its words. */
const SPACE = 8;

interface Place {
  readonly row: ChartRow;
  readonly top: number;
}

/** Bars from zero under the groups of their rows; the part of a range between low and high is hatched. */
export function headedBars(rows: readonly ChartRow[], id: string, width: Width): string {
  const { places, headings, height } = placesOf(rows);
  const start = Math.max(...rows.map((row) => textWidth(nameOf(row), width))) + SPACE;
  const { unit, zero } = scaleOf(rows, width, start);
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
    places.filter(({ row }) => certainOf(row) !== 0),
    (row) => Math.min(0, certainOf(row)),
    (row) => Math.max(0, certainOf(row)),
  );
  const ranges = bars(
    places.filter(({ row }) => isRange(row)),
    ({ figure }) => figure.low,
    ({ figure }) => figure.high,
  );
  const values = (right: boolean) =>
    Plot.text(
      places.filter(({ row }) => toRight(row) === right),
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
    id,
    {
      width: widths[width],
      height,
      margin: 0,
      x: { type: "identity", axis: null },
      y: { type: "identity", axis: null },
      marks: [
        Plot.rect(certain.data, { ...certain.options, fill: "var(--chart)" }),
        Plot.rect(ranges.data, {
          ...ranges.options,
          fill: `url(#${id}-hatch)`,
          stroke: "var(--chart)",
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
          text: ({ row }: Place) => nameOf(row),
          textAnchor: "end",
        }),
        values(true),
        values(false),
      ],
    },
    { hatch: rows.some(isRange) },
  );
}

/** Where bars and headings stand, in pixels from the top. */
function placesOf(rows: readonly ChartRow[]) {
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
    heading.last = top;
    places.push({ row, top });
    top += PITCH;
  }
  return { places, headings, height: top };
}

/** The largest scale at which every bar and the words at its tip fit beside the names. */
function scaleOf(rows: readonly ChartRow[], width: Width, start: number): { unit: number; zero: number } {
  const room = widths[width] - start - 2;
  const need = (row: ChartRow, right: boolean) => (toRight(row) === right ? textWidth(row.text, width) + SPACE : 0);
  const side = (unit: number, right: boolean) =>
    Math.max(0, ...rows.map((row) => Math.max(0, right ? row.figure.high : -row.figure.low) * unit + need(row, right)));
  const furthest = Math.max(...rows.flatMap(({ figure }) => [Math.abs(figure.low), Math.abs(figure.high)]));
  let unit = room / (furthest || 1);
  while (side(unit, true) + side(unit, false) > room) unit *= 0.995;
  return { unit, zero: start + side(unit, false) };
}

function nameOf({ name, label }: ChartRow): string {
  return name ?? label;
}

/** The end nearest to zero: what lies between it and zero is certain. A range around zero has nothing certain. */
function certainOf({ figure: { low, high } }: ChartRow): number {
  if (low > 0) return low;
  return high < 0 ? high : 0;
}

/** Whether the value stands to the right of its bar. */
function toRight({ figure: { low, high } }: ChartRow): boolean {
  return Math.abs(high) >= Math.abs(low);
}
