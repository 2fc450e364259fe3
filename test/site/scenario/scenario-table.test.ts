import { describe, expect, test } from "vitest";
import { parseExpression } from "../../../src/data/formulas/parser.ts";
import { formulaText } from "../../../src/data/formulas/printer.ts";
import { plainSpaces } from "../../../src/language/writing/line-ends.ts";
import { resultTables, roomOf, sumGroups } from "../../../src/site/scenario/scenario-table.ts";
import { reasonsOf, sumParts, termText, workings } from "../../../src/site/scenario/scenario-words.ts";
import { breadFigure } from "../../charts/figures.ts";

const figure = (name: string, label: string, low = 1, high = low, counts = "Wat het kost.") =>
  breadFigure(name, { label, low, high, counts, series: name.replace(/\..*$/, ""), unit: "persons", step: 1 });

describe("the tables of a scenario", () => {
  const results = [figure("rye.all.2024", "Rogge"), figure("white.all.2024", "Wit"), figure("white.part.2024", "Deel")];
  const names = (tables: ReturnType<typeof resultTables>) =>
    tables.map(({ heading, rows }) => [heading, rows.map(({ label }) => label)]);

  test("are one a series, without a heading", () => {
    expect(names(resultTables(results))).toEqual([
      [undefined, ["Rogge"]],
      [undefined, ["Wit", "Deel"]],
    ]);
  });

  test("are those it asks for, in that order, and what it forgot comes last", () => {
    const asked = [
      { heading: "Delen", of: ["white.part."] },
      { heading: "Alles", of: ["white.all.", "oats."] },
    ];
    expect(names(resultTables(results, asked))).toEqual([
      ["Delen", ["Deel"]],
      ["Alles", ["Wit"]],
      [undefined, ["Rogge"]],
    ]);
  });

  test("say how much an input matters with the widest range first, and say once what all labels begin with", () => {
    const swings = [
      figure("swing.salt.2024", "Als alleen dit uitslaat: zout", 4, 6),
      figure("swing.flour.2024", "Als alleen dit uitslaat: meel", 1, 9),
    ];
    const [table] = resultTables(swings, [{ heading: "Hoeveel het uitmaakt", of: ["swing."], widestFirst: true }]);
    expect(table?.rows.map(({ label }) => label)).toEqual(["Meel", "Zout"]);
  });
});

test("under a heading, labels leave out what all of them end with", () => {
  const cohorts = [figure("part.rye.2024", "Rogge, in de stad"), figure("part.white.2024", "Wit, in de stad")];
  const labels = (asked: Parameters<typeof resultTables>[1]) =>
    resultTables(cohorts, asked).flatMap(({ rows }) => rows.map(({ label }) => label));
  expect(labels([{ heading: "In de stad", of: ["part."] }])).toEqual(["Rogge", "Wit"]);
  expect(labels([])).toEqual(["Rogge, in de stad", "Wit, in de stad"]);
});

describe("the sums of a table", () => {
  const rows = (count: number) =>
    Array.from({ length: count }, (_none, index) => figure(`bread.loaf_${index}.2024`, `Brood ${index}`));
  const groups = (count: number) => resultTables(rows(count)).flatMap(sumGroups);

  test("stand one by one while they are few", () => {
    expect(groups(3).map(({ id, rows }) => [id, rows.length])).toEqual([
      ["som-bread.loaf_0", 1],
      ["som-bread.loaf_1", 1],
      ["som-bread.loaf_2", 1],
    ]);
  });

  test("are folded into one when many count the same", () => {
    expect(groups(4).map(({ id, rows }) => [id, rows.length])).toEqual([["som-bread.loaf_0", 4]]);
  });
});

test.each([
  ["short", 79, "persons"],
  ["medium", 304e6, "EUR"],
] as const)("numbers are %s by the longest of them", (room, value, unit) => {
  const [table] = resultTables([breadFigure("bread.all.2024", { low: value, high: value, unit, step: 1e6 })]);
  expect(table && roomOf({ ...table })).toBe(room);
});

test("what is below zero and taken away is added, without its minus", () => {
  const inputs = new Map([
    ["missed.2024", figure("missed.2024", "Gemist", 6_000)],
    ["balance.2024", figure("balance.2024", "Saldo", -10_900)],
  ]);
  const text = sumParts({ formula: parseExpression("4 * missed.2024 - balance.2024"), inputs })
    .map((part) => (typeof part === "string" ? part : termText(part.figure, false, part.turned)))
    .join("");
  expect(plainSpaces(text)).toBe("4 × 6.000 + 10.900");
});

test("a result that only takes over a sum of ours is shown by that sum, and the reason is of that sum", () => {
  const costs = figure("costs.2024", "Kosten", 81);
  const people = figure("people.2024", "Mensen", 9);
  const price = {
    ...figure("price.2024", "Prijs", 9),
    trail: {
      kind: "derived",
      formula: parseExpression("costs.2024 / people.2024"),
      inputs: new Map([
        ["costs.2024", costs],
        ["people.2024", people],
      ]),
      bridge: "Omdat het zo is.",
    },
  } as const;
  const taken = {
    ...figure("gap.price.2024", "Prijs"),
    trail: { kind: "derived", formula: parseExpression("price.2024"), inputs: new Map([["price.2024", price]]) },
  } as const;
  const [row] = resultTables([taken]).flatMap(({ rows }) => rows);
  expect(row && workings(row).map(({ trail }) => formulaText(trail.formula))).toEqual(["costs.2024 / people.2024"]);
  expect([...reasonsOf([taken])]).toEqual([["Omdat het zo is.", 1]]);
});
