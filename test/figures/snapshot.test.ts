import { describe, expect, test } from "vitest";
import { asOf } from "../../src/figures/known/as-of.ts";
import { type Found, snapshotText } from "../../src/figures/snapshot.ts";
import fc from "../chance.ts";
import { yearsOfData } from "./small-figures.ts";

const data = yearsOfData();

/** The value that was found, or why there is none. */
function said(found: Found): string {
  return "missing" in found ? found.missing : `${found.figure.name} = ${found.figure.low}`;
}

describe("as known on a day", () => {
  test.each([
    ["2024-06-03", 100, "on the day of the first edition it is public"],
    ["2025-02-28", 100, "the day before the second edition the first one counts"],
    ["2025-03-01", 110, "a later edition replaces an earlier one for the same key"],
    ["2026-05-20", 115, "and a still later one replaces that"],
  ])("on %s the provisional number is %d: %s", (day, value) => {
    expect(asOf(day, data).figure("inflow.asylum.2023.voorlopig").low).toBe(value);
  });

  test("what a later edition does not speak of stays as it was", () => {
    expect(asOf("2026-05-20", data).figure("inflow.asylum.2023.definitief").low).toBe(120);
  });

  test("each figure stands in the snapshot once, under its full name", () => {
    expect([...asOf("2026-05-20", data).figures.keys()]).toEqual([
      "rate.2024",
      "shortfall.2024",
      "inflow.asylum.2023.voorlopig",
      "inflow.asylum.2023.definitief",
    ]);
  });

  test("the order of the editions in the data does not matter", () => {
    const days = fc.constantFrom("2024-06-03", "2025-03-01", "2025-12-31", "2026-01-28");
    const shuffled = fc.shuffledSubarray([...data.observations], { minLength: data.observations.length });
    fc.assert(
      fc.property(days, shuffled, (day, observations) => {
        const wanted = [...asOf(day, data).figures.values()];
        expect([...asOf(day, { ...data, observations }).figures.values()]).toEqual(expect.arrayContaining(wanted));
      }),
    );
  });

  test("a reader can see what day it is of", () => {
    expect(snapshotText(asOf("2026-05-20", data))).toBe("stand van kennis 20\u00a0mei 2026");
  });
});

describe("a name", () => {
  test("with its stand is found as it is", () => {
    expect(asOf("2026-05-20", data).find("inflow.asylum.2023.voorlopig")).toMatchObject({ standLeftOut: false });
  });

  test.each([
    ["2025-02-28", "inflow.asylum.2023.voorlopig = 100"],
    ["2025-03-01", "inflow.asylum.2023.definitief = 120"],
    ["2026-05-20", "inflow.asylum.2023.definitief = 120"],
  ])("without a stand means the latest stand known on %s, and says that it was left out", (day, figure) => {
    const found = asOf(day, data).find("inflow.asylum.2023");
    expect(said(found)).toBe(figure);
    expect(found).toMatchObject({ standLeftOut: true });
  });

  test("of a figure that has no stand leaves nothing out", () => {
    expect(asOf("2026-05-20", data).find("shortfall.2024")).toMatchObject({ standLeftOut: false });
  });

  test.each([
    [
      "not yet public: it says when it became so",
      "2025-06-09",
      "shortfall.2024",
      "shortfall.2024 became public on 2026-01-28, after this letter (2025-06-09)",
    ],
    [
      "of several later editions the first is named",
      "2024-01-01",
      "inflow.asylum.2023",
      "inflow.asylum.2023 became public on 2024-06-03, after this letter (2024-01-01)",
    ],
    [
      "a stand that is not yet public, of a number that is",
      "2024-12-31",
      "inflow.asylum.2023.definitief",
      "inflow.asylum.2023.definitief became public on 2025-03-01, after this letter (2024-12-31)",
    ],
    [
      "unknown: the nearest name is offered",
      "2026-05-20",
      "shortfal.2024",
      'no figure is named "shortfal.2024"; did you mean shortfall.2024?',
    ],
    [
      "unknown: names with and without a stand are offered",
      "2026-05-20",
      "inflow.2023",
      'no figure is named "inflow.2023"; did you mean inflow.asylum.2023, inflow.asylum.2023.voorlopig or inflow.asylum.2023.definitief?',
    ],
    [
      "unknown, and like no other",
      "2026-05-20",
      "weather",
      'no figure is named "weather"; see /cijfers/ for their names',
    ],
    [
      "a word every object has",
      "2026-05-20",
      "constructor",
      'no figure is named "constructor"; see /cijfers/ for their names',
    ],
  ])("%s", (_policy, day, name, message) => {
    expect(said(asOf(day, data).find(name, "this letter"))).toBe(message);
  });

  test("asked for by a chart or a page without words is answered with the day alone", () => {
    expect(() => asOf("2025-06-09", data).figure("shortfall.2024")).toThrow(
      new RangeError("shortfall.2024 became public on 2026-01-28, after 2025-06-09"),
    );
    expect(() => asOf("2025-06-09", data).figure("shortfal.2024")).toThrow(
      new RangeError('no figure is named "shortfal.2024"; did you mean shortfall.2024?'),
    );
  });
});
