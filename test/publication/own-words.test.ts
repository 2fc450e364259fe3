import { describe, expect, it } from "vitest";
import type { ChartDefinition } from "../../src/charts/chart.ts";
import type { Assumption } from "../../src/data/tables/assumption.ts";
import type { Scenario } from "../../src/figures/models/scenario.ts";
import { ownWordsProblems } from "../../src/publication/own-words.ts";
import { handDrawn } from "../charts/hand-drawn.ts";
import { texts } from "./small-content.ts";

const chart: ChartDefinition = {
  id: "costs",
  file: "src/subject/charts/costs.ts",
  title: "Wat het kost",
  form: "Staafdiagram",
  rows: [],
  draw: () => handDrawn(),
};
const scenario = {
  id: "cut",
  file: "src/subject/scenarios/cut.ts",
  title: "Een korting",
  question: "Wat doet zij?",
  leavesOut: "",
  wrongWhen: "",
  results: [],
} as unknown as Scenario;
const organisation = {
  path: "content/organisation.yaml",
  words: { name: "Platform", tagline: "Van gemeenten", signatories: ["Voorzitter"] } as never,
};

describe("ownWordsProblems(words, context)", () => {
  it("finds nothing where no number stands, and passes over names", () => {
    const named = { ...chart, title: "Wat de G4 kost" };
    const words = { charts: new Map([["costs", named]]), scenarios: [scenario], organisation };
    expect(ownWordsProblems(words, { names: ["G4"] })).toEqual([]);
  });

  it("refuses numbers in titles and notes of charts, in scenarios, in what we chose and in the organisation", () => {
    const words = {
      charts: new Map([["costs", { ...chart, title: "Wat 12 miljoen koopt", bridge: "De helft is geraamd." }]]),
      scenarios: [{ ...scenario, wrongWhen: "De prijs verdubbelt." }],
      assumptions: [
        {
          row: { label: "Vast deel", why: "Zo’n tachtig procent is direct." } as Assumption,
          path: "data/assumptions.csv",
          line: 2,
          columns: new Map([["why", 40]]),
        },
      ],
      organisation: {
        ...organisation,
        words: { name: "Platform", tagline: "Van 340 gemeenten", signatories: [] } as never,
      },
    };
    expect(texts(ownWordsProblems(words, { names: [] }))).toEqual([
      'src/subject/charts/costs.ts:1:1: title: "12 miljoen" leads to no source, and a figure cannot stand here; say it without the number',
      'src/subject/charts/costs.ts:1:1: bridge: "De helft" leads to no source, and a figure cannot stand here; say it without the number',
      'src/subject/scenarios/cut.ts:1:1: wrongWhen: "verdubbelt" leads to no source, and a figure cannot stand here; say it without the number',
      'data/assumptions.csv:2:40: why: "Zo’n tachtig procent" leads to no source, and a figure cannot stand here; say it without the number',
      'content/organisation.yaml:1:1: tagline: "340" leads to no source, and a figure cannot stand here; say it without the number',
    ]);
  });
});
