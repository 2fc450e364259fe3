import { describe, expect, test } from "vitest";
import { parseData } from "../../src/data/data.ts";
import { sha256 } from "../../src/press/sha256.ts";
import {
  ARRIVALS,
  ASSUMPTIONS_HEADER,
  COMMITTEES_HEADER,
  COSTS,
  COSTS_HEADER,
  COSTS_ROW,
  costsProblems,
  DEFINITIONS_HEADER,
  dataWith,
  filesWith,
  lines,
  problemsWith,
  TODAY,
} from "./small-data.ts";

const edition = lines(COSTS_HEADER, COSTS_ROW);

describe("sound data", () => {
  test("give no problems", () => {
    expect(problemsWith({})).toEqual([]);
  });

  test("come in the order of datasets, editions and rows, whatever the order of the files", () => {
    const files = filesWith({ "data/costs/2026-03-01.csv": edition });
    const backwards = new Map([...files].reverse());
    const { data } = parseData(backwards, { today: TODAY, sha256 });
    expect(data.observations.map(({ key, edition: day }) => `${key} ${day}`)).toEqual([
      "shortfall.2024 2026-01-28",
      "shortfall.2024 2026-03-01",
      "inflow.asylum.2023.voorlopig 2024-06-03",
      "inflow.2023.voorlopig 2024-06-03",
    ]);
  });

  test("hold an edition of the day of building itself", () => {
    expect(problemsWith({ [`data/costs/${TODAY}.csv`]: edition })).toEqual([]);
  });
});

describe("files", () => {
  test.each<[string, Record<string, string | null>, string[]]>([
    [
      "an edition of a day that is yet to come is refused",
      { "data/costs/2026-05-22.csv": edition },
      [
        "data/costs/2026-05-22.csv:1:1: 2026-05-22.csv: is after the day of building (2026-05-21); write the day it became public",
      ],
    ],
    [
      "a day that is not in the calendar is no name for an edition",
      { "data/costs/2026-02-30.csv": edition },
      ["data/costs/2026-02-30.csv:1:1: 2026-02-30.csv: is not named after a day; write yyyy-mm-dd.csv"],
    ],
    [
      "a file name that is no day is refused",
      { "data/costs/voorjaar.csv": edition },
      ["data/costs/voorjaar.csv:1:1: voorjaar.csv: is not named after a day; write yyyy-mm-dd.csv"],
    ],
    [
      "a file whose ending is in capitals says how to name it",
      { "data/costs/2026-02-01.CSV": edition },
      ["data/costs/2026-02-01.CSV:1:1: 2026-02-01.CSV: ends in capitals; write 2026-02-01.csv"],
    ],
    [
      "a file of another kind is refused",
      { "data/costs/2026-02-01.xlsx": "x" },
      ["data/costs/2026-02-01.xlsx:1:1: 2026-02-01.xlsx: is not named after a day; write yyyy-mm-dd.csv"],
    ],
    [
      "a folder inside a dataset is refused",
      { "data/costs/oud/2026-02-01.csv": edition },
      ["data/costs/oud/2026-02-01.csv:1:1: oud: is not named after a day; write yyyy-mm-dd.csv"],
    ],
    [
      "a misspelt dataset is one error: that the right one has no editions follows from it",
      { [COSTS]: null, "data/cost/2026-01-28.csv": edition },
      ["data/cost/2026-01-28.csv:1:1: cost: is not a dataset; write costs"],
    ],
    [
      "an unknown dataset that is like no other is answered with the list",
      { "data/weather/2026-01-28.csv": edition },
      [
        "data/weather/2026-01-28.csv:1:1: weather: is not a dataset; write one of costs, arrivals, or add it to data/datasets.csv",
      ],
    ],
    [
      "an unknown table is answered with the tables there are",
      { "data/bronnen.csv": "id\n" },
      [
        "data/bronnen.csv:1:1: bronnen.csv: is not a table of data/; write one of datasets.csv, populations.csv, stands.csv, units.csv, sources.csv, definitions.csv, committees.csv, addressee-kinds.csv, formulas.csv, recomputations.csv, assumptions.csv, approximations.csv, names.csv, profiles.csv, corrections.csv, published.csv, ask-outcomes.csv, or put it in a dataset's folder",
      ],
    ],
    [
      "a dataset without editions is refused",
      { [COSTS]: null },
      ["data/costs:1:1: costs: has no editions; add data/costs/yyyy-mm-dd.csv"],
    ],
  ])("%s", (_policy, changes, problems) => {
    expect(problemsWith(changes)).toEqual(problems);
  });

  test("an empty data/ folder is sound: a table that is not there has no rows", () => {
    const { data, problems } = parseData(new Map(), { today: TODAY, sha256 });
    expect(problems).toEqual([]);
    expect([data.datasets, data.observations, data.formulas, data.names]).toEqual([[], [], [], []]);
    expect([data.sources.size, data.definitions.size, data.committees.size, data.profiles.size]).toEqual([0, 0, 0, 0]);
  });

  test("a table with a header alone is empty too", () => {
    expect(problemsWith({ "data/formulas.csv": null, "data/assumptions.csv": lines(ASSUMPTIONS_HEADER) })).toEqual([]);
  });

  test.each<[string, Parameters<typeof problemsWith>[0], string[]]>([
    [
      "a folder is of no dataset while there are none",
      { "data/datasets.csv": null, "data/populations.csv": null, "data/definitions.csv": null, [ARRIVALS]: null },
      [`${COSTS}:1:1: costs: is not a dataset; add it to data/datasets.csv`],
    ],
    [
      "a series is of no dataset while there are none",
      { "data/datasets.csv": null, "data/populations.csv": null, [ARRIVALS]: null, [COSTS]: null },
      ["shortfall", "rate", "inflow", "growth"].map(
        (series, at) =>
          `data/definitions.csv:${at + 2}:${series.length + 2}: dataset: "${at < 2 ? "costs" : "arrivals"}" is not a dataset; add it to data/datasets.csv`,
      ),
    ],
  ])("%s", (_policy, changes, problems) => {
    expect(problemsWith(changes)).toEqual(problems);
  });
});

