import { describe, expect, test } from "vitest";
import { formulaText } from "../../../src/data/formulas/printer.ts";
import { figureJson } from "../../../src/exports/json/figure-json.ts";
import { editionsOf, observedInputs, sourcesOf } from "../../../src/figures/figure.ts";
import { figureText, placesText } from "../../../src/figures/words/wording.ts";
import { plainSpaces } from "../../../src/language/writing/line-ends.ts";
import { unit } from "../../units.ts";
import { formula, formulaAt, knownWith, problemsOf } from "../small-formulas.ts";

const made = (unit: string, written: string, bridge = "") =>
  knownWith([formula("result.2024", unit, written, bridge)]).figure("result.2024");

describe("a figure that follows from others", () => {
  test("has the words of its row, and the range that its inputs leave", () => {
    const { trail, ...figure } = made("EUR", "spending.2024 - budget.2024");
    expect(figure).toEqual({
      name: "result.2024",
      label: "Uitkomst",
      series: "result",
      period: "2024",
      low: 64_000_000,
      high: 80_000_000,
      unit: unit("EUR"),
      step: 1_000_000,
      qualifier: "circa",
      definition: "result",
      counts: "Wat eruit komt.",
      measure: "flow",
    });
    expect(trail).toMatchObject({ kind: "derived", bridge: undefined });
    expect(trail.kind === "derived" && formulaText(trail.formula)).toBe("spending.2024 - budget.2024");
    expect(trail.kind === "derived" && [...trail.inputs].map(([name, input]) => `${name} = ${input.name}`)).toEqual([
      "spending.2024 = spending.2024",
      "budget.2024 = budget.2024",
    ]);
  });

  test("keeps the bridge in its trail, for machines too", () => {
    const figure = made("EUR", "claim.2024 - gap.2024", "Omdat het mag.");
    expect(figure.trail).toMatchObject({ bridge: "Omdat het mag." });
    expect(figureJson(figure)).toMatchObject({
      kind: "derived",
      formula: "claim.2024 - gap.2024",
      bridge: "Omdat het mag.",
      inputs: ["claim.2024", "gap.2024"],
    });
  });

  test("is vague where an input is, and exact where none is", () => {
    expect(made("EUR", "budget.2024 + spending.2024").qualifier).toBe("circa");
    expect(made("EUR", "budget.2023 + spending.2024").qualifier).toBeUndefined();
  });

  test.each([
    ["flow", "EUR", "spending.2024 - budget.2024", "", "flows give a flow"],
    ["stock", "persons", "waiting.2024 + waiting.2024", "", "stocks give a stock"],
    ["mutation", "EUR", "budget_mutation.2024 + budget_mutation.2024", "", "changes give a change"],
    ["flow", "EUR", "budget.2024 + budget_mutation.2024", "Zo is het.", "a budget and its change give a budget"],
    ["rate", "EUR/person", "budget.2024 / waiting.2024", "Zo is het.", "what differs gives a rate"],
    ["rate", "share", "budget.2024 / spending.2024", "", "a part of the whole is a rate, though both are flows"],
    ["rate", "share", "budget_mutation.2024 / budget_mutation.2024", "", "and so is a part of a change"],
  ])("is a %s in %s for %s: %5$s", (measure, unit, written, bridge) => {
    expect(made(unit, written, bridge).measure).toBe(measure);
  });

  test("without a stand in the formula takes the latest stand known", () => {
    const figure = made("persons/year", "inflow.2023 + inflow.2023");
    expect(observedInputs(figure).map(({ name }) => name)).toEqual(["inflow.2023.voorlopig"]);
  });
});

describe("rounding happens once, and no finer than the coarsest input", () => {
  test.each([
    [
      "budget.2024 / inflow.2024",
      "EUR/person",
      81_000_000 / 19_600,
      100,
      "circa € 4.100",
      "1 million over 19.600 is 51",
    ],
    ["budget.2023 - budget.2024", "EUR", 33_500_000, 1e6, "circa € 34 miljoen", "whole millions hide the half"],
    ["spending.2024 - budget.2023", "EUR", 30_500_000, 1e6, "€ 31 tot € 47 miljoen", "a half goes away from zero"],
    ["rate.2024 + old_rate.2019", "EUR/person", 7_000, 500, "€ 7.000", "a sum keeps the 500 of the source"],
    ["waiting.2024 / waiting.2024", "factor", 1, 1, "1", "what no input moves is exact"],
  ])("%s in %s is %d, known to %d, and reads %s: %s", (written, unit, value, step, words) => {
    const figure = made(unit, written, "Zo is het.");
    expect(figure).toMatchObject({ low: value, step });
    expect(plainSpaces(figureText(figure))).toBe(words);
  });
});

