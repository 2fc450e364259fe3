import { describe, expect, test } from "vitest";
import {
  ARRIVALS,
  ARRIVALS_HEADER,
  COSTS,
  COSTS_ROW,
  costsProblems,
  DEFINITIONS_HEADER,
  lines,
  problemsWith,
  SOURCES_HEADER,
} from "../small-data.ts";

describe("a row leans on the tables beside the editions", () => {
  test.each([
    [
      "an unknown source is answered with the nearest",
      COSTS_ROW.replace("report-2026", "report-206"),
      `2:37: source: "report-206" is not in data/sources.csv; write report-2026, or add it there`,
    ],
    [
      "an unknown source that is like no other must be added",
      COSTS_ROW.replace("report-2026", "vng"),
      `2:37: source: "vng" is not in data/sources.csv; add it there`,
    ],
    [
      "an unknown series is answered with the nearest of its dataset",
      COSTS_ROW.replace("shortfall", "shortfal"),
      `2:1: series: "shortfal" is not in data/definitions.csv; write shortfall, or add it there`,
    ],
    [
      "an unknown series that is like no other is answered with the list",
      COSTS_ROW.replace("shortfall", "waiting_list"),
      `2:1: series: "waiting_list" is not in data/definitions.csv; write one of shortfall, rate, or add it there`,
    ],
    [
      "a series of another dataset belongs there",
      COSTS_ROW.replace("shortfall", "inflow"),
      `2:1: series: "inflow" belongs to arrivals; move the row to data/arrivals/`,
    ],
    [
      "a unit that does not fit the series is answered with those that do",
      COSTS_ROW.replace("EUR_million", "persons"),
      `2:23: unit: "persons" is not a unit of shortfall, which is in EUR; write EUR or EUR_thousand or EUR_million`,
    ],
  ])("%s", (_policy, row, problem) => {
    expect(costsProblems(row)).toEqual([`${COSTS}:${problem}`]);
  });

  test("a source that was published after its edition cannot be its source", () => {
    const row = "inflow,asylum,2023,voorlopig,28430,,,persons,,,report-2026,tabel 1,28.430,";
    expect(problemsWith({ [ARRIVALS]: lines(ARRIVALS_HEADER, row) })).toEqual([
      `${ARRIVALS}:2:48: source: report-2026 became public on 2026-01-28, after this edition (2024-06-03); move the row to that day`,
    ]);
  });

  test("a row with a bad number is held against the tables in the same run", () => {
    expect(costsProblems("shortfal,2024,65%,,,persons,,,vng,§ 4.1,65%,")).toEqual([
      `${COSTS}:2:1: series: "shortfal" is not in data/definitions.csv; write shortfall, or add it there`,
      `${COSTS}:2:15: value: "65%" is not a plain number; write 65`,
      `${COSTS}:2:31: source: "vng" is not in data/sources.csv; add it there`,
    ]);
  });

  test("a dataset without any definition says no more than to add one", () => {
    const definition = "shortfall,costs,Tekort,EUR,shortfall_money,Wat gemeenten tekortkomen.,flow,,,";
    expect(problemsWith({ "data/definitions.csv": lines(DEFINITIONS_HEADER, definition) })).toEqual([
      `${ARRIVALS}:2:1: series: "inflow" is not in data/definitions.csv; add it there`,
      `${ARRIVALS}:3:1: series: "inflow" is not in data/definitions.csv; add it there`,
    ]);
  });
});

describe("a table that is not there is an empty one", () => {
  test.each<[string, Record<string, string | null>, string[]]>([
    [
      "sources",
      { "data/sources.csv": null },
      [
        'data/arrivals/2024-06-03.csv:2:48: source: "report-2024" is not in data/sources.csv; add it there',
        'data/arrivals/2024-06-03.csv:3:50: source: "report-2024" is not in data/sources.csv; add it there',
        'data/costs/2026-01-28.csv:2:37: source: "report-2026" is not in data/sources.csv; add it there',
      ],
    ],
    [
      "definitions",
      { "data/definitions.csv": null },
      [
        'data/arrivals/2024-06-03.csv:2:1: series: "inflow" is not in data/definitions.csv; add it there',
        'data/arrivals/2024-06-03.csv:3:1: series: "inflow" is not in data/definitions.csv; add it there',
        'data/costs/2026-01-28.csv:2:1: series: "shortfall" is not in data/definitions.csv; add it there',
      ],
    ],
  ])("so each row that needs one of its rows says so: %s", (_table, changes, problems) => {
    expect(problemsWith(changes)).toEqual(problems);
  });
});

describe("what only follows from a mistake in a table is not printed", () => {
  const report2024 = "report-2024,Rapport 2024,Rijk,2024-06-03,stated,,,,";
  const report2026 = "report-2026,Rapport 2026,Rijk,2026-01-28,stated,,,,";
  const definitions = (...rows: string[]) => ({ "data/definitions.csv": lines(DEFINITIONS_HEADER, ...rows) });
  const sources = (...rows: string[]) => ({ "data/sources.csv": lines(SOURCES_HEADER, ...rows) });
  const inflow = "inflow,arrivals,Instroom,persons,started,Wie er begon.,flow,,,";

  test.each<[string, Record<string, string | null>, string[]]>([
    [
      "a wrong header of the sources is one error",
      { "data/sources.csv": lines(SOURCES_HEADER.replace("published", "publshed"), report2024, report2026) },
      ["data/sources.csv:1:20: publshed: is not a column here; write published"],
    ],
    [
      "a ragged row of the sources is one error",
      sources(report2024, `${report2026},`),
      [
        `data/sources.csv:3:1: row: has 10 cells where the header has 9; write 9, blank where nothing is known; put a text with a comma in "…", and a point before decimals`,
      ],
    ],
    [
      "a bad cell of a source says nothing about the rows that name it",
      sources(report2024, report2026.replace("stated", "state")),
      ['data/sources.csv:3:42: day: "state" is not one of stated, derived, latest, assumed; write stated'],
    ],
    [
      "an id with a space at its edge is one error",
      sources(report2024, ` ${report2026}`),
      ['data/sources.csv:3:1: id: " report-2026" is not a name; write small letters and digits, with - between'],
    ],
    [
      "a source of a future day is one error",
      sources(report2024, report2026.replace("2026-01-28", "2026-12-01")),
      [
        "data/sources.csv:3:31: published: 2026-12-01 is after the day of building (2026-05-21); write the day it became public",
      ],
    ],
    [
      "a bad unit in a definition says nothing about the rows of its series",
      definitions("shortfall,costs,Tekort,euro,shortfall_money,Wat gemeenten tekortkomen.,flow,,,", inflow),
      [
        'data/definitions.csv:2:24: unit: "euro" is not one of EUR, share, factor, hours, weeks, months, years, EUR/person, persons, persons/year, hours/week, places, municipalities; write EUR',
      ],
    ],
    [
      "an unknown dataset in a definition says nothing about the rows of its series",
      definitions("shortfall,cost,Tekort,EUR,shortfall_money,Wat gemeenten tekortkomen.,flow,,,", inflow),
      ['data/definitions.csv:2:11: dataset: "cost" is not a dataset; write costs'],
    ],
  ])("%s", (_policy, changes, problems) => {
    expect(problemsWith(changes)).toEqual(problems);
  });
});
