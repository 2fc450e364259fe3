// Bars in groups: half-years with a target and a result, years with the states of a budget. Every bar carries its value,
// a gap stays open and says so, and names stand beside the bars, so that nothing needs a legend or colour.
import type { ChartDefinition, ChartRow } from "./chart.ts";
import { rowsAndGaps } from "./gaps.ts";
import { BAR_GAP, BAR_PITCH, type Cell, drawGroups, type Fill, HEADING } from "./group-bars.ts";

/** What a grouped chart shows: a group for each label, in each group one figure for each series, or none. */
export interface Groups {
  readonly series: readonly { readonly label: string; readonly fill: Fill }[];
  readonly groups: readonly { readonly label: string; readonly figures: readonly (string | undefined)[] }[];
  /** What stands where there is no figure: `niet gepubliceerd`. */
  readonly gap?: string;
}

/** A few groups get a heading and a name beside every bar; many get their label beside their bars. */
const FEW = 4;

/** The rows and the picture of a grouped chart, for a chart file to spread. */
export function groupedBars(given: Groups): Pick<ChartDefinition, "rows" | "gaps" | "draw"> {
  const places = given.groups.flatMap(({ label, figures }, group) =>
    given.series.map((series, index) => ({ label, group, series, figure: figures[index] })),
  );
  return {
    ...rowsAndGaps(
      places.map(({ label, series, figure }) => ({
        label: given.series.length === 1 ? label : `${label}, ${series.label}`,
        figure,
      })),
      given.gap ?? "",
    ),
    draw(rows, id, width) {
      const left = [...rows];
      const headed = given.groups.length <= FEW && given.series.length > 1;
      const height = given.series.length * BAR_PITCH + BAR_GAP + (headed ? HEADING : 0);
      const cells = places.map(({ group, series, figure }, index): Cell => {
        const row = figure === undefined ? undefined : left.shift();
        return {
          row,
          series: series.label,
          fill: series.fill,
          group,
          value: farEnd(row),
          near: nearEnd(row),
          text: row?.text ?? given.gap ?? "",
          top: group * height + (headed ? HEADING : 0) + (index % given.series.length) * BAR_PITCH + BAR_GAP / 2,
        };
      });
      return drawGroups(cells, given, { id, width, headed, height: given.groups.length * height });
    },
  };
}

/** The end of a bar that is farthest from zero; a gap has none. */
function farEnd(row: ChartRow | undefined): number {
  const { low, high } = row?.figure ?? { low: 0, high: 0 };
  return Math.abs(high) >= Math.abs(low) ? high : low;
}

/** The end of a bar that is nearest to zero. */
function nearEnd(row: ChartRow | undefined): number {
  const { low, high } = row?.figure ?? { low: 0, high: 0 };
  return Math.abs(high) >= Math.abs(low) ? low : high;
}
