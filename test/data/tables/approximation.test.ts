import { describe, expect, test } from "vitest";
import { APPROXIMATIONS_HEADER, dataWith, lines, NAMES_HEADER, problemsWith } from "../small-data.ts";

const PATH = "data/approximations.csv";

/** What is wrong with a table of these words. */
function faults(...rows: readonly string[]): string[] {
  return problemsWith({ [PATH]: lines(APPROXIMATIONS_HEADER, ...rows) });
}

describe("a word before a number", () => {
  test("has its limits as shares of that number; a blank one is no limit", () => {
    const { approximations } = dataWith({
      [PATH]: lines(
        APPROXIMATIONS_HEADER,
        "bijna,90,100,,Net niet.",
        "meer dan,100,,low,Erboven.",
        "hooguit,,100,,Tot.",
      ),
    });
    expect([...approximations.values()]).toEqual([
      { word: "bijna", low: 0.9, high: 1, excludes: undefined, why: "Net niet." },
      { word: "meer dan", low: 1, high: Number.POSITIVE_INFINITY, excludes: "low", why: "Erboven." },
      { word: "hooguit", low: 0, high: 1, excludes: undefined, why: "Tot." },
    ]);
    expect(approximations.get("meer dan")?.excludes).toBe("low");
  });

  test.each([
    ["bijna,100,90,,omdat", "7: low: 100 is above high 90; write the smaller percentage in low"],
    ["bijna,100,100,,omdat", "7: low: 100 equals high 100; write the smaller percentage in low"],
    ["bijna,,,,omdat", "7: low: is blank, and so is high; write a percentage in one of them or in both"],
    ["bijna,-10,100,,omdat", "7: low: is below 0; write a percentage of the number, like 90"],
    ["bijna,90%,100,,omdat", '7: low: "90%" is not a plain number; write 90'],
    ["bijna,90,100,,", "15: why: is blank; write why these are its limits"],
    ["meer dan,100,,high,omdat", "15: excludes: names high, which is blank; write a percentage there"],
    ["meer dan,100,,yes,omdat", '15: excludes: "yes" is not one of low, high; write one of these'],
    ["Zo’n,95,105,,omdat", '1: word: "Zo’n" is not a plain word; write zo\'n'],
  ])("%s is refused in its place", (row, problem) => {
    expect(faults(row)).toEqual([`${PATH}:2:${problem}`]);
  });

  test("stands in the table once", () => {
    expect(faults("bijna,90,100,,omdat", "bijna,80,100,,omdat")).toEqual([
      `${PATH}:3:1: word: bijna stands on line 2 too; keep one row`,
    ]);
  });
});

describe("a name that says no number", () => {
  const table = (...rows: readonly string[]) => ({ "data/names.csv": lines(NAMES_HEADER, ...rows) });

  test("is kept as it is written, capitals and all", () => {
    expect(dataWith(table("G4,Vier steden.", "Agenda 22,Een plan.")).names).toEqual(["G4", "Agenda 22"]);
  });

  test.each([
    [["G4,"], ["data/names.csv:2:4: why: is blank; write what it is the name of"]],
    [[",Vier steden."], ["data/names.csv:2:1: name: is blank; write a name as it is written"]],
    [["G4,Steden.", "G4,Steden."], ["data/names.csv:3:1: name: G4 stands on line 2 too; keep one row"]],
  ])("%j is refused in its place", (rows, problems) => {
    expect(problemsWith(table(...rows))).toEqual(problems);
  });
});
