// Money that comes in two parts, and a scenario that counts the second: what tests break in more than one way.
import { result, type Scenario } from "../../src/figures/models/scenario.ts";
import { given, rest } from "../../src/figures/models/typed-formula.ts";
import { COSTS, COSTS_HEADER, COSTS_ROW, DEFINITIONS_HEADER, lines } from "../data/small-data.ts";

export const early = given("early_share.2024", "share");
export const late = given("late_share.2024", "share");

export const instalments: Scenario = {
  id: "instalments",
  file: "src/subject/scenarios/instalments.ts",
  title: "In delen",
  question: "Hoeveel komt er later?",
  answer: "Later komt {paid_later.2024}.",
  assumptions: [],
  results: [
    result(rest(early), {
      name: "paid_later.2024",
      label: "Later betaald",
      definition: "paid",
      counts: "Wat na het eerste deel komt.",
    }),
  ],
  leavesOut: "Veel.",
  wrongWhen: "Het anders gaat.",
};

/** The tables behind it, with this much of the money in its second part. */
export function instalmentTables(percentLate: number) {
  return {
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
  };
}
