import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { initWasm, Resvg } from "@resvg/resvg-wasm";
import type { Letter, LetterChart } from "../../letters/letter.ts";
import type { Organisation } from "../../letters/organisation.ts";
import { faces } from "../faces.ts";
import { sha256 } from "../sha256.ts";
import { CARD, cardSvg, cardWords } from "./card.ts";
import { type ChartOrigin, chartSheet } from "./chart-sheet.ts";

/** Makes pictures that leave the site. It holds the fonts in memory, so one painter makes all pictures of a run. */
export interface Painter {
  chartSvg(chart: LetterChart, origin: ChartOrigin): string;
  chartPng(chart: LetterChart, origin: ChartOrigin): Uint8Array;
  cardPng(letter: Letter, organisation: Organisation): Uint8Array;
}

/** How wide the PNG of a chart is: sharp in a document and on a slide. */
const CHART_PIXELS = 1200;

const require = createRequire(import.meta.url);

/**
 * Makes a painter ready.
 * @param cache a folder for what was painted before, under the hash of all that decides its bytes
 */
export async function painter(cache?: string): Promise<Painter> {
  const file = readFileSync(require.resolve("@resvg/resvg-wasm/index_bg.wasm"));
  await start(file);
  const set = faces();
  const fontBuffers = [...set.files];
  const means = [file, ...fontBuffers].reduce((hash, bytes) => hash.update(bytes), createHash("sha256")).digest("hex");

  const paint = (svg: string, width: number): Uint8Array => {
    const drawing = new Resvg(svg, {
      fitTo: { mode: "width", value: width },
      font: { fontBuffers, defaultFontFamily: set.text.family },
    });
    const image = drawing.render();
    const png = image.asPng();
    image.free();
    drawing.free();
    return png;
  };
  const painted = (svg: string, width: number): Uint8Array => {
    if (cache === undefined) return paint(svg, width);
    const key = sha256(`${means} ${width} ${svg}`);
    const kept = join(cache, `${key}.png`);
    const known = readIfThere(kept);
    if (known !== undefined) return known;
    const png = paint(svg, width);
    mkdirSync(cache, { recursive: true });
    // Whole or not at all: another build may look here meanwhile.
    const unfinished = `${kept}.${process.pid}`;
    writeFileSync(unfinished, png);
    renameSync(unfinished, kept);
    return png;
  };
  const chartSvg: Painter["chartSvg"] = (chart, origin) => chartSheet(chart, origin, set);
  return {
    chartSvg,
    chartPng: (chart, origin) => painted(chartSvg(chart, origin), CHART_PIXELS),
    cardPng: (letter, organisation) => painted(cardSvg(cardWords(letter, organisation), set), CARD.width),
  };
}

/** The library starts once for a process, and refuses a second time. */
async function start(file: Uint8Array): Promise<void> {
  const shelf = globalThis as { [STARTED]?: Promise<void> };
  shelf[STARTED] ??= initWasm(file);
  await shelf[STARTED];
}

const STARTED = Symbol.for("onderbouwd.resvg");

function readIfThere(path: string): Uint8Array | undefined {
  try {
    return readFileSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}
