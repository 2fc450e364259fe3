import { type Chart, type ChartDefinition, chart } from "../../charts/chart.ts";
import type { Snapshot } from "../../figures/snapshot.ts";
import { drawingTools } from "../../press/drawing-tools.ts";

/**
 * The charts of a scenario as known on the day of a snapshot.
 * @throws RangeError when one cannot be drawn
 */
export function scenarioCharts(
  scenario: string,
  charts: ReadonlyMap<string, ChartDefinition>,
  snapshot: Snapshot,
): readonly Chart[] {
  const own = [...charts.values()].filter((definition) => definition.scenario === scenario);
  return own.map((definition) => {
    const drawn = chart(definition, snapshot, drawingTools, "this page");
    if ("missing" in drawn) throw new RangeError(drawn.missing);
    return drawn.chart;
  });
}
