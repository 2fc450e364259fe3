import type { ElementContent } from "hast";
import { s } from "hastscript";
import { type Drawing, widths } from "../../charts/canvas.ts";
import { accent, ink, line, soft, white } from "../../charts/palette.ts";
import { sourceLine } from "../../charts/source-line.ts";
import { snapshotText } from "../../figures/snapshot.ts";
import { byWords } from "../../letters/example-words.ts";
import type { Letter, LetterChart } from "../../letters/letter.ts";
import type { Faces } from "../faces.ts";
import { rounded, setWords, svgFile, type Words } from "./svg-file.ts";

const MARGIN = 24;
/** Who opens the file may lack our type, and have a wider one. */
const SLACK = 0.92;

/** What a chart is taken from. */
export interface ChartOrigin {
  readonly letter: Pick<Letter, "title" | "asOf" | "status" | "example">;
  readonly sender: string;
  /** The address of the letter, in full, with the place of the chart. */
  readonly address: string;
}

/** A chart as a picture that stands alone: with its title, bridge, sources, and the letter it is from. */
export function chartSheet({ entry, chart }: LetterChart, origin: ChartOrigin, { text, strong }: Faces): string {
  const nodes: ElementContent[] = [];
  let y = MARGIN - 4;
  const add = (words: Words, gap: number) => {
    const { nodes: set, bottom } = setWords(words, { x: MARGIN, y: y + gap, measure: widths.wide * SLACK });
    nodes.push(...set);
    y = bottom;
  };
  add({ text: chart.title, face: strong, size: 19, fill: ink }, 0);
  add({ text: `In ${chart.unit}.`, face: text, size: 16, fill: soft }, 0);
  const { picture, height } = placed(chart.pictures.picture, y + 12);
  nodes.push(picture);
  y += 12 + height;
  if (chart.bridge) add({ text: chart.bridge, face: text, size: 15, fill: ink }, 10);
  add({ text: sourceLine(chart), face: text, size: 14, fill: soft }, 8);
  y += 12;
  nodes.push(s("path", { d: `M${MARGIN} ${rounded(y)}h${widths.wide}`, stroke: line }));
  add({ text: chartOrigin(entry, origin), face: text, size: 14, fill: soft }, 10);
  add({ text: origin.address, face: text, size: 14, fill: accent, href: origin.address }, 0);
  const width = widths.wide + 2 * MARGIN;
  const sheet = s("rect", { width, height: rounded(y + MARGIN - 4), fill: white });
  return svgFile({ width, height: y + MARGIN - 4, title: chart.title, description: chart.description }, [
    sheet,
    ...nodes,
  ]);
}

/** Whose chart it is: `Platform: figuur 2 in de brief “…” (concept, stand van kennis 20 mei 2026).` */
export function chartOrigin(entry: number, { letter, sender }: Omit<ChartOrigin, "address">): string {
  const state = `${letter.status}, ${snapshotText({ date: letter.asOf })}`;
  return `${byWords(letter, sender)}: figuur ${entry} in de brief “${letter.title}” (${state}).`;
}

/** The picture of a chart in its place on the sheet, as wide as the sheet has room. */
function placed({ svg, width, height }: Drawing, y: number): { picture: ElementContent; height: number } {
  const scaled = rounded((height * widths.wide) / width);
  const place = { x: MARGIN, y: rounded(y), width: widths.wide, height: scaled, overflow: "visible" };
  return { picture: s("svg", place, [{ type: "raw", value: svg }]), height: scaled };
}
