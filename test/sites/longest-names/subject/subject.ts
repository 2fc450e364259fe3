import type { ChartDefinition } from "../../../../src/charts/chart.ts";
import type { Scenario } from "../../../../src/figures/models/scenario.ts";

const charts: ReadonlyMap<string, ChartDefinition> = new Map();
const scenarios: readonly Scenario[] = [];

/** One figure, no chart, no scenario, and the longest names there are. */
export const subject = { scenarios, charts };
