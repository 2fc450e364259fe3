import type { ChartDefinition } from "./chart.ts";
import { estimateAndInflow } from "./estimate-and-inflow.ts";
import { shortfallByParty } from "./shortfall-by-party.ts";
import { spendingAndFunding } from "./spending-and-funding.ts";

/** Every chart a letter may show, by id. */
export const charts: ReadonlyMap<string, ChartDefinition> = new Map(
  [spendingAndFunding, estimateAndInflow, shortfallByParty].map((definition) => [definition.id, definition]),
);
