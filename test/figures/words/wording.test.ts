import { describe, expect, test } from "vitest";
import type { DerivedTrail } from "../../../src/figures/figure.ts";
import { asOf } from "../../../src/figures/known/as-of.ts";
import { figureText, figureTitle, groundsText } from "../../../src/figures/words/wording.ts";
import { plainSpaces } from "../../../src/language/writing/line-ends.ts";
import { costs, gap, growth } from "../../site/number/small-letter.ts";
import { yearsOfData } from "../small-figures.ts";

const known = asOf("2026-05-20", yearsOfData());

describe("a figure in words", () => {
  test.each([
    ["shortfall.2024", "Tekort, 2024"],
    ["rate.2024", "Bedrag per persoon, 2024"],
    ["inflow.asylum.2023.definitief", "Instroom, asielmigranten, 2023, definitief cijfer"],
  ])("%s is titled %j", (name, title) => {
    expect(figureTitle(known.figure(name))).toBe(title);
  });

  test.each([
    ["shortfall.2024", "circa € 65 tot € 80 miljoen"],
    ["rate.2024", "€ 4.100"],
    ["inflow.asylum.2023.definitief", "120"],
  ])("%s reads as %j in a sentence", (name, text) => {
    expect(plainSpaces(figureText(known.figure(name)))).toBe(text);
  });

  test("a stand that the author left out is printed behind the number", () => {
    expect(figureText(known.figure("inflow.asylum.2023.definitief"), { withStand: true })).toBe(
      "120 (definitief cijfer)",
    );
    expect(plainSpaces(figureText(known.figure("rate.2024"), { withStand: true }))).toBe("€ 4.100");
  });
});

describe("what a number rests on, in a cell", () => {
  const place = "Kamerstukken II 2025/26, 32824, nr. 478, §\u00a04.1";

  test("a published number has its place, a number of ours says so", () => {
    expect(groundsText(costs)).toBe(place);
    expect(groundsText(gap)).toBe(`door ons berekend uit ${place}; Statistiek, tabel 1, met aannames van ons`);
    expect(groundsText(growth)).toBe("aanname van het platform");
  });

  test("where our sum gives way to what was published, that is what it rests on", () => {
    const published = { figure: costs, sum: { low: 31e6, high: 47e6 } };
    expect(groundsText({ ...gap, trail: { ...gap.trail, published } as DerivedTrail })).toBe(place);
  });
});
