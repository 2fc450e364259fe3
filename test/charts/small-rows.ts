import type { Canvas, Drawing, Width } from "../../src/charts/canvas.ts";
import type { ChartRow } from "../../src/charts/chart.ts";
import { themes } from "../../src/charts/theme.ts";
import { drawingTools } from "../../src/press/drawing-tools.ts";
import { breadFigure } from "./figures.ts";

/** A row of persons, for pictures that need no more. */
export function row(label: string, low: number, high = low): ChartRow {
  return { label, text: `${low}`, figure: breadFigure(`${label}.2024`, { low, high, unit: "persons", step: 1 }) };
}

/** A canvas without a browser. */
export function on(id: string, width: Width): Canvas {
  return { id, width, theme: themes.page, ...drawingTools };
}

/** The rectangles of a picture as their left and right ends, in the order they are drawn. */
export function rects({ svg }: Drawing): [left: number, right: number][] {
  const number = (tag: string, name: string) => Number(new RegExp(`\\s${name}="([\\d.-]+)"`).exec(tag)?.[1]);
  const bars = svg.replace(/<defs>.*?<\/defs>/s, "").match(/<rect[^>]*>/g) ?? [];
  return bars.map((tag) => [number(tag, "x"), number(tag, "x") + number(tag, "width")]);
}
