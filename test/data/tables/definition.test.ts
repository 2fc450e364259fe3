import { expect, test } from "vitest";
import { DEFINITIONS_HEADER, lines, problemsWith } from "../small-data.ts";

const others = [
  "shortfall,costs,Tekort,EUR,shortfall_money,Wat gemeenten tekortkomen.,flow,,,",
  "inflow,arrivals,Instroom,persons,started,Wie er begon.,flow,,,",
];

test.each<[string, string, string[]]>([
  [
    "a definition has a series, a dataset, a label, a unit, a name for what is counted, a sentence and a measure",
    ",,,,,,,,,",
    [
      "2:1: series: is blank; write a name",
      "2:2: dataset: is blank; write a name",
      "2:3: label: is blank; write the name a reader sees",
      "2:4: unit: is blank; write one of EUR, share, factor, hours, weeks, months, years, EUR/person, persons, persons/year, hours/week, places, municipalities",
      "2:5: definition: is blank; write a name",
      "2:6: counts: is blank; write what is counted, in one plain sentence",
      "2:7: measure: is blank; write one of stock, flow, mutation, rate, norm",
    ],
  ],
  [
    "a series is a part of a figure's name, where no - can stand",
    "vng-claim,costs,Claim,EUR,claim,Wat de VNG vroeg.,flow,,,",
    ['2:1: series: "vng-claim" is not a name; write small letters, digits and _, starting with a letter'],
  ],
  [
    "a definition is in base units, and not in those of a table",
    "claim,costs,Claim,EUR_million,claim,Wat de VNG vroeg.,flow,,,",
    [
      '2:19: unit: "EUR_million" is not one of EUR, share, factor, hours, weeks, months, years, EUR/person, persons, persons/year, hours/week, places, municipalities; write EUR',
    ],
  ],
  [
    "what it must not be mixed with is a definition that is there",
    "claim,costs,Claim,EUR,claim,Wat de VNG vroeg.,flow,,shortfal_money started,Dat is iets anders.",
    ['2:53: not_with: "shortfal_money" is not a definition; write shortfall_money'],
  ],
  [
    "a definition that is like no other is answered with the list",
    "claim,costs,Claim,EUR,claim,Wat de VNG vroeg.,flow,,weather,Dat is iets anders.",
    ['2:53: not_with: "weather" is not a definition; write one of claim, shortfall_money, started'],
  ],
  [
    "what it must not be mixed with has a reason",
    "claim,costs,Claim,EUR,claim,Wat de VNG vroeg.,flow,,shortfall_money,",
    ["2:69: why: is blank while not_with is not; write why they must not be mixed"],
  ],
  [
    "a measure is one of five words",
    "claim,costs,Claim,EUR,claim,Wat de VNG vroeg.,flows,,,",
    ['2:47: measure: "flows" is not one of stock, flow, mutation, rate, norm; write flow'],
  ],
])("%s", (_policy, row, problems) => {
  expect(problemsWith({ "data/definitions.csv": lines(DEFINITIONS_HEADER, row, ...others) })).toEqual(
    problems.map((problem) => `data/definitions.csv:${problem}`),
  );
});