describe("keys and tables", () => {
  test("a double key inside an edition is refused the second time", () => {
    expect(costsProblems(COSTS_ROW, COSTS_ROW.replace("65", "66"))).toEqual([
      `${COSTS}:3:1: series: the key shortfall.2024 stands on line 2 too; keep one row`,
    ]);
  });

  test("the same key in two editions is a correction, not a double", () => {
    const changes = { "data/costs/2026-03-01.csv": edition.replace("65", "66") };
    expect(problemsWith(changes)).toEqual([]);
    expect(dataWith(changes).observations.filter(({ key }) => key === "shortfall.2024")).toHaveLength(2);
  });

  test("a series that is defined twice is refused the second time", () => {
    const row = "shortfall,costs,Tekort,EUR,shortfall_money,Wat gemeenten tekortkomen.,flow,,,";
    const inflow = "inflow,arrivals,Instroom,persons,started,Wie er begon.,flow,,,";
    expect(problemsWith({ "data/definitions.csv": lines(DEFINITIONS_HEADER, row, inflow, row) })).toEqual([
      "data/definitions.csv:4:1: series: shortfall stands on line 2 too; keep one row",
    ]);
  });

  test("a definition of an unknown dataset is answered with the nearest", () => {
    const changes = {
      "data/definitions.csv": lines(
        DEFINITIONS_HEADER,
        "shortfall,costs,Tekort,EUR,shortfall_money,Wat gemeenten tekortkomen.,flow,,,",
        "inflow,arrivals,Instroom,persons,started,Wie er begon.,flow,,,",
        "new,arivals,Nieuw,persons,new,Wie nieuw is.,flow,,,",
      ),
    };
    expect(problemsWith(changes)).toEqual([
      'data/definitions.csv:4:5: dataset: "arivals" is not a dataset; write arrivals',
    ]);
  });

  test("a committee with an unknown source, and one that is there twice, are refused", () => {
    const changes = {
      "data/committees.csv": lines(
        COMMITTEES_HEADER,
        "tk,de commissie,Geachte leden,,,parliament",
        "tk,x,y,,report-2025,",
      ),
    };
    expect(problemsWith(changes)).toEqual([
      "data/committees.csv:3:1: id: tk stands on line 2 too; keep one row",
      'data/committees.csv:3:9: source: "report-2025" is not in data/sources.csv; write report-2024, or add it there',
    ]);
  });
});

test("all errors of a run come together: by file, line and column, each once", () => {
  const changes = {
    [COSTS]: lines(COSTS_HEADER, COSTS_ROW.replace(",65,80", ",65%,80k"), ",,,,,,,,,,"),
    "data/committees.csv": lines(COMMITTEES_HEADER, ",de commissie,Geachte leden,,,"),
    "data/arrivals/morgen.csv": "",
  };
  expect(problemsWith(changes)).toEqual([
    "data/arrivals/morgen.csv:1:1: morgen.csv: is not named after a day; write yyyy-mm-dd.csv",
    "data/committees.csv:2:1: id: is blank; write a name",
    `${COSTS}:2:17: low: "65%" is not a plain number; write 65`,
    `${COSTS}:2:21: high: "80k" is not a plain number; write 80000`,
    `${COSTS}:3:1: row: has 11 cells where the header has 12; write 12, blank where nothing is known`,
  ]);
});
