import { describe, expect, test } from "vitest";
import { problemText } from "../../../src/data/csv/problem.ts";
import { readTables } from "../../../src/data/side-rows.ts";
import { sha256 } from "../../../src/press/sha256.ts";
import { UNITS as UNITS_TABLE } from "../../units.ts";

const HEADER = "name,label,value,low,high,unit,rounding,same_as,why,owner";

/** The problems of a table of assumptions with one row, other tables left out. */
function faults(row: string): string[] {
  const problems: Parameters<typeof readTables>[2] = [];
  const written = { "data/units.csv": UNITS_TABLE, "data/assumptions.csv": `${HEADER}\n${row}\n` };
  const files = new Map(Object.entries(written).map(([path, text]) => [path, new TextEncoder().encode(text)]));
  readTables(files, { today: "2026-11-21", sha256 }, problems);
  return problems.filter(({ path }) => path === "data/assumptions.csv").map(problemText);
}

const UNITS =
  "EUR, EUR_thousand, EUR_million, percent, factor, hours, weeks, months, years, EUR_per_person, persons, persons_per_year, hours_per_week, places, municipalities";

describe("an assumption", () => {
  test.each([
    ["inflow.assumed,Instroom,100,,,,,,omdat,wij", "31", `unit: is blank; write one of ${UNITS}`],
    ["inflow.assumed,Instroom,100,,,euro,,,omdat,wij", "31", `unit: "euro" is not one of ${UNITS}; write EUR`],
    [
      "cut.assumed,Korting,,20,120,percent,,,omdat,wij",
      "25",
      "high: 120 is more than all of it; write a share of at most 100 percent",
    ],
    ["inflow.assumed,Instroom,100,,,persons,,,,wij", "41", "why: is blank; write why this number was chosen"],
    ["inflow.assumed,Instroom,100,,,persons,,,omdat,", "47", "owner: is blank; write whose choice it is"],
    ["inflow,Instroom,100,,,persons,,,omdat,wij", "1", 'name: "inflow" is not a name; write it like inflow.assumed'],
    [
      "cut.assumed,Korting,120,,,percent,,,omdat,wij",
      "21",
      "value: 120 is more than all of it; write a share of at most 100 percent",
    ],
    [
      "cut.assumed,Korting,,20,10,percent,,,omdat,wij",
      "22",
      "low: 20 is above high 10; write the smaller number in low",
    ],
    [
      "cut.assumed,Korting,5,0,10,percent,,,omdat,wij",
      "21",
      "value: is given together with low or high; keep either the value or the range",
    ],
    [
      "cut.assumed,Korting,5,,,percent,,cut.2028,omdat,wij",
      "34",
      "same_as: is given together with value; keep either the number or the figure it is the same as",
    ],
    [
      "cut.assumed,Korting,,,10,percent,,cut.2028,omdat,wij",
      "35",
      "same_as: is given together with high; keep either the number or the figure it is the same as",
    ],
    [
      "cut.assumed,De korting blijft.,,,,,10,,omdat,wij",
      "36",
      "rounding: is given without a number; leave it blank, or write the number",
    ],
    ["cut.assumed,De korting blijft.,,,,,,,omdat,", "44", "owner: is blank; write whose choice it is"],
  ])("%s is refused in its place", (row, column, message) => {
    expect(faults(row)).toEqual([`data/assumptions.csv:2:${column}: ${message}`]);
  });

  test("a range or a point with unit, reason and owner is accepted", () => {
    expect(faults("cut.assumed,Korting,,0,10,percent,,,omdat,wij")).toEqual([]);
    expect(faults("inflow.assumed,Instroom,100,,,persons,,,omdat,wij")).toEqual([]);
    expect(faults("inflow.assumed,Instroom,20000,,,persons,1000,,omdat,wij")).toEqual([]);
  });

  test("the value of a figure, or a choice without a number, needs none of its own", () => {
    expect(faults("cut.assumed,Korting,,,,percent,,cut.2028,omdat,wij")).toEqual([]);
    expect(faults("same.assumed,Alles blijft gelijk.,,,,,,,omdat,wij")).toEqual([]);
  });
});
