import type { ChartDefinition, DeclaredChart } from "../../../../src/charts/chart.ts";
import type { Scenario } from "../../../../src/figures/models/scenario.ts";
import { money } from "./charts/money.ts";
import { visitorsByYear } from "./charts/visitors.ts";
import { openEvenings } from "./scenarios/open-evenings.ts";

const FOLDER = "test/sites/library/subject";
const declared: readonly DeclaredChart[] = [money, visitorsByYear];

const charts: ReadonlyMap<string, ChartDefinition> = new Map(
  declared.map((chart) => [chart.id, { ...chart, file: `${FOLDER}/charts/${chart.id}.ts` }]),
);

const scenarios: readonly Scenario[] = [openEvenings].map((scenario) => ({
  ...scenario,
  file: `${FOLDER}/scenarios/${scenario.id}.ts`,
}));

/** The subject of a small organisation that writes to a council. */
export const subject = { scenarios, charts };
