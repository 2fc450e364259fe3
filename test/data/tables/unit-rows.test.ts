import { describe, expect, test } from "vitest";
import { inOrder, problemText } from "../../../src/data/csv/problem.ts";
import { parseRecords } from "../../../src/data/csv/records.ts";
import { tableUnitCell, UnitRow, unitCell } from "../../../src/data/tables/table-unit.ts";
import { unitsOfRows } from "../../../src/data/tables/unit-rows.ts";
import { filesWith, lines, problemsWith } from "../small-data.ts";

const HEADER = "id,dimension,one,many,nouns,scaled,said";
const KM = "km,km,kilometer,kilometer,kilometer kilometers,no,yes";

function read(...rows: readonly string[]) {
  const records = parseRecords("data/units.csv", new TextEncoder().encode(lines(HEADER, ...rows)), UnitRow, {
    mayBeEmpty: true,
  });
  const problems = [...records.problems];
  const units = unitsOfRows(records, problems);
  return { units, problems: inOrder(problems).map(problemText) };
}

describe("units of an organisation", () => {
  test("stand beside those of the language, and tables may have them in thousands and millions", () => {
    const { units, problems } = read(KM, "EUR/km,EUR/km,euro per kilometer,euro per kilometer,,yes,yes");
    expect(problems).toEqual([]);
    expect([...units.base.keys()].slice(-2)).toEqual(["km", "EUR/km"]);
    expect(units.base.has("share")).toBe(true);
    const cells = [...units.cells.values()].slice(-4).map(({ name, exponent, label }) => [name, exponent, label]);
    expect(cells).toEqual([
      ["km", 0, "kilometer"],
      ["EUR_per_km", 0, "euro per kilometer"],
      ["EUR_per_km_thousand", 3, "× € 1.000 per kilometer"],
      ["EUR_per_km_million", 6, "miljoen euro per kilometer"],
    ]);
  });

  test("know the nouns of the others, and share those of what is made of the same", () => {
    const { units } = read(KM, "hours/week,hour,uur per week,uur per week,uur uren,no,yes");
    expect(units.base.get("km")?.otherNouns).toContain("maanden");
    expect(units.base.get("years")?.otherNouns).toContain("kilometer");
    expect(units.base.get("hours")?.otherNouns).not.toContain("uur");
  });

  test.each([
    [
      "a name that is none",
      ["kilo meter,km,kilometer,kilometers,,no,yes"],
      '2:1: id: "kilo meter" is not a name of a unit; write letters and digits, and one / at most, like km or EUR/km',
    ],
    ["one of the language", ["EUR,EUR,euro,euros,,no,no"], "2:1: id: EUR comes with the language; take the row out"],
    [
      "a dimension that is none",
      ["km,km^2,kilometer,kilometers,,no,yes"],
      '2:4: dimension: "km^2" is not a dimension; write what it is made of, like km, EUR/km or hour*person, or 1 for a plain number',
    ],
    [
      "a price for what nothing counts",
      [KM, "EUR/kmm,EUR/kmm,euro per kmm,euro per kmm,,no,yes"],
      "3:9: dimension: kmm is the dimension of no unit; write km, or add a unit that is made of it",
    ],
    [
      "two with one word",
      [KM, "miles,mile,mijl,kilometer,,no,yes"],
      '3:17: many: "kilometer" is the word of km too; a reader must see which it is',
    ],
    [
      "a noun of something else",
      [KM, "laps,lap,ronde,rondes,kilometer,no,yes"],
      "3:23: nouns: kilometer means km, which is made of something else",
    ],
    [
      "a price that does not say so",
      [KM, "EUR/km,EUR/km,kilometerprijs,kilometerprijs,,no,yes"],
      '3:30: many: "kilometerprijs" is no price; write it like euro per kilometer',
    ],
    [
      "one of which it is not said whether it is scaled",
      ["km,km,km,km,,,yes"],
      "2:14: scaled: is blank; write one of yes, no",
    ],
    ["two of one name", [KM, KM], "3:1: id: km stands on line 2 too; keep one row"],
  ])("refuses %s", (_what, rows, problem) => {
    expect(read(...rows).problems).toContain(`data/units.csv:${problem}`);
  });
});

test.each([
  ["EUR/kWh", "EUR_per_kWh"],
  ["hours/week", "hours_per_week"],
])("a cell with what a unit is made of, %s, is told the name that stands there: %s", (written, name) => {
  const { units } = read(
    "kWh,kWh,kilowattuur,kilowattuur,kilowattuur kWh,yes,yes",
    "EUR/kWh,EUR/kWh,euro per kilowattuur,euro per kilowattuur,,no,yes",
    "hours/week,hour,uur per week,uur per week,uur uren,no,yes",
  );
  const [message] =
    tableUnitCell(units.cells)
      .safeParse(written)
      .error?.issues.map((issue) => issue.message) ?? [];
  expect(message?.split("; ")[1]).toBe(`write ${name}`);
});

test("a definition with the name of a cell is told that of the unit", () => {
  const { units } = read(
    "kWh,kWh,kilowattuur,kilowattuur,,yes,yes",
    "EUR/kWh,EUR/kWh,euro per kWh,euro per kWh,,no,yes",
  );
  const [issue] = unitCell(units.base).safeParse("EUR_per_kWh").error?.issues ?? [];
  expect(issue?.message.split("; ")[1]).toBe("write EUR/kWh");
});

test("a unit that was taken out is missed where it was written", () => {
  const gone = { "data/units.csv": lines(HEADER, KM) };
  expect(problemsWith(gone)).toEqual([
    'data/arrivals/2024-06-03.csv:2:38: unit: "persons" is not one of EUR, EUR_thousand, EUR_million, percent, factor, hours, weeks, months, years, km; write percent, or add it to data/units.csv',
    'data/arrivals/2024-06-03.csv:3:32: unit: "persons" is not one of EUR, EUR_thousand, EUR_million, percent, factor, hours, weeks, months, years, km; write percent, or add it to data/units.csv',
    'data/definitions.csv:3:31: unit: "EUR/person" is not one of EUR, share, factor, hours, weeks, months, years, km; write EUR',
    'data/definitions.csv:4:26: unit: "persons" is not one of EUR, share, factor, hours, weeks, months, years, km; write one of these, or add it to data/units.csv',
  ]);
  expect(filesWith(gone).has("data/units.csv")).toBe(true);
});
