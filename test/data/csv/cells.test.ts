import { describe, expect, test } from "vitest";
import { ARRIVALS, ARRIVALS_HEADER, COSTS, costsProblems, lines, problemsWith } from "../small-data.ts";

/** A row of costs with one value, from character 16 on. */
const withValue = (value: string) =>
  costsProblems(`shortfall,2024,${value},,,EUR_million,,,report-2026,§ 4.1,€ 65 miljoen,`);
const arrival = (row: string) => problemsWith({ [ARRIVALS]: lines(ARRIVALS_HEADER, row) });

describe("a number", () => {
  test.each(["0", "65", "-65", "65.5", "0.125", "1234.567", "28430"])("%s is a plain number", (written) => {
    expect(withValue(written)).toEqual([]);
  });

  test.each([
    ['"1.234,5"', '"1.234,5" is not a plain number; write 1234.5'],
    ['"1,234.5"', '"1,234.5" is not a plain number; write 1234.5'],
    ['"36,1k"', '"36,1k" is not a plain number; write 36100'],
    ["36.1K", '"36.1K" is not a plain number; write 36100'],
    ["€ 65", '"€ 65" is not a plain number; write 65'],
    ["€\u00a065", '"€ 65" is not a plain number; write 65'],
    ["65%", '"65%" is not a plain number; write 65'],
    ["EUR 65", '"EUR 65" is not a plain number; write 65'],
    ['"7,1"', '"7,1" is not a plain number; write 7.1'],
    ["28 430", '"28 430" is not a plain number; write 28430'],
    ["1.234.567", '"1.234.567" is not a plain number; write 1234567'],
    ["007", '"007" is not a plain number; write 7'],
    ["−65", '"−65" is not a plain number; write -65'],
    ["65 ", '"65 " is not a plain number; write 65'],
    [".5", '".5" is not a plain number; write 0.5'],
    ["114.", '"114." is not a plain number; write 114'],
    ["+114", '"+114" is not a plain number; write 114'],
    ["-0", '"-0" is not a plain number; write 0'],
    ["65-80", '"65-80" is not a plain number; write 65 in low and 80 in high'],
    ["65 – 80", '"65 – 80" is not a plain number; write 65 in low and 80 in high'],
    ["28.430", '"28.430" can be read two ways; write 28430 or 28.4300'],
    ['"28,430"', '"28,430" can be read two ways; write 28430 or 28.4300'],
    ['"€ 28,430"', '"€ 28,430" is not a plain number; write 28430 or 28.4300'],
    ["n.v.t.", '"n.v.t." is not a plain number; leave the row out where no number is known'],
    ["65 miljoen", '"65 miljoen" is not a plain number; write digits, with a point before decimals'],
    ["1e6", '"1e6" is not a plain number; write digits, with a point before decimals'],
    ["-", '"-" is not a plain number; leave the row out where no number is known'],
    ["NaN", '"NaN" is not a plain number; leave the row out where no number is known'],
    ["=65+1", '"=65+1" is not a plain number; write digits, with a point before decimals'],
  ])("%s is not a plain number, and the answer says what to write", (written, message) => {
    expect(withValue(written)).toEqual([`${COSTS}:2:16: value: ${message}`]);
  });

  test.each(["0", "-100"])("a source cannot round to steps of %s", (step) => {
    expect(costsProblems(`shortfall,2024,65,,,EUR_million,${step},,report-2026,§ 4.1,€ 65 miljoen,`)).toEqual([
      `${COSTS}:2:33: rounding: "${step}" is not above zero; write the step the source rounds to, like 100`,
    ]);
  });
});

describe("a blank where something must stand", () => {
  test("is refused in every such cell, with what to write; and is never taken for 0", () => {
    expect(costsProblems(",,65,,,,,,,,,")).toEqual([
      `${COSTS}:2:1: series: is blank; write a name`,
      `${COSTS}:2:2: period: is blank; write a period like 2024, 2024h1 or 2022_2024`,
      `${COSTS}:2:8: unit: is blank; write one of EUR, EUR_thousand, EUR_million, percent, factor, hours, weeks, months, years, EUR_per_person, persons, persons_per_year, hours_per_week, places, municipalities`,
      `${COSTS}:2:11: source: is blank; write a name`,
      `${COSTS}:2:12: locator: is blank; write the place in the source, like § 4.1 or tabel 2`,
      `${COSTS}:2:13: printed: is blank; write the number as the source prints it`,
    ]);
  });
});

