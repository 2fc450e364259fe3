// Bars in groups: half-years with a target and a result, years with the states of a budget. Every bar carries its value,
// a gap stays open and says so, and names stand beside the bars, so that nothing needs a legend or colour.
import { type DeclaredChart, rowOf } from "../chart.ts";
import { brokenName, LINE, textLines } from "../lettering.ts";
import { BAR_GAP, BAR_PITCH, type BarCell, drawGroups, type Fill, HEADING } from "./group-bars.ts";
import { rowsAndGaps } from "./open-places.ts";

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
export function groupedBars(given: Groups): Pick<DeclaredChart, "rows" | "gaps" | "draw"> {
  const places = given.groups.flatMap((whole, group) =>
    given.series.map((series, index) => ({
      label: given.series.length === 1 ? whole.label : `${whole.label}, ${series.label}`,
      group,
      series,
      figure: whole.figures[index],
    })),
  );
  return {
    ...rowsAndGaps(
      places.map(({ label, figure }) => ({ label, figure })),
      given.gap ?? "",
    ),
    draw(rows, canvas) {
      const { id } = canvas;
      const headed = given.groups.length <= FEW && given.series.length > 1;
      const names = (headed ? given.series : given.groups).map(({ label }) => brokenName(label, canvas));
      const lines = Math.max(...names.map((name) => textLines(name).length));
      const pitch = headed ? BAR_PITCH + (lines - 1) * LINE : Math.max(BAR_PITCH, (lines * LINE) / given.series.length);
      const height = given.series.length * pitch + BAR_GAP + (headed ? HEADING : 0);
      // A bar stands in the middle of the lines of its name.
      const first = (headed ? HEADING : 0) + (pitch - BAR_PITCH + BAR_GAP) / 2;
      const cells = places.map(({ label, group, series, figure }, index): BarCell => {
        const row = figure === undefined ? undefined : rowOf(rows, label, id);
        return {
          row,
          series: series.label,
          fill: series.fill,
          group,
          low: row?.figure.low ?? 0,
          high: row?.figure.high ?? 0,
          text: row?.text ?? given.gap ?? "",
          top: group * height + first + (index % given.series.length) * pitch,
        };
      });
      const frame = { canvas, headed, height: given.groups.length * height, pitch, names };
      return drawGroups(cells, given, frame);
    },
  };
}
