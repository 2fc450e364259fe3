import { agreements } from "./agreements.ts";
import { budgetArticle13 } from "./budget-article-13.ts";
import { budgetMutations } from "./budget-mutations.ts";
import { claims } from "./claims.ts";
import { costStudies } from "./cost-studies.ts";
import type { Dataset } from "./editions/dataset.ts";
import { exams } from "./exams.ts";
import { executionCosts } from "./execution-costs.ts";
import { housingTargets } from "./housing-targets.ts";
import { inflowForecasts } from "./inflow-forecasts.ts";
import { intakeAndPlans } from "./intake-and-plans.ts";
import { municipalFund } from "./municipal-fund.ts";
import { participation } from "./participation.ts";
import { permits } from "./permits.ts";
import { reception } from "./reception.ts";
import { routeCosts } from "./route-costs.ts";
import { routes } from "./routes.ts";
import { spukAmounts } from "./spuk-amounts.ts";
import { spukRates } from "./spuk-rates.ts";
import { spukRules } from "./spuk-rules.ts";
import { spukWeights } from "./spuk-weights.ts";
import { termsAndNorms } from "./terms-and-norms.ts";
import { volumes } from "./volumes.ts";
import { work } from "./work.ts";

/** Every dataset there is; the folder `data/<name>/` holds its editions. */
export const datasets: readonly Dataset[] = [
  executionCosts,
  volumes,
  claims,
  spukRates,
  routeCosts,
  spukRules,
  budgetArticle13,
  budgetMutations,
  municipalFund,
  spukWeights,
  spukAmounts,
  costStudies,
  agreements,
  termsAndNorms,
  intakeAndPlans,
  routes,
  exams,
  work,
  participation,
  permits,
  housingTargets,
  reception,
  inflowForecasts,
];
