import { describe, expect, test } from "vitest";
import type { Figure } from "../../../src/figures/figure.ts";
import { gaps } from "../../../src/figures/known/missing-periods.ts";
import { gapsText } from "../../../src/site/figure/gap-words.ts";

const figures = (periods: readonly string[], given: Partial<Figure> = {}) =>
  periods.map(
    (period) => ({ series: "rate", period, measure: "rate", trail: { kind: "observed" }, ...given }) as Figure,
  );
const said = (...all: readonly (readonly Figure[])[]) => gapsText(gaps(all.flat()));

describe("between two known years, the year without a figure is named", () => {
  test.each([
    ["nothing is missing", ["2022", "2023"], ""],
    ["one year", ["2022", "2023", "2025"], "2024: geen cijfer gezien."],
    ["a year and a run of years", ["2022", "2024", "2029"], "2023 en 2025 tot en met 2028: geen cijfer gezien."],
    ["two years", ["2023", "2026"], "2024 en 2025: geen cijfer gezien."],
    ["half a year", ["2023h1", "2024h1"], "Tweede helft van 2023: geen cijfer gezien."],
    ["moments are not expected every year", ["2018m10", "2021m08"], ""],
    ["nor are spans of years", ["2013_2016", "2022_2025"], ""],
  ])("%s: %j", (_what, periods, text) => {
    expect(said(figures(periods))).toBe(text);
  });

  test("halves and years are apart: a half-year does not fill a year", () => {
    expect(said(figures(["2018", "2020"]), figures(["2019h1", "2019h2"]))).toBe("2019: geen cijfer gezien.");
  });

  test("what one group misses is said of that group, and what all miss is said once", () => {
    const family = { population: "gezinnen" };
    expect(said(figures(["2022", "2023", "2024"], { population: "asiel" }), figures(["2022", "2024"], family))).toBe(
      "2023 (gezinnen): geen cijfer gezien.",
    );
    expect(said(figures(["2022", "2024"], { population: "asiel" }), figures(["2022", "2024"], family))).toBe(
      "2023: geen cijfer gezien.",
    );
  });

  test("a norm and what we compute have no gaps", () => {
    expect(said(figures(["2023", "2026"], { measure: "norm" }))).toBe("");
    expect(said(figures(["2023", "2026"], { trail: { kind: "derived" } as Figure["trail"] }))).toBe("");
  });
});
