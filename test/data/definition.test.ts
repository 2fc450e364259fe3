import { expect, test } from "vitest";
import { DEFINITIONS_HEADER, lines, problemsWith } from "./small-data.ts";

const others = [
  "shortfall,costs,Tekort,EUR,shortfall_money,Wat gemeenten tekortkomen.",
  "inflow,arrivals,Instroom,persons,started,Wie er begon.",
];

test.each<[string, string, string[]]>([
  [
    "a definition has a series, a dataset, a label, a unit, a name for what is counted, and a sentence",
    ",,,,,",
    [
      "2:1: series: is blank; write a name",
      "2:2: dataset: is blank; write a name",
      "2:3: label: is blank; write the name a reader sees",
      "2:4: unit: is blank; write one of EUR, EUR/person, persons, persons/year, share",
      "2:5: definition: is blank; write a name",
      "2:6: counts: is blank; write what is counted, in one plain sentence",
    ],
  ],
  [
    "a series is a part of a figure's name, where no - can stand",
    "vng-claim,costs,Claim,EUR,claim,Wat de VNG vroeg.",
    ['2:1: series: "vng-claim" is not a name; write small letters, digits and _, starting with a letter'],
  ],
  [
    "a definition is in base units, and not in those of a table",
    "claim,costs,Claim,EUR_million,claim,Wat de VNG vroeg.",
    ['2:19: unit: "EUR_million" is not one of EUR, EUR/person, persons, persons/year, share; write EUR'],
  ],
])("%s", (_policy, row, problems) => {
  expect(problemsWith({ "data/definitions.csv": lines(DEFINITIONS_HEADER, row, ...others) })).toEqual(
    problems.map((problem) => `data/definitions.csv:${problem}`),
  );
});
