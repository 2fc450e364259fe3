import { expect, test } from "vitest";
import type { ChartDefinition } from "../../../src/charts/chart.ts";
import { asOf } from "../../../src/figures/known/as-of.ts";
import { chartProblems } from "../../../src/publication/drawn-charts.ts";
import { charts } from "../../../src/subject/charts/charts.ts";
import { scenarios } from "../../../src/subject/scenarios/scenarios.ts";
import { TODAY } from "../../moment.ts";
import { texts } from "../../publication/small-content.ts";
import { data as realData } from "../papers/real-data.ts";

test("those of the project can all be drawn, and none without the bridge it has", () => {
  const snapshot = asOf(TODAY, realData, scenarios);
  const problems = (given: typeof charts) => chartProblems({ charts: given, scenarios, snapshot, data: realData });
  expect(texts(problems(charts))).toEqual([]);
  const bare = [...charts].map(([id, { bridge: _, ...chart }]): [string, ChartDefinition] => [id, chart]);
  expect(problems(new Map(bare)).map(({ path }) => path)).toContain("src/subject/charts/shortfall-by-party.ts");
});
