import type { Chart } from "./chart.ts";
import { sourceLine } from "./source-line.ts";

/** The widest that a picture for a phone is shown, in CSS pixels. */
const WIDEST = 416;
/** What stands under every chart: whose it is, and from which letter. */
const CREDIT = 190;
/** How many characters go in a line at least; sites of others set their own type, so that nothing finer is known. */
const CHARACTERS = 34;
const LINE = 22;

/** How high a frame must be for a chart with its words to fit at every width, in CSS pixels. */
export function frameHeight(chart: Chart): number {
  const { narrow } = chart.pictures;
  const lines = [chart.title, sourceLine(chart), chart.bridge ?? "", `In ${chart.unit}.`]
    .map(({ length }) => Math.ceil(length / CHARACTERS))
    .reduce((sum, count) => sum + count, CREDIT / LINE);
  return Math.ceil(((narrow.height * WIDEST) / narrow.width + lines * LINE) / 20) * 20;
}