describe("a cell with one word out of a list", () => {
  test.each([
    [
      "unit",
      "shortfall,2024,65,,,EUR_milion,,,report-2026,§ 4.1,€ 65,",
      `${COSTS}:2:21: unit: "EUR_milion" is not one of EUR, EUR_thousand, EUR_million, percent, factor, hours, weeks, months, years, EUR_per_person, persons, persons_per_year, hours_per_week, places, municipalities; write EUR_million`,
    ],
    [
      "qualifier",
      "shortfall,2024,65,,,EUR_million,,zirca,report-2026,§ 4.1,€ 65,",
      `${COSTS}:2:34: qualifier: "zirca" is not one of circa, ruim, bijna, zo'n, ten minste, hooguit; write circa`,
    ],
    [
      "qualifier that is like no other",
      "shortfall,2024,65,,,EUR_million,,ongeveer,report-2026,§ 4.1,€ 65,",
      `${COSTS}:2:34: qualifier: "ongeveer" is not one of circa, ruim, bijna, zo'n, ten minste, hooguit; write one of these`,
    ],
  ])("refuses an unknown %s", (_what, row, problem) => {
    expect(costsProblems(row)).toEqual([problem]);
  });

  test.each([
    [
      "population",
      "inflow,asyl,2023,voorlopig,28430,,,persons,,,report-2024,tabel 1,28.430,",
      `${ARRIVALS}:2:8: population: "asyl" is not one of asylum, family; write asylum`,
    ],
    [
      "stand",
      "inflow,asylum,2023,definitef,28430,,,persons,,,report-2024,tabel 1,28.430,",
      `${ARRIVALS}:2:20: stand: "definitef" is not one of raming, voorlopig, definitief; write definitief`,
    ],
  ])("refuses an unknown %s", (_what, row, problem) => {
    expect(arrival(row)).toEqual([problem]);
  });
});

describe("names, days, periods and text", () => {
  test.each([
    [
      "a series is a part of a figure's name",
      "short-fall,2024,65,,,EUR_million,,,report-2026,§ 4.1,€ 65,",
      `${COSTS}:2:1: series: "short-fall" is not a name; write small letters, digits and _, starting with a letter`,
    ],
    [
      "a period is written as it stands in a name",
      "shortfall,2022-2024,65,,,EUR_million,,,report-2026,§ 4.1,€ 65,",
      `${COSTS}:2:11: period: "2022-2024" is not a period; write it like 2024, 2024h1, 2025q2, 2024m12 or 2022_2024`,
    ],
    [
      "a source is named by its id",
      "shortfall,2024,65,,,EUR_million,,,Report 2026,§ 4.1,€ 65,",
      `${COSTS}:2:35: source: "Report 2026" is not a name; write small letters and digits, with - between`,
    ],
    [
      "a space at the edge is shown",
      "shortfall,2024,65,,,EUR_million,,,report-2026, § 4.1,€ 65,",
      `${COSTS}:2:47: locator: " § 4.1" has a space at the edge; write "§ 4.1"`,
    ],
    [
      "a tab inside a cell is refused",
      "shortfall,2024,65,,,EUR_million,,,report-2026,§\t4.1,€ 65,",
      `${COSTS}:2:47: locator: has a control character; take it out`,
    ],
    [
      "a space without width is shown by its number",
      "shortfall,2024,65,,,EUR_million,,,report-2026,§\u200b4.1,€ 65,",
      `${COSTS}:2:47: locator: has a character that nobody sees, U+200B; take it out`,
    ],
  ])("%s", (_policy, row, problem) => {
    expect(costsProblems(row)).toEqual([problem]);
  });
});
