import { type ChartDefinition, chart } from "../charts/chart.ts";
import type { Problem } from "../data/csv/problem.ts";
import type { Data } from "../data/data.ts";
import { withoutStand } from "../data/editions/observation.ts";
import type { Scenario } from "../figures/models/scenario.ts";
import type { Snapshot } from "../figures/snapshot.ts";
import { drawingTools } from "../press/drawing-tools.ts";

interface Known {
  readonly charts: ReadonlyMap<string, ChartDefinition>;
  readonly scenarios: readonly Scenario[];
  readonly snapshot: Snapshot;
  readonly data: Pick<Data, "observations" | "formulas" | "assumptions">;
}

/**
 * Draws every chart as known on the day of the snapshot, also those that only sent letters show: these are printed
 * from what was frozen, so nothing else would see that their definition broke. A figure that is known by name and
 * cannot be had on this day is no mistake of its chart; nor is a chart about other data than these.
 */
export function chartProblems({
  charts,
  scenarios,
  snapshot,
  data: { observations, formulas, assumptions },
}: Known): readonly Problem[] {
  const observed = new Set(observations.flatMap((row) => [row.key, withoutStand(row)]));
  const isAbout = [...charts.values()].some(({ rows }) => rows.some(({ figure }) => observed.has(figure)));
  if (!isAbout) return [];
  const named = new Set([
    ...observed,
    ...[...formulas, ...assumptions].map(({ row }) => row.name),
    ...scenarios.flatMap(({ results }) => results.map(({ row }) => row.name)),
  ]);
  return [...charts.values()].flatMap((definition) => {
    const absent = definition.rows.filter(({ figure }) => "missing" in snapshot.find(figure));
    if (absent.length > 0 && absent.every(({ figure }) => named.has(figure))) return [];
    const drawn = chart(definition, snapshot, drawingTools);
    if (!("missing" in drawn)) return [];
    return [{ path: definition.file, line: 1, column: 1, message: drawn.missing }];
  });
}
