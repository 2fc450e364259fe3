import { describe, expect, test } from "vitest";
import {
  ARRIVALS,
  ARRIVALS_HEADER,
  COSTS,
  DATASETS_HEADER,
  dataWith,
  lines,
  POPULATIONS_HEADER,
  problemsWith,
} from "../small-data.ts";

const COSTS_DATASET = "costs,Kosten,Wat het kost.,,,,,no";
const ARRIVALS_DATASET = "arrivals,Aankomsten,Wie er komt.,optional,optional,raming voorlopig definitief,,no";
const POPULATIONS = ["arrivals,asylum,asielmigranten", "arrivals,family,gezinsmigranten"];
const withRows = (datasets: readonly string[], populations: readonly string[] = POPULATIONS) => ({
  "data/datasets.csv": lines(DATASETS_HEADER, ...datasets),
  "data/populations.csv": lines(POPULATIONS_HEADER, ...populations),
});

describe("a dataset of two tables", () => {
  test("has the columns of every dataset, and those of what it tells apart", () => {
    const [costs, arrivals] = dataWith().datasets;
    expect(Object.keys(arrivals?.row.shape ?? {}).filter((name) => !(name in (costs?.row.shape ?? {})))).toEqual([
      "population",
      "stand",
    ]);
    expect(arrivals?.populations).toEqual(
      new Map([
        ["asylum", "asielmigranten"],
        ["family", "gezinsmigranten"],
      ]),
    );
  });

  test("is as strict on its own rows as a schema written by hand: its populations, its stands, and no other", () => {
    const row = (population: string, stand: string) =>
      lines(ARRIVALS_HEADER, `inflow,${population},2023,${stand},28430,,,persons,,,report-2024,tabel 1,28.430,`);
    expect(problemsWith({ [ARRIVALS]: row("martians", "slotwet") })).toEqual([
      `${ARRIVALS}:2:8: population: "martians" is not one of asylum, family; write one of these`,
      `${ARRIVALS}:2:22: stand: "slotwet" is not one of raming, voorlopig, definitief; write one of these`,
    ]);
  });

  test("asks of each row what it says is required", () => {
    const required = ARRIVALS_DATASET.replace("optional,optional", "required,required");
    const row = lines(ARRIVALS_HEADER, "inflow,,2023,,28430,,,persons,,,report-2024,tabel 1,28.430,");
    expect(problemsWith({ ...withRows([COSTS_DATASET, required]), [ARRIVALS]: row })).toEqual([
      `${ARRIVALS}:2:8: population: is blank; write one of asylum, family`,
      `${ARRIVALS}:2:14: stand: is blank; write one of raming, voorlopig, definitief`,
    ]);
  });

  test("can say whose number it is, and that its numbers are what parties name", () => {
    const parties = "costs,Kosten,Wat het kost.,,,,optional,yes";
    const header = "series,period,by,value,low,high,unit,rounding,qualifier,source,locator,printed,note";
    const row = "shortfall,2024,vng,65,,,EUR_million,,,report-2026,§ 4.1,€ 65 miljoen,";
    const { datasets, observations } = dataWith({
      ...withRows([parties, ARRIVALS_DATASET]),
      [COSTS]: lines(header, row),
    });
    expect(datasets[0]?.ofParties).toBe(true);
    expect(observations.map(({ key }) => key)).toContain("shortfall.2024.by_vng");
  });

  test("needs no table of populations where none tells them apart", () => {
    const alone = ARRIVALS_DATASET.replace("optional,optional", ",optional");
    const header = "series,period,stand,value,low,high,unit,rounding,qualifier,source,locator,printed,note";
    const row = lines(header, "inflow,2023,voorlopig,28430,,,persons,,,report-2024,tabel 1,28.430,");
    const changes = { ...withRows([COSTS_DATASET, alone]), "data/populations.csv": null, [ARRIVALS]: row };
    expect(problemsWith(changes)).toEqual([]);
  });
});

