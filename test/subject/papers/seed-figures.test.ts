// Every quantity of the five papers, one row each: mapped to a figure of ours, or left out for a reason.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { csvParse } from "d3-dsv";
import { describe, expect, test } from "vitest";
import { known } from "./real-data.ts";

const seeds = csvParse(readFileSync(join(import.meta.dirname, "..", "seed-figures.csv"), "utf8"));
const mapped = seeds.filter(({ figure }) => figure !== "");
const leftOut = seeds.filter(({ figure }) => figure === "");

/** Why a row may be left out: a day or year, a place in a row or a count of points, a level of language, words without a number. */
const REASONS = ["date", "ordinal", "level", "qualitative", "duplicate"];

describe("seed-figures.csv", () => {
  test("has all 144 ids, each once, and no column for a sentence of a source", () => {
    expect(seeds).toHaveLength(144);
    expect(new Set(seeds.map(({ id }) => id)).size).toBe(144);
    expect(seeds.columns).toEqual(["id", "low", "high", "unit", "figure", "left_out", "note"]);
  });

  test("gives value and unit in every row, save where a paper gives words alone", () => {
    const blank = seeds.filter(({ low, high, unit }) => low === "" || high === "" || unit === "");
    expect(blank.map(({ left_out }) => left_out)).toEqual(["qualitative"]);
  });

  test("leaves a row out for one reason of the list, and never a row that is mapped", () => {
    expect(leftOut.filter(({ left_out = "" }) => !REASONS.includes(left_out))).toEqual([]);
    expect(mapped.filter(({ left_out }) => left_out !== "")).toEqual([]);
    expect(mapped.length + leftOut.length).toBe(144);
  });

  test.each(mapped.map(({ id = "", figure = "", ...row }) => [id, figure, row] as const))(
    "%s is %s",
    (_id, name, row) => {
      const figure = known.figure(name);
      expect(figure.unit.id).toBe(row["unit"]);
      for (const end of ["low", "high"] as const) {
        const wanted = Number(row[end]);
        expect(Math.abs(figure[end] - wanted)).toBeLessThanOrEqual(Math.abs(wanted) * 1e-9);
      }
    },
  );
});
