import type { ChartDefinition } from "../../charts/chart.ts";
import { article13 } from "./article-13-2016-2018.ts";
import { costStudy2019 } from "./cost-study-2019.ts";
import { costsPerPerson } from "./costs-per-person.ts";
import { cutAndRhythmEuros } from "./cut-and-rhythm-euros.ts";
import { estimateAndInflow } from "./estimate-and-inflow.ts";
import { gap20242028Claims } from "./gap-2024-2028-claims.ts";
import { gapByYear } from "./gap-by-year.ts";
import { gapWaterfall } from "./gap-waterfall.ts";
import { grantCashByCohort } from "./grant-cash-by-cohort.ts";
import { housingBalance } from "./housing-balance.ts";
import { housingChainBacklog } from "./housing-chain-backlog.ts";
import { housingStockAndFlow } from "./housing-stock-and-flow.ts";
import { housingTarget2018 } from "./housing-target-2018.ts";
import { housingTargetAndRealised } from "./housing-target-and-realised.ts";
import { introductionCosts2020 } from "./introduction-costs-2020.ts";
import { paymentRhythmByCohort } from "./payment-rhythm-by-cohort.ts";
import { shortfallByParty } from "./shortfall-by-party.ts";
import { spendingAndFunding } from "./spending-and-funding.ts";
import { spukCutBreakEven } from "./spuk-cut-break-even.ts";
import { spukCutTornado } from "./spuk-cut-tornado.ts";
import { statusHoldersInReception } from "./status-holders-in-reception.ts";
import { waitingListYears } from "./waiting-list-years.ts";
import { workByCohort2024 } from "./work-by-cohort-2024.ts";

/** Every chart a letter or a scenario may show, by id, in the order in which a page shows several. */
export const charts: ReadonlyMap<string, ChartDefinition> = new Map(
  [
    housingTarget2018,
    article13,
    costStudy2019,
    introductionCosts2020,
    housingTargetAndRealised,
    housingBalance,
    statusHoldersInReception,
    spendingAndFunding,
    estimateAndInflow,
    workByCohort2024,
    costsPerPerson,
    shortfallByParty,
    waitingListYears,
    gapWaterfall,
    gapByYear,
    gap20242028Claims,
    paymentRhythmByCohort,
    grantCashByCohort,
    cutAndRhythmEuros,
    spukCutBreakEven,
    spukCutTornado,
    housingStockAndFlow,
    housingChainBacklog,
  ].map((declared) => [declared.id, { ...declared, file: `src/subject/charts/${declared.id}.ts` }]),
);