describe("what is wrong with it has its place", () => {
  test.each([
    [
      "a stand twice",
      withRows([COSTS_DATASET, ARRIVALS_DATASET.replace("raming voorlopig", "raming voorlopig voorlopig")]),
      ['data/datasets.csv:3:52: stands: "voorlopig" stands there twice; keep one'],
    ],
    [
      "a stand that is in no table, of which its rows are not refused again",
      {
        ...withRows([COSTS_DATASET, ARRIVALS_DATASET.replace("raming voorlopig", "ramming voorlopig")]),
        [ARRIVALS]: lines(ARRIVALS_HEADER, "inflow,asylum,2023,ramming,28430,,,persons,,,report-2024,tabel 1,28.430,"),
      },
      ['data/datasets.csv:3:52: stands: "ramming" is not in data/stands.csv; write raming, or add it there'],
    ],
    [
      "a stand that is no name",
      withRows([COSTS_DATASET, ARRIVALS_DATASET.replace("raming voorlopig", "Raming voorlopig")]),
      [
        'data/datasets.csv:3:52: stands: "Raming" is not a name; write small letters, digits and _, starting with a letter',
      ],
    ],
    [
      "stands without a word on whether rows have them",
      withRows([COSTS_DATASET.replace(",,,,,no", ",,,raming,,no"), ARRIVALS_DATASET]),
      ["data/datasets.csv:2:29: stand: is blank while stands is not; write optional or required"],
    ],
    [
      "rows with a stand, and no word on which",
      withRows([COSTS_DATASET.replace(",,,,,no", ",,optional,,,no"), ARRIVALS_DATASET]),
      [
        "data/costs/2026-01-28.csv:1:1: stand: the column is missing; write the header series,period,value,low,high,unit,rounding,qualifier,source,locator,printed,note,stand",
        "data/datasets.csv:2:38: stands: is blank while stand is not; write the stands",
      ],
    ],
    [
      "a population of a dataset that is not there",
      withRows([COSTS_DATASET, ARRIVALS_DATASET], [...POPULATIONS, "arival,youth,jongeren"]),
      ['data/populations.csv:4:1: dataset: "arival" is not in data/datasets.csv; write arrivals, or add it there'],
    ],
    [
      "a population of a dataset that tells none apart",
      withRows([COSTS_DATASET, ARRIVALS_DATASET], [...POPULATIONS, "costs,youth,jongeren"]),
      [
        "data/populations.csv:4:1: dataset: costs tells no populations apart; write optional or required under population in data/datasets.csv",
      ],
    ],
    [
      "a population twice",
      withRows([COSTS_DATASET, ARRIVALS_DATASET], [...POPULATIONS, "arrivals,family,gezinnen"]),
      ["data/populations.csv:4:10: population: family of arrivals stands there twice; keep one row"],
    ],
    [
      "a dataset twice",
      withRows([COSTS_DATASET, ARRIVALS_DATASET, COSTS_DATASET]),
      ["data/datasets.csv:4:1: dataset: costs stands on line 2 too; keep one row"],
    ],
    [
      "a folder that is no dataset",
      { "data/cost/2026-01-28.csv": "x\n" },
      ["data/cost/2026-01-28.csv:1:1: cost: is not a dataset; write costs"],
    ],
  ])("%s", (_what, changes, problems) => {
    expect(problemsWith(changes)).toEqual(problems);
  });

  test("a dataset with populations needs a row for them", () => {
    expect(problemsWith(withRows([COSTS_DATASET, ARRIVALS_DATASET], []))).toContain(
      "data/datasets.csv:3:34: population: arrivals has no row in data/populations.csv; add one, or leave this blank",
    );
  });

  test("of a row that could not be read, what follows is not said: not that its folder is no dataset", () => {
    expect(problemsWith(withRows([COSTS_DATASET, ARRIVALS_DATASET.replace("Aankomsten", "")]))).toEqual([
      "data/datasets.csv:3:10: title: is blank; write what a reader calls it",
    ]);
  });
});
