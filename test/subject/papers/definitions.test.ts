import { describe, expect, test } from "vitest";
import { type ChartDefinition, chart } from "../../../src/charts/chart.ts";
import { problemText } from "../../../src/data/csv/problem.ts";
import { asOf } from "../../../src/figures/known/as-of.ts";
import { compileLetter } from "../../../src/letters/compile.ts";
import { drawingTools } from "../../../src/press/drawing-tools.ts";
import { charts } from "../../../src/subject/charts/charts.ts";
import { handDrawn } from "../../charts/hand-drawn.ts";
import { TODAY } from "../../moment.ts";
import { data, known } from "./real-data.ts";

const inflow: ChartDefinition = {
  id: "two-inflows",
  file: "src/subject/charts/two-inflows.ts",
  title: "Twee aantallen inburgeraars",
  form: "Staafdiagram",
  rows: [
    { label: "Vestiging, gemiddeld per jaar", figure: "settled_inflow.2022_2024" },
    { label: "Cohort 2023", figure: "cohort_size.2023.voorlopig" },
  ],
  draw: () => handDrawn(),
};

describe("28.430 people who settled against 36.100 who became obliged", () => {
  test("are no chart without a bridge", () => {
    expect(chart(inflow, known, drawingTools)).toEqual({
      missing:
        "chart two-inflows mixes units (settled_inflow.2022_2024 and cohort_size.2023.voorlopig: persons/year and persons); declare a bridge that says why they stand together",
    });
  });

  test("are one with a bridge, which goes along", () => {
    const bridge = "Zich vestigen en plichtig worden zijn twee dingen.";
    const made = chart({ ...inflow, bridge }, known, drawingTools);
    expect(made).toMatchObject({ chart: { bridge } });
    expect("chart" in made && made.chart.rows.map(({ figure }) => figure.low)).toEqual([28_430, 36_100]);
  });

  test("are each other's look-alikes, with the reason why", () => {
    const settled = data.definitions.get("settled_inflow");
    expect(settled?.not_with?.split(" ")).toContain(data.definitions.get("cohort_size")?.definition);
    expect(settled?.why).toMatch(/\.$/);
  });
});

describe("a letter of 3 July 2018", () => {
  const letter = (body: string) =>
    compileLetter(
      {
        path: "content/letters/2018-07-regie.md",
        text: `---\ntitle: Regie\ndate: 2018-07-03\nto: tk-szw\nstatus: concept\nprofile: brief\nsummary: Wij vragen regie.\n---\n${body}\n`,
      },
      { data, charts, tools: drawingTools, example: true, today: TODAY, asOf: (date) => asOf(date, data) },
    );

  test.each([
    [
      "a figure of 2026",
      "Het tekort is :value[structural_shortfall.2024].",
      "9:15: structural_shortfall.2024 became public on 2026-01-28, after this letter (2018-07-03)",
    ],
    [
      "a formula over figures of 2026",
      "Het eenmalige geld is :value[incidental_budget.2024].",
      "9:23: incidental_budget.2024 cannot be computed: execution_budget.2024 became public on 2026-01-28, after this letter (2018-07-03)",
    ],
    [
      "a source of 2026",
      "Dat staat in de brief :cite[kst-32824-478].",
      "9:23: kst-32824-478 became public on 2026-01-28, after this letter (2018-07-03)",
    ],
    [
      "a chart of figures of 2026",
      "::chart[spending-and-funding]",
      "9:1: chart spending-and-funding cannot be drawn: execution_costs.2024 became public on 2026-01-28, after this letter (2018-07-03)",
    ],
  ])("cannot show %s", (_what, body, problem) => {
    expect(letter(body).problems.map(problemText)).toEqual([`content/letters/2018-07-regie.md:${problem}`]);
  });
});

describe("definitions.csv", () => {
  test("says of every series what it counts, in a sentence without a number", () => {
    const faulty = [...data.definitions.values()].filter(({ counts }) => !/^\p{Lu}[^\n]*\.$/u.test(counts));
    expect(faulty.map(({ series }) => series)).toEqual([]);
  });

  test("says everything in one sentence", () => {
    const said = [
      ...[...data.definitions.values()].flatMap(({ series, counts, why = "" }) => [
        [series, counts],
        [series, why],
      ]),
      ...data.formulas.map(({ row }) => [row.name, row.counts]),
    ];
    expect(said.filter(([, text = ""]) => /[.?!] +\p{Lu}/u.test(text)).map(([name]) => name)).toEqual([]);
  });

  test("calls what a rule or a plan sets exactly a norm, and what is offered in a year a flow", () => {
    const measures = new Map([...data.definitions].map(([series, { measure }]) => [series, measure]));
    const terms = [...data.definitions.values()].filter(({ dataset }) => dataset === "terms-and-norms");
    const others = terms.filter(({ measure }) => measure !== "norm").map(({ series }) => series);
    expect(others).toEqual(["years_in_force", "nt2_training_places"]);
    expect([measures.get("years_in_force"), measures.get("nt2_training_places")]).toEqual(["stock", "flow"]);
  });

  test("says with whom family who follow a status holder are counted", () => {
    const rows = [...data.definitions.values()].filter(({ series }) => /^benchmark_|^cohort_size$/.test(series));
    expect(rows.length).toBeGreaterThan(5);
    const silent = rows.filter(({ counts, why = "" }) => {
      const words = `${counts} ${why}`;
      return (
        !words.includes("nareizigers") || !words.includes("gezins- en overige migranten zijn gewone gezinsmigranten")
      );
    });
    expect(silent.map(({ series }) => series)).toEqual([]);
  });

  test("tells changes of budgets apart from amounts", () => {
    const changes = [...data.definitions.values()].filter(({ dataset }) => dataset === "budget-mutations");
    expect(new Set(changes.map(({ measure }) => measure))).toEqual(new Set(["mutation"]));
    const definitions = new Set(changes.map(({ definition }) => definition));
    const amounts = [...data.definitions.values()].filter(({ measure }) => measure !== "mutation");
    expect(amounts.filter(({ definition }) => definitions.has(definition)).map(({ series }) => series)).toEqual([]);
  });
});
