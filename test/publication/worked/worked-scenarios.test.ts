import { describe, expect, it } from "vitest";
import type { Scenario } from "../../../src/figures/models/scenario.ts";
import { plus } from "../../../src/figures/models/typed-formula.ts";
import { publication } from "../../../src/publication/publication.ts";
import { ASSUMPTIONS_HEADER, COSTS, lines } from "../../data/small-data.ts";
import { early, instalments, instalmentTables, late } from "../instalments.ts";
import { input, texts, world } from "../small-content.ts";

const scenario: Scenario = { ...instalments, assumptions: ["inflow.assumed"], wholes: [plus(early, late)] };

/** What is wrong with a world in which this much of the money comes late, and an assumption has this name. */
function problemsOf({ percentLate = 40, assumption = "inflow.assumed" }): readonly string[] {
  const files = world({
    ...instalmentTables(percentLate),
    "data/assumptions.csv": lines(ASSUMPTIONS_HEADER, `${assumption},Instroom,1000,,,persons,Rond getal.,Platform`),
  });
  return texts(publication(files, { ...input, scenarios: [scenario] }).problems);
}

describe("workedScenarios", () => {
  it("has nothing against a scenario whose shares make a whole and whose assumptions are there", () => {
    expect(problemsOf({})).toEqual([]);
  });

  it("refuses shares of a rhythm that do not make a whole, at the row of the last", () => {
    expect(problemsOf({ percentLate: 30 })).toEqual([
      `${COSTS}:4:1: late_share: early_share.2024 + late_share.2024 is 90,0%, not all of it; mend the share that is wrong`,
    ]);
  });

  it("names the scenario whose assumption is gone", () => {
    expect(problemsOf({ assumption: "another_inflow.assumed" })).toEqual([
      'src/subject/scenarios/instalments.ts:1:1: instalments: no figure is named "inflow.assumed"; did you mean another_inflow.assumed?',
    ]);
  });
});
