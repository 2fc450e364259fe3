import { expect, test } from "vitest";
import { lines, PROFILES_HEADER, problemsWith } from "../small-data.ts";

test.each<[string, string, string[]]>([
  ["a profile says how many pages, what counts, how small, and why", "memo,1,yes,yes,no,11,Zo gevraagd.", []],
  [
    "a limit is a whole number of pages, and what counts is yes or no",
    "memo,0,ja,yes,no,4.5,",
    [
      '2:6: pages: "0" is not a whole number of pages, from 1',
      '2:8: annex: "ja" is not one of yes, no; write no',
      '2:18: font_size: "4.5" is not a size in points, from 6',
      "2:22: why: is blank; write what the limit rests on",
    ],
  ],
])("%s", (_policy, row, problems) => {
  expect(problemsWith({ "data/profiles.csv": lines(PROFILES_HEADER, row) })).toEqual(
    problems.map((problem) => `data/profiles.csv:${problem}`),
  );
});
