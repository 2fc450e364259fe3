import { expect, test } from "vitest";
import type { ChartDefinition } from "../../../src/charts/chart.ts";
import { problemText } from "../../../src/data/csv/problem.ts";
import { assumptionsOf, scenarioCsv, scenarioJson } from "../../../src/exports/json/scenario-json.ts";
import { asOf } from "../../../src/figures/known/as-of.ts";
import { result, type Scenario } from "../../../src/figures/models/scenario.ts";
import { given, minus, rest, shareOf } from "../../../src/figures/models/typed-formula.ts";
import { figureText } from "../../../src/figures/words/wording.ts";
import { plainSpaces } from "../../../src/language/writing/line-ends.ts";
import { compileSentence } from "../../../src/letters/compile.ts";
import { drawingTools } from "../../../src/press/drawing-tools.ts";
import { scenarioCharts } from "../../../src/publication/worked/scenario-charts.ts";
import { choiceProblems, choicesOf } from "../../../src/publication/worked/scenario-choices.ts";
import { publishedNotes } from "../../../src/site/scenario/scenario-notes.ts";
import { resultRows, resultTables } from "../../../src/site/scenario/scenario-table.ts";
import { sumParts, workings } from "../../../src/site/scenario/scenario-words.ts";
import { handDrawn } from "../../charts/hand-drawn.ts";
import { COSTS, COSTS_HEADER, DEFINITIONS_HEADER, dataWith, lines } from "../../data/small-data.ts";

const data = dataWith({
  "data/definitions.csv": lines(
    DEFINITIONS_HEADER,
    "shortfall,costs,Tekort,EUR,money,Wat gemeenten tekortkomen.,flow,,,",
    "spent,costs,Kosten,EUR,money,Wat het kost.,flow,,,",
    "received,costs,Budget,EUR,money,Wat er binnenkomt.,flow,,,",
    "inflow,arrivals,Instroom,persons,started,Wie er begon.,flow,,,",
  ),
  [COSTS]: lines(
    COSTS_HEADER,
    "shortfall,2024,,31,46,EUR_million,,,report-2026,§ 4.1,€ 31 à € 46 miljoen,",
    "spent,2024,,145,161,EUR_million,,,report-2026,§ 4.2,€ 145 à € 161 miljoen,",
    "received,2024,114,,,EUR_million,,,report-2026,§ 4.3,€ 114 miljoen,",
  ),
  "data/assumptions.csv": lines(
    "name,label,value,low,high,unit,rounding,same_as,why,owner",
    "fixed.assumed,Vast deel,20,,,percent,,,Rond getal.,Platform",
    "steady.assumed,Alles blijft gelijk.,,,,,,,Zo is het eenvoudig.,Platform",
  ),
});
const gap = minus(given("spent.2024", "EUR"), given("received.2024", "EUR"));
const words = { definition: "gap", counts: "Kosten min budget." };
const scenario: Scenario = {
  id: "gap",
  file: "src/subject/scenarios/gap.ts",
  title: "Het tekort",
  question: "Hoe groot is het tekort?",
  answer: "Het tekort is :value[gap.all.2024].",
  assumptions: ["fixed.assumed"],
  choices: ["steady.assumed"],
  results: [
    result(gap, { ...words, name: "gap.all.2024", label: "Tekort", published: "shortfall.2024" }),
    result(gap, { ...words, name: "gap.all.2025", label: "Tekort", bridge: "Alles blijft gelijk." }),
    result(shareOf(gap, rest(given("fixed.assumed", "share"))), {
      ...words,
      name: "gap.part.2024",
      label: "Deel van het tekort",
    }),
  ],
  leavesOut: "Veel.",
  wrongWhen: "Het anders gaat.",
};
const drawn: ChartDefinition = {
  id: "costs",
  file: "src/subject/charts/costs.ts",
  title: "Het tekort",
  form: "Staafdiagram",
  scenario: "gap",
  rows: [{ label: "Kosten", figure: "spent.2024" }],
  draw: () => handDrawn(),
};

const snapshot = asOf("2026-05-21", data, [scenario]);
const other: ChartDefinition = { ...drawn, id: "gap-of-another", scenario: "other" };
const charts = new Map([drawn, other].map((definition) => [definition.id, definition]));
const context = { data, charts, tools: drawingTools, example: true, today: "2026-05-21", asOf: () => snapshot };
const { value: answer, problems } = compileSentence({ path: "gap.ts", text: scenario.answer }, "2026-05-21", context);
if (answer === undefined) throw new Error(JSON.stringify(problems));
const worked = { scenario, answer, results: scenario.results.map(({ row }) => snapshot.figure(row.name)) };
const surroundings = { snapshot, charts: scenarioCharts("gap", charts, snapshot), choices: choicesOf(scenario, data) };
const text = JSON.stringify(scenarioJson(worked, surroundings));
const json: ReturnType<typeof scenarioJson> = JSON.parse(text);
const byName = new Map(json.numbers.map((number) => [number.figure, number]));

