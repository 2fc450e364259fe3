// Mistakes in the real data and models: each is said once, where it can be mended.

import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { problemText } from "../../../src/data/csv/problem.ts";
import { scanLine } from "../../../src/data/csv/scan.ts";
import { named, product } from "../../../src/data/formulas/expression.ts";
import { result, type Scenario } from "../../../src/figures/models/scenario.ts";
import { given, plus, type TypedFormula } from "../../../src/figures/models/typed-formula.ts";
import { readInput } from "../../../src/publication/input.ts";
import { publication } from "../../../src/publication/publication.ts";
import { scenarios } from "../../../src/subject/scenarios/scenarios.ts";
import { subject } from "../../../src/subject/subject.ts";

// As if no edition were published yet, and no letter sent: these tests change what is.
const kept = [...readInput(join(import.meta.dirname, "../../.."))].filter(([path]) => !isOfSentLetter(path));
const files = new Map(kept).set("data/published.csv", new TextEncoder().encode("path,sha256,found_late\n"));

function isOfSentLetter(path: string): boolean {
  const [name = ""] = /^content\/letters\/[^.]+/.exec(path) ?? [];
  return name !== "" && existsSync(join(import.meta.dirname, "../../..", `${name}.lock.json`));
}

const buildTime = new Date("2026-11-21T10:00:00Z");
const encoded = (text: string) => new TextEncoder().encode(text);

/** What there is to publish, or what is wrong, with other files than those of the repository. */
function publishedWith(changes: Readonly<Record<string, string>>) {
  const changed = new Map(files);
  for (const [path, text] of Object.entries(changes)) changed.set(path, encoded(text));
  return publication(changed, { buildTime, ...subject });
}

/** What is wrong once a text of the repository reads otherwise, but for letters that were sent before. */
function problemsWhen(path: string, from: string | RegExp, to: string): string[] {
  const text = new TextDecoder().decode(files.get(path));
  const changed = text.replace(from, to);
  if (changed === text) throw new Error(`${path} does not hold ${from}`);
  return publishedWith({ [path]: changed }).problems.map(problemText);
}

/** What is wrong once a scenario is otherwise. */
function problemsOf(id: string, change: (scenario: Scenario) => Partial<Scenario>): string[] {
  const changed = scenarios.map((scenario) => (scenario.id === id ? { ...scenario, ...change(scenario) } : scenario));
  return publication(files, { buildTime, ...subject, scenarios: changed }).problems.map(problemText);
}

/** A result over given figures, of which the words do not matter. */
const made = (name: string, quantity: TypedFormula<"EUR">) =>
  result(quantity, { name, label: "Bedrag", counts: "Een bedrag.", definition: "amount", bridge: "Samen." });

/** Where the cell of an assumption starts, in the words that the table has today. */
function cellOf(name: string, column: string): string {
  const table = new TextDecoder().decode(files.get(ASSUMPTIONS)).split("\n");
  const line = table.findIndex((row) => row.startsWith(`${name},`));
  const [header, row] = [table[0], table[line]].map((text) => scanLine(text ?? ""));
  if (header === undefined || row === undefined || !("cells" in header && "cells" in row)) throw new Error(name);
  const at = header.cells.findIndex(({ text }) => text === column);
  return `${ASSUMPTIONS}:${line + 1}:${row.cells[at]?.column}`;
}

const RULES = "data/spuk-rules/2026-01-28.csv";
const ASSUMPTIONS = "data/assumptions.csv";
const difference = "waiting_cost.difference.2026";

