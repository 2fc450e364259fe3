import { expect, test } from "vitest";
import { editionsOf, sourcesOf } from "../../src/figures/figure.ts";
import { asOf } from "../../src/figures/known/as-of.ts";
import { yearsOfData } from "./small-figures.ts";

test("a figure leads to the publications and the editions it rests on", () => {
  const figure = asOf("2026-05-20", yearsOfData()).figure("shortfall.2024");
  expect(sourcesOf(figure).map(({ id, title }) => `${id}: ${title}`)).toEqual(["report-2026: Rapport 2026"]);
  expect(editionsOf(figure)).toEqual(["2026-01-28"]);
});
