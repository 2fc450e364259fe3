import { claims } from "./claims.ts";
import type { Dataset } from "./dataset.ts";
import { executionCosts } from "./execution-costs.ts";
import { routeCosts } from "./route-costs.ts";
import { spukRates } from "./spuk-rates.ts";
import { spukRules } from "./spuk-rules.ts";
import { volumes } from "./volumes.ts";

/** Every dataset there is; the folder `data/<name>/` holds its editions. */
export const datasets: readonly Dataset[] = [executionCosts, volumes, claims, spukRates, routeCosts, spukRules];