describe("a mistake in data or scenarios, as a check of the repository tells it", () => {
  it("refuses shares of a rhythm that do not make a whole, at the row of the last", () => {
    expect(problemsWhen(RULES, "year3,2026,30", "year3,2026,20")).toContain(
      "data/spuk-rules/2026-01-28.csv:7:1: spuk_payment_share: spuk_payment_share.year1.2026 + spuk_payment_share.year2.2026 + spuk_payment_share.year3.2026 is 90,0%, not all of it; mend the share that is wrong",
    );
  });

  describe("says once why results are not there", () => {
    it("an assumption that is gone, however many results need it, and not the answers and letters that lean on them", () => {
      expect(problemsWhen(ASSUMPTIONS, "yearly_inflow.assumed", "another_inflow.assumed")).toEqual([
        'src/subject/scenarios/payment-rhythm.ts:1:1: payment-rhythm: rhythm_euros.received.2025 and 52 other results cannot be computed: no figure is named "yearly_inflow.assumed"; did you mean list_inflow.assumed or another_inflow.assumed?',
      ]);
      expect(problemsWhen(ASSUMPTIONS, "clearing_price.assumed", "clearing_prize.assumed")).toEqual([
        'src/subject/scenarios/waiting-list.ts:1:1: waiting-list: waiting_cost.years.2026 cannot be computed: no figure is named "clearing_price.assumed"; did you mean clearing_prize.assumed or clearing_sum.assumed?',
      ]);
    });

    it("a year outside the inputs, where a row of the data is gone", () => {
      const outside =
        "src/subject/scenarios/payment-rhythm.ts:1:1: payment-rhythm: payment_rhythm.received.2026 and 80 other results cannot be computed: 2026 is outside the inputs: spuk_payment_share.year1 is there for 2022_2025; write one of those, or add the row to data/";
      const found = problemsWhen(RULES, /^spuk_payment_share,year1,2026.*\n/m, "");
      expect(found.filter((text) => text.startsWith("src/"))).toEqual([outside]);
    });

    it("a year outside the inputs, in shares that must make a whole", () => {
      const share = given("spuk_payment_share.year1.2025", "share");
      expect(problemsOf("payment-rhythm", () => ({ wholes: [plus(share, share)] }))).toEqual([
        "src/subject/scenarios/payment-rhythm.ts:1:1: payment-rhythm: 2025 is outside the inputs: spuk_payment_share.year1 is there for 2022_2025, 2026; write one of those, or add the row to data/",
      ]);
    });

    it("a circle, with the way round; what leans on it is silent", () => {
      const [one, two] = [given("one.x.2026", "EUR"), given("two.x.2026", "EUR")];
      const circle = ({ results }: Scenario) => ({
        results: [
          ...results,
          made("one.x.2026", plus(two, given(difference, "EUR"))),
          made("two.x.2026", one),
          made("leans.x.2026", one),
        ],
      });
      expect(problemsOf("waiting-list", circle)).toEqual([
        "src/subject/scenarios/waiting-list.ts:1:1: waiting-list: goes round in a circle: one.x.2026 → two.x.2026 → one.x.2026",
      ]);
    });

    it("a formula of a scenario that is wrong itself", () => {
      const typed = ({ results }: Scenario) => ({
        results: [
          ...results,
          made("one.x.2026", { unit: "EUR", formula: product("*", named(difference), named(difference)) }),
        ],
      });
      expect(problemsOf("waiting-list", typed)).toEqual([
        "src/subject/scenarios/waiting-list.ts:1:1: waiting-list: one.x.2026 cannot be computed: gives EUR^2, and the unit says EUR; mend one of them",
      ]);
    });
  });

  it("computes results in the order in which they rest on each other, whatever their order in the file", () => {
    const turned = ({ results }: Scenario) => ({
      results: [
        made("late.x.2026", given("early.x.2026", "EUR")),
        made("early.x.2026", given(difference, "EUR")),
        ...results,
      ],
    });
    expect(problemsOf("waiting-list", turned)).toEqual([]);
  });

  describe("sends who changed an assumption to its cell, when a result has no answer with it", () => {
    it.each([
      [
        "an inflow that the price of one end cannot keep up with",
        /(list_inflow\.assumed,[^,]*),0,/,
        "$1,12000,",
        "list_inflow.assumed",
        "value: with 12000 waiting_cost.years.2026 and 1 other result cannot be computed: what is divided by runs from -2287.83 to 4936.85, which holds 0; write another number here",
      ],
      [
        "an inflow of which only the high end is too much",
        /(list_inflow\.assumed,[^,]*),0,,,/,
        "$1,,0,12000,",
        "list_inflow.assumed",
        "high: with 12000 waiting_cost.years.2026 and 1 other result cannot be computed: what is divided by runs from -2287.83 to 16936.8, which holds 0; write another number here",
      ],
      [
        "an inflow that nothing keeps up with: 29.000 over 9.712 less 20.000 is no number of years",
        /(list_inflow\.assumed,[^,]*),0,/,
        "$1,20000,",
        "list_inflow.assumed",
        "value: with 20000 waiting_cost.years.2026 and 2 other results cannot be computed: it gives −9,5 tot −2,8 jaar; write another number here",
      ],
      [
        "a price that may be nothing",
        /(clearing_price\.assumed,[^,]*),,,,EUR_per_person,1,[^,]*,/,
        "$1,,0,5663,EUR_per_person,,,",
        "clearing_price.assumed",
        "low: with 0 waiting_cost.years.2026 cannot be computed: what is divided by runs from 0 to 5663, which holds 0; write another number here or in list_inflow.assumed",
      ],
      [
        "a sum that may be nothing",
        /(clearing_sum\.assumed,[^,]*),,,,EUR_million,,[^,]*,/,
        "$1,,0,70,EUR_million,,,",
        "clearing_sum.assumed",
        "low: with 0 waiting_cost.years.2026 and 2 other results cannot be computed: what is divided by runs from 0 to 16936.8, which holds 0; write another number here or in list_inflow.assumed",
      ],
    ])("%s", (_policy, from, to, name, problem) => {
      const [column = ""] = problem.split(":");
      expect(problemsWhen(ASSUMPTIONS, from, to)).toEqual([`${cellOf(name, column)}: ${problem}`]);
    });
  });

  describe("refuses an answer in the file of its scenario, as a column of the rewritten sentence is nobody's", () => {
    it("a figure that is not there", () => {
      expect(problemsOf("waiting-list", () => ({ answer: "Dat is {waiting_cost.yers.2026} jaar." }))).toEqual([
        'src/subject/scenarios/waiting-list.ts:1:1: waiting-list: no figure is named "waiting_cost.yers.2026"; did you mean waiting_cost.years.2026, waiting_list_part.2026 or waiting_cost.per_person.2026?',
      ]);
    });

    it("a number that was typed", () => {
      expect(problemsOf("waiting-list", () => ({ answer: "Dat is {waiting_cost.years.2026} van 31 jaar." }))).toEqual([
        'src/subject/scenarios/waiting-list.ts:1:1: answer: "31" leads to no source; add it to data/ with its source, or excuse it: :excuse[…]{why="…"}',
      ]);
    });
  });

  describe("a new edition in which a published result no longer follows from its inputs", () => {
    const costs = "series,period,value,low,high,unit,rounding,qualifier,source,locator,printed,note";
    const { compared, problems, hints } = publishedWith({
      "data/execution-costs/2026-10-01.csv": `${costs}
structural_shortfall,2024,,75,90,EUR_million,,,kst-32824-478,§ 4.1,€ 75 tot € 90 miljoen,
`,
    });
    const results = new Map(compared.scenarios.flatMap((worked) => worked.results.map((made) => [made.name, made])));
    const ends = (name: string) => [results.get(name)?.low, results.get(name)?.high];

    it("prints what was published all the same, so that the years make the total", () => {
      for (const year of [2025, 2026, 2027, 2028]) expect(ends(`gap.present_policy.${year}`)).toEqual([75e6, 90e6]);
      expect(ends("gap.present_policy.2024_2028")).toEqual([(31 + 4 * 75) * 1e6, (46 + 4 * 90) * 1e6]);
    });

    it("is a hint, once, at the row of the published figure: a source may revise one number before the other", () => {
      expect(problems.map(problemText).filter((text) => !text.startsWith("content/"))).toEqual([]);
      expect(hints.map(problemText).filter((text) => !text.startsWith("content/"))).toEqual([
        "data/execution-costs/2026-10-01.csv:2:1: structural_shortfall: structural_shortfall.2024 is € 75 tot € 90 miljoen, and execution_costs.2024 - structural_budget.2024 gives € 64 tot € 80 miljoen, further apart than rounding explains; the published one is printed: add the edition with the inputs that belong to it, or take published from gap.present_policy.2025, gap.present_policy.2026, gap.present_policy.2027, gap.present_policy.2028 in src/subject/scenarios/gap-2024-2028.ts",
      ]);
    });
  });
});
