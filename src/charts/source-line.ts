import { sourceDate } from "../figures/words/source-words.ts";
import type { Chart } from "./chart.ts";

/** The line under a chart that names its sources: `Bron: Titel (Uitgever, 28 januari 2026); ….` */
export function sourceLine({ sources }: Pick<Chart, "sources">): string {
  const named = sources.map((source) => `${source.title} (${source.publisher}, ${sourceDate(source)})`);
  return `Bron: ${named.join("; ")}.`;
}
