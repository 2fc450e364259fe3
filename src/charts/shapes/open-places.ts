import type { ChartDefinition, ChartGap, RowDefinition } from "../chart.ts";

/**
 * The places of a chart, in order, as rows where they have a figure and as gaps where they have none.
 * @param text what stands in a gap; where a picture leaves it blank, its table has no line for it
 */
export function rowsAndGaps(
  places: readonly (Omit<RowDefinition, "figure"> & { readonly figure: string | undefined })[],
  text: string,
): Pick<ChartDefinition, "rows" | "gaps"> {
  const rows: RowDefinition[] = [];
  const gaps: ChartGap[] = [];
  for (const { figure, ...words } of places) {
    if (figure !== undefined) rows.push({ ...words, figure });
    else if (text !== "") gaps.push({ label: words.label, text, after: rows.length });
  }
  return { rows, gaps };
}
