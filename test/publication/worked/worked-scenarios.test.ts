import { describe, expect, it } from "vitest";
import { result, type Scenario } from "../../../src/figures/models/scenario.ts";
import { given, plus, rest } from "../../../src/figures/models/typed-formula.ts";
import { publication } from "../../../src/publication/publication.ts";
import {
  ASSUMPTIONS_HEADER,
  COSTS,
  COSTS_HEADER,
  COSTS_ROW,
  DEFINITIONS_HEADER,
  lines,
} from "../../data/small-data.ts";
import { input, texts, world } from "../small-content.ts";

const early = given("early_share.2024", "share");
const late = given("late_share.2024", "share");
const scenario: Scenario = {
  id: "instalments",
  file: "src/subject/scenarios/instalments.ts",
  title: "In delen",
  question: "Hoeveel komt er later?",
  answer: "Later komt {paid_later.2024}.",
  assumptions: ["inflow.assumed"],
  results: [
    result(rest(early), {
      name: "paid_later.2024",
      label: "Later betaald",
      definition: "paid",
      counts: "Wat na het eerste deel komt.",
    }),
  ],
  wholes: [plus(early, late)],
  leavesOut: "Veel.",
  wrongWhen: "Het anders gaat.",
};

/** What is wrong with a world in which this much of the money comes late, and an assumption has this name. */
function problemsOf({ percentLate = 40, assumption = "inflow.assumed" }): readonly string[] {
  const files = world({
    "data/definitions.csv": lines(
      DEFINITIONS_HEADER,
      "shortfall,costs,Tekort,EUR,shortfall_money,Wat gemeenten tekortkomen.,flow,,,",
      "early_share,costs,Eerste deel,share,paid,Het deel dat eerst komt.,rate,,,",
      "late_share,costs,Laatste deel,share,paid,Het deel dat later komt.,rate,,,",
      "inflow,arrivals,Instroom,persons,started,Wie er begon.,flow,,,",
    ),
    [COSTS]: lines(
      COSTS_HEADER,
      COSTS_ROW,
      "early_share,2024,60,,,percent,,,report-2026,§ 4.2,60%,",
      `late_share,2024,${percentLate},,,percent,,,report-2026,§ 4.2,${percentLate}%,`,
    ),
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
