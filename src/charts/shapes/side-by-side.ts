// Published columns side by side: a line for each moment, a column for each thing that was counted, one scale for all.
// A value stands above its bar, so that columns stay narrow; a gap stays open and says so.
import * as Plot from "@observablehq/plot";
import { type Canvas, type Drawing, picture, widths } from "../canvas.ts";
import { type ChartRow, type DeclaredChart, pointsOnly, rowOf } from "../chart.ts";
import { brokenName, fontSizes, textLines, textWidth } from "../lettering.ts";
import { largestScale } from "../scale.ts";
import { rowsAndGaps } from "./open-places.ts";

const LINE = 18;
const BAR = 13;
const HEAD = 34;
/** Between lines; on a phone the name of a line stands above its columns. */
const ABOVE = { wide: 0, narrow: LINE } as const;
const PITCH = { wide: 44, narrow: 44 + LINE } as const;

/** Columns, and for each moment one figure for each column, or none. */
export interface Columns {
  readonly columns: readonly { readonly label: string; readonly fill: "solid" | "soft" }[];
  readonly lines: readonly { readonly label: string; readonly figures: readonly (string | undefined)[] }[];
  /** What stands where there is no figure, a word a line. */
  readonly gap: readonly [above: string, below: string];
}

interface Cell {
  readonly row: ChartRow | undefined;
  readonly column: number;
  readonly top: number;
}

/** The rows and the picture of a chart in columns, for a chart file to spread. */
export function sideBySide(given: Columns): Pick<DeclaredChart, "rows" | "gaps" | "draw"> {
  const places = given.lines.flatMap(({ label: group, figures }, line) =>
    given.columns.map(({ label: name }, column) => ({
      label: `${group}, ${name.toLowerCase()}`,
      group,
      name,
      line,
      column,
      figure: figures[column],
    })),
  );
  return {
    ...rowsAndGaps(
      places.map(({ label, group, name, figure }) => ({ label, figure, group, name })),
      given.gap.join(" "),
    ),
    draw(rows, canvas) {
      const { id, width } = canvas;
      pointsOnly(rows, id);
      const cells = places.map(
        ({ label, line, column, figure }): Cell => ({
          row: figure === undefined ? undefined : rowOf(rows, label, id),
          column,
          top: HEAD + line * PITCH[width] + ABOVE[width],
        }),
      );
      return drawColumns(cells, given, canvas);
    },
  };
}

function drawColumns(cells: readonly Cell[], { columns, lines, gap }: Columns, canvas: Canvas): Drawing {
  const { width, theme } = canvas;
  const fontSize = fontSizes[width];
  const names = lines.map(({ label }) => (width === "wide" ? brokenName(label, canvas) : label));
  const start = width === "wide" ? Math.max(...names.map((name) => textWidth(name, canvas))) + 10 : 1;
  const space = width === "wide" ? 32 : 10;
  const spans = columns.map(({ label }, column) => {
    const own = cells.filter((cell) => cell.column === column);
    const texts = [label, ...own.flatMap(({ row }) => (row ? [row.text] : gap))];
    return {
      below: Math.max(0, ...own.map(({ row }) => -(row?.figure.low ?? 0))),
      above: Math.max(0, ...own.map(({ row }) => row?.figure.high ?? 0)),
      least: Math.max(...texts.map((text) => textWidth(text, canvas))),
    };
  });
  const widthOf = (unit: number) => spans.map(({ below, above, least }) => Math.max(least, (below + above) * unit));
  const room = widths[width] - start - space * (columns.length - 1) - 2;
  const sum = (parts: readonly number[]) => parts.reduce((total, part) => total + part, 0);
  const unit = largestScale({
    room,
    furthest: Math.max(...spans.map(({ below, above }) => below + above)),
    fits: (scale) => sum(widthOf(scale)) <= room,
  });
  const wide = widthOf(unit);
  const edges = spans.map(({ below, above }, column) => {
    const from = start + sum(wide.slice(0, column)) + column * space;
    const to = from + (wide[column] ?? 0);
    // A column that goes below zero has its zero, and its words, at the right.
    return below > 0
      ? { at: to, anchor: "end" as const, zero: to - above * unit }
      : { at: from, anchor: "start" as const, zero: from };
  });
  const edge = (column: number) => edges[column] ?? { at: start, anchor: "start" as const, zero: start };
  const words = { fontSize, fill: "currentColor", lineAnchor: "middle" } as const;
  const x = (column: number, value: number) => edge(column).zero + value * unit;
  const filled = (fill: "solid" | "soft", paint: Plot.RectOptions) =>
    Plot.rect(
      cells.filter(({ row, column }) => row && columns[column]?.fill === fill),
      {
        x1: ({ row, column }: Cell) => x(column, Math.min(0, row?.figure.low ?? 0)),
        x2: ({ row, column }: Cell) => x(column, Math.max(0, row?.figure.high ?? 0)),
        y1: ({ top }: Cell) => top + LINE + 3,
        y2: ({ top }: Cell) => top + LINE + 3 + BAR,
        stroke: theme.solid,
        strokeWidth: 1.5,
        ...paint,
      },
    );
  const inColumn = (column: number) => {
    const { at, anchor, zero } = edge(column);
    const own = cells.filter((cell) => cell.column === column);
    const open = own.filter(({ row }) => !row);
    const text = { ...words, x: at, textAnchor: anchor } as const;
    return [
      Plot.text([columns[column]?.label ?? ""], { ...text, y: HEAD / 2 - 2, text: (label: string) => label }),
      Plot.text(
        own.filter(({ row }) => row),
        {
          ...text,
          y: ({ top }: Cell) => top + LINE / 2 + 2,
          text: ({ row }: Cell) => row?.text ?? "",
          fontWeight: 700,
        },
      ),
      ...gap.map((word, index) =>
        Plot.text(open, { ...text, y: ({ top }: Cell) => top + LINE / 2 + 2 + index * LINE, text: () => word }),
      ),
      Plot.link(
        own.filter(({ row }) => row),
        {
          x1: zero,
          x2: zero,
          y1: ({ top }: Cell) => top + LINE,
          y2: ({ top }: Cell) => top + LINE + BAR + 6,
          stroke: "currentColor",
        },
      ),
    ];
  };
  return picture(canvas, {
    width: widths[width],
    height: HEAD + lines.length * PITCH[width],
    margin: 0,
    x: { type: "identity", axis: null },
    y: { type: "identity", axis: null },
    marks: [
      Plot.link(lines, {
        x1: 0,
        x2: widths[width],
        y1: (_line: unknown, index: number) => HEAD + index * PITCH[width] - 2,
        y2: (_line: unknown, index: number) => HEAD + index * PITCH[width] - 2,
        stroke: theme.grid,
      }),
      filled("soft", { fill: theme.soft }),
      filled("solid", { fill: theme.solid }),
      Plot.text(names, {
        ...words,
        x: 1,
        // The first line of a name stands as high as the values.
        y: (name: string, index: number) =>
          HEAD + index * PITCH[width] + LINE / 2 + 2 + ((textLines(name).length - 1) * fontSize) / 2,
        text: (name: string) => name,
        textAnchor: "start",
      }),
      ...columns.flatMap((_column, index) => inColumn(index)),
    ],
  });
}
