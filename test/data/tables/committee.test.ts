import { expect, test } from "vitest";
import { COMMITTEES_HEADER, lines, problemsWith } from "../small-data.ts";

test.each<[string, string, string[]]>([
  ["an address without a source may stay blank", "tk-szw,de commissie,Geachte leden,,,parliament", []],
  [
    "a committee has an id, a name and a greeting",
    ",,,,,parliament",
    [
      "2:1: id: is blank; write a name",
      "2:2: name: is blank; write the name of the committee",
      "2:3: salutation: is blank; write how a letter greets it",
    ],
  ],
  [
    "an id stands in front matter, in small letters",
    "TK SZW,de commissie,Geachte leden,,,parliament",
    ['2:1: id: "TK SZW" is not a name; write small letters and digits, with - between'],
  ],
])("%s", (_policy, row, problems) => {
  expect(problemsWith({ "data/committees.csv": lines(COMMITTEES_HEADER, row) })).toEqual(
    problems.map((problem) => `data/committees.csv:${problem}`),
  );
});
