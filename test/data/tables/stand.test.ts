import { describe, expect, test } from "vitest";
import { standRank } from "../../../src/data/tables/stand.ts";
import { ARRIVALS, ARRIVALS_HEADER, dataWith, lines, problemsWith } from "../small-data.ts";
import { STANDS_HEADER, STANDS_ROWS } from "../small-stands.ts";

const STANDS = "data/stands.csv";
const INFLOW = "inflow,,2023,voorlopig,28430,,,persons,,,report-2024,tabel 1,28.430,";

describe("a stand", () => {
  test("goes with its numbers as its row has it: words, meaning, and its place in the order", () => {
    const { observations } = dataWith({ [ARRIVALS]: lines(ARRIVALS_HEADER, INFLOW) });
    expect(observations.find(({ series }) => series === "inflow")).toMatchObject({
      key: "inflow.2023.voorlopig",
      stand: {
        id: "voorlopig",
        words: "voorlopig cijfer",
        meaning: "Dit kan nog anders worden.",
        forecast: false,
        rank: 3,
      },
    });
  });

  test("replaces the stands of the rows before it, whatever they are called", () => {
    const turned = dataWith({ [STANDS]: lines(STANDS_HEADER, ...STANDS_ROWS.toReversed()) }).stands;
    expect([...turned.keys()]).toEqual(["definitief", "voorlopig", "slotwet", "vastgesteld", "raming"]);
    expect(standRank(turned.get("voorlopig"))).toBeGreaterThan(standRank(turned.get("definitief")));
  });

  test("comes after no stand at all", () => {
    expect(standRank(undefined)).toBeLessThan(standRank(dataWith().stands.get("raming")));
  });
});

describe("what is wrong with the table has its place", () => {
  test.each([
    [
      "two stands with the same words",
      [...STANDS_ROWS, "eind,definitief cijfer,,no"],
      [
        `${STANDS}:7:6: words: "definitief cijfer" are the words of definitief too; write words that tell the two apart`,
      ],
    ],
    [
      "a stand twice",
      [...STANDS_ROWS, "slotwet,slotwet,,no"],
      [`${STANDS}:7:1: id: slotwet stands on line 4 too; keep one row`],
    ],
    [
      "no word on whether it is a forecast",
      STANDS_ROWS.with(1, "vastgesteld,vastgesteld,,"),
      [`${STANDS}:3:26: forecast: is blank; write one of yes, no`],
    ],
    [
      "a stand taken out that a dataset still names",
      STANDS_ROWS.filter((row) => !row.startsWith("definitief")),
      ['data/datasets.csv:3:52: stands: "definitief" is not in data/stands.csv; add it there'],
    ],
  ])("%s", (_what, rows, problems) => {
    expect(problemsWith({ [STANDS]: lines(STANDS_HEADER, ...rows) })).toEqual(problems);
  });

  test("without the table there are no stands: each that a dataset names is refused", () => {
    expect(problemsWith({ [STANDS]: null })).toEqual(
      ["raming", "voorlopig", "definitief"].map(
        (id) => `data/datasets.csv:3:52: stands: "${id}" is not in data/stands.csv; add it there`,
      ),
    );
  });
});
