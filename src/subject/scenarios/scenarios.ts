import type { Scenario } from "../../figures/models/scenario.ts";
import { cutAndRhythm } from "./cut-and-rhythm.ts";
import { gap20242028 } from "./gap-2024-2028.ts";
import { gapExplained } from "./gap-explained.ts";
import { housingChain } from "./housing-chain.ts";
import { paymentRhythm } from "./payment-rhythm.ts";
import { spukCut } from "./spuk-cut.ts";
import { waitingList } from "./waiting-list.ts";

/** Every scenario there is, in the order in which a reader meets them. */
export const scenarios: readonly Scenario[] = [
  gapExplained,
  gap20242028,
  paymentRhythm,
  spukCut,
  cutAndRhythm,
  waitingList,
  housingChain,
].map((declared) => ({ ...declared, file: `src/subject/scenarios/${declared.id}.ts` }));
