import type { ChartDefinition } from "../../../../src/charts/chart.ts";
import { type Dataset, ObservationRow } from "../../../../src/data/editions/dataset.ts";
import type { Scenario } from "../../../../src/figures/models/scenario.ts";

const datasets: readonly Dataset[] = [
  {
    name: "regionale-samenwerkingsverbanden-hemelwaterafvoer",
    title: "Regionale samenwerkingsverbanden voor hemelwaterafvoervoorzieningen",
    description: "Wat het onderhoud van hemelwaterafvoervoorzieningen kost.",
    populations: new Map(),
    row: ObservationRow,
  },
];
const charts: ReadonlyMap<string, ChartDefinition> = new Map();
const scenarios: readonly Scenario[] = [];

/** One figure, no chart, no scenario, and the longest names there are. */
export const subject = { datasets, scenarios, charts };