test("the page of a scenario has the charts that name it", () => {
  expect(surroundings.charts.map(({ id }) => id)).toEqual(["costs"]);
});

test("every number on the page of a scenario is in its JSON, as printed", () => {
  const onPage = [
    ...answer.numbers.map(({ figure }) => figure),
    ...resultTables(worked.results).flatMap(({ rows }) => rows.flatMap(({ figures }) => figures)),
    ...resultRows(worked.results)
      .flatMap(workings)
      .flatMap(({ figure, trail }) => [
        figure,
        ...sumParts(trail)
          .filter((part) => typeof part !== "string")
          .map(({ figure }) => figure),
      ]),
    ...publishedNotes(worked.results).notes.map(({ published }) => published),
    ...assumptionsOf(worked, snapshot),
    ...surroundings.charts.flatMap(({ rows }) => rows.map(({ figure }) => figure)),
  ];
  expect(onPage.length).toBeGreaterThan(15);
  for (const figure of onPage) expect(byName.get(figure.name)?.text).toBe(plainSpaces(figureText(figure)));
  for (const { sum } of publishedNotes(worked.results).notes) {
    expect(json.numbers.map(({ published }) => published?.sum.text)).toContain(plainSpaces(sum));
  }
});

test("a result has its formula, its inputs with their values, its sources and its assumptions", () => {
  expect(byName.get("gap.part.2024")).toMatchObject({
    role: "result",
    label: "Deel van het tekort",
    text: "€ 25 tot € 38 miljoen",
    low: 24_800_000,
    high: 37_600_000,
    unit: "EUR",
    kind: "derived",
    formula: "(spent.2024 - received.2024) * (1 - fixed.assumed)",
    inputs: [
      { figure: "spent.2024", text: "€ 145 tot € 161 miljoen", low: 145e6, high: 161e6, unit: "EUR", kind: "observed" },
      { figure: "received.2024", text: "€ 114 miljoen", low: 114e6, high: 114e6, unit: "EUR", kind: "observed" },
      { figure: "fixed.assumed", text: "20%", low: 0.2, high: 0.2, unit: "share", kind: "assumption" },
    ],
    sources: [
      { id: "report-2026", locator: "§ 4.2", printed: "€ 145 à € 161 miljoen" },
      { id: "report-2026", locator: "§ 4.3", printed: "€ 114 miljoen" },
    ],
    assumptions: ["fixed.assumed"],
  });
});

test("a published figure wins, and our own sum stands beside it", () => {
  expect(byName.get("gap.all.2024")).toMatchObject({
    low: 31e6,
    high: 46e6,
    published: {
      figure: "shortfall.2024",
      sources: [{ id: "report-2026", locator: "§ 4.1", printed: "€ 31 à € 46 miljoen" }],
      sum: { text: "€ 31 tot € 47 miljoen", low: 31e6, high: 47e6 },
    },
  });
});

test("a reason why figures go together is in the JSON, and an assumption says why and whose", () => {
  expect(byName.get("gap.all.2025")?.bridge).toBe("Alles blijft gelijk.");
  expect(byName.get("fixed.assumed")).toMatchObject({
    role: "input",
    kind: "assumption",
    why: "Rond getal.",
    owner: "Platform",
    sources: [],
  });
});

test("what a scenario chose without a number stands in the JSON with its reason and its owner", () => {
  expect(json.choices).toEqual([
    { name: "steady.assumed", text: "Alles blijft gelijk.", why: "Zo is het eenvoudig.", owner: "Platform" },
  ]);
});

test("a choice that is not in the data is refused, in the file of its scenario", () => {
  expect(choiceProblems([{ ...scenario, choices: ["stead.assumed"] }], data).map(problemText)).toEqual([
    'src/subject/scenarios/gap.ts:1:1: gap: no choice without a number is named "stead.assumed" in data/assumptions.csv; did you mean steady.assumed?',
  ]);
});

test("the JSON and the CSV have plain spaces", () => {
  expect(text + scenarioCsv(worked, surroundings)).not.toContain("\u00a0");
});

test("the CSV has a header, a row a number and a row a choice", () => {
  const [header, ...rows] = scenarioCsv(worked, surroundings).trimEnd().split("\n");
  expect(header).toBe(
    "figure,role,label,period,text,low,high,unit,kind,formula,inputs,assumptions,bridge,published,own_sum_low,own_sum_high,sources,why,owner",
  );
  expect(rows.length).toBe(json.numbers.length + json.choices.length);
  expect(rows.at(-1)).toBe(
    "steady.assumed,choice,Alles blijft gelijk.,,,,,,assumption,,,,,,,,,Zo is het eenvoudig.,Platform",
  );
  expect(rows.find((row) => row.startsWith("fixed.assumed,"))).toBe(
    "fixed.assumed,input,Vast deel,,20%,0.2,0.2,share,assumption,,,fixed.assumed,,,,,,Rond getal.,Platform",
  );
});
