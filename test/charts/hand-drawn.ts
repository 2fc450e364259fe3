import type { Drawing } from "../../src/charts/canvas.ts";

/** A picture that a test draws itself, of one pixel unless it says how large. */
export function handDrawn(svg = "<svg></svg>", [width, height] = [1, 1]): Drawing {
  return { svg, width, height };
}