describe("a figure made of figures leads down to the publications", () => {
  const known = knownWith([
    formula("per_head.2024", "EUR/person", "excess.2024 / inflow.2024", "Zo is het."),
    formula("excess.2024", "EUR", "spending.2024 - budget.2024"),
  ]);
  const figure = known.figure("per_head.2024");

  test("by its observed inputs, each once", () => {
    expect(observedInputs(figure).map(({ name }) => name)).toEqual(["spending.2024", "budget.2024", "inflow.2024"]);
  });

  test("by its sources and editions, each once", () => {
    expect(sourcesOf(figure).map(({ id }) => id)).toEqual(["report-2026", "report-2024"]);
    expect(editionsOf(figure)).toEqual(["2024-06-03", "2026-01-28"]);
    expect(placesText(figure)).toBe("Kamerstukken II 2025/26, 32824, nr. 478, §\u00a04.1; Rapport 2024, tabel 1");
  });

  test("in the order in which formulas rest on each other, whatever the order of their rows", () => {
    expect([...known.figures.keys()].slice(-2)).toEqual(["excess.2024", "per_head.2024"]);
  });
});

describe("a formula is refused in its place", () => {
  const refused = (unit: string, written: string, bridge = "") =>
    problemsOf([formula("r.2024", unit, written, bridge)]);
  const at = (unit: string, offset = 0) => `data/formulas.csv:2:${formulaAt("r.2024", unit) + offset}: formula: `;

  test.each([
    ["EUR", "budget.2024 / inflow.2024", 0, "gives EUR/person, and the unit says EUR; mend one of them"],
    ["share", "spending.2024 - budget.2024", 0, "gives EUR, and the unit says share; mend one of them"],
    ["EUR", "budget.2024 + inflow.2024", 14, "EUR and persons/year cannot be added; only one unit can"],
    ["persons", "waiting.2024 - inflow.2024", 15, "persons and persons/year cannot be subtracted; only one unit can"],
    [
      "factor",
      "waiting.2024 / balance.2024",
      15,
      "what is divided by runs from -5 to 10, which holds 0; divide by something that cannot be 0",
    ],
    ["EUR", "65", 0, "names no figure; a number of our own is an assumption"],
    ["EUR", "spending.2024 - ", 15, "is not a formula here; write names of figures with + - * / and brackets"],
    [
      "EUR",
      "spending.2024 - budgt.2024",
      16,
      'no figure is named "budgt.2024"; did you mean budget.2024 or budget.2023?',
    ],
    [
      "EUR",
      "spending.2024 - budget",
      16,
      'no figure is named "budget"; did you mean budget.2023, budget.2024 or budget_mutation.2024?',
    ],
  ])("%s = %s at +%d: %s", (unit, written, offset, message) => {
    expect(refused(unit, written.trimEnd(), "Zo is het.")).toEqual([at(unit, offset) + message]);
  });

  test.each([
    ["EUR", "claim.2024 - gap.2024", "definitions (claim.2024 and gap.2024: claim_money and gap_money)"],
    ["EUR/person", "rate.2024 - old_rate.2019", "price levels (rate.2024 and old_rate.2019: none and 2019)"],
    [
      "factor",
      "inflow.2023.voorlopig / inflow.2024",
      "stands (inflow.2023.voorlopig and inflow.2024: voorlopig and none)",
    ],
    ["EUR/person", "budget.2024 / waiting.2024", "units (budget.2024 and waiting.2024: EUR and persons)"],
  ])("%s = %s mixes what does not count the same, unless a bridge says why", (unit, written, mixed) => {
    expect(refused(unit, written)).toEqual([`${at(unit)}mixes ${mixed}; write in bridge why they go together`]);
    expect(refused(unit, written, "Omdat het mag.")).toEqual([]);
  });

  test.each([
    ["EUR", "rate.2024 * waiting.2024"],
    ["EUR", "inflow.2023.voorlopig * 1.5 * rate.2024"],
    ["EUR", "old_rate.2019 * inflow.2024"],
  ])("%s = %s mixes nothing: a price times what it is a price of", (unit, written) => {
    expect(refused(unit, written)).toEqual([]);
  });

  test("a change of a budget is no amount, unless a bridge says why they go together", () => {
    const message = "budget_mutation.2024 is a change of a budget and budget.2024 is an amount";
    expect(refused("EUR", "budget.2024 + budget_mutation.2024")).toEqual([
      `${at("EUR")}${message}; write in bridge why they go together`,
    ]);
    expect(refused("EUR", "budget.2024 + budget_mutation.2024", "De stand van de wijziging is bekend.")).toEqual([]);
  });

  const declared = (definition: string, written: string) =>
    problemsOf([`r.2024,Uitkomst,EUR,${definition},Wat eruit komt.,${written},Zo is het.`]);

  test("a change is not declared as an amount, nor an amount as a change, and a bridge does not make it so", () => {
    const place = "data/formulas.csv:2:21: definition: ";
    expect(declared("money", "budget_mutation.2024 + budget_mutation.2024")).toEqual([
      `${place}money counts amounts, and the formula gives a change of a budget; write a definition that counts what it gives`,
    ]);
    expect(declared("money_change", "spending.2024 - budget.2024")).toEqual([
      `${place}money_change counts changes of a budget, and the formula gives an amount; write a definition that counts what it gives`,
    ]);
  });

  test.each([
    ["a sum of changes as a change", "money_change", "budget_mutation.2024 + budget_mutation.2024"],
    ["a budget and its change as a budget", "money", "budget.2024 + budget_mutation.2024"],
    ["either under a definition of its own", "result", "budget_mutation.2024"],
  ])("but %s is fine", (_what, definition, written) => {
    expect(declared(definition, written)).toEqual([]);
  });
});
