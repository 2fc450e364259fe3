import { type Chart, type ChartDefinition, chart } from "../charts/chart.ts";
import type { Snapshot } from "../figures/snapshot.ts";

/** Charts of a scenario that do not bear its name, in the order of its page. */
const BESIDE: ReadonlyMap<string, readonly string[]> = new Map([
  ["gap-explained", ["gap-waterfall"]],
  ["gap-2024-2028", ["gap-by-year"]],
  ["cut-and-rhythm", ["grant-cash-by-cohort"]],
  ["waiting-list", ["shortfall-by-party"]],
  ["housing-chain", ["housing-stock-and-flow"]],
]);

/** The charts of a scenario that there are: those set beside it, and those whose name begins with its own. */
export function chartIds(scenario: string, charts: ReadonlyMap<string, unknown>): readonly string[] {
  const beside = (BESIDE.get(scenario) ?? []).filter((id) => charts.has(id));
  return [...beside, ...[...charts.keys()].filter((id) => id.startsWith(`${scenario}-`)).sort()];
}

/**
 * The charts of a scenario as known on the day of a snapshot.
 * @throws RangeError when one cannot be drawn
 */
export function scenarioCharts(
  scenario: string,
  charts: ReadonlyMap<string, ChartDefinition>,
  snapshot: Snapshot,
): readonly Chart[] {
  return chartIds(scenario, charts).flatMap((id) => {
    const definition = charts.get(id);
    if (definition === undefined) return [];
    const drawn = chart(definition, snapshot, "this page");
    if ("missing" in drawn) throw new RangeError(drawn.missing);
    return [drawn.chart];
  });
}
