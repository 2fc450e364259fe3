import { sourceLine } from "../../charts/source-line.ts";
import type { LetterChart } from "../../letters/letter.ts";
import { type ChartBlock, type ChartLine, words } from "./document.ts";

/** The column beside a picture: characters a line, and how many lines go in a height as great as the picture is wide. */
const BESIDE = { characters: 26, linesPerWidth: 34 };

/** A chart with its bridge and sources, these beside the picture as far as there is room. */
export function chartBlock({ entry, chart, line }: LetterChart): ChartBlock {
  const at = { line, column: 1 };
  const { svg, width, height } = chart.pictures.print;
  const lines: ChartLine[] = [
    ...(chart.bridge === undefined ? [] : [{ bridge: true, words: [words(chart.bridge, at)] }]),
    { bridge: false, words: [words(sourceLine(chart), at)] },
  ];
  const beside = fitting(lines, (height / width) * BESIDE.linesPerWidth);
  return {
    is: "chart",
    entry,
    title: chart.title,
    unit: chart.unit,
    svg,
    description: chart.description,
    beside: lines.slice(0, beside),
    below: lines.slice(beside),
    at,
  };
}

/** How many of the texts go one after the other in a number of lines. */
function fitting(lines: readonly ChartLine[], room: number): number {
  let left = room;
  const taken = lines.findIndex(({ words: [run] }) => {
    left -= Math.ceil((run?.is === "text" ? run.text.length : 0) / BESIDE.characters);
    return left < 0;
  });
  return taken === -1 ? lines.length : taken;
}
