import { describe, expect, test } from "vitest";
import { asOf } from "../../src/figures/snapshot.ts";
import { figureText, figureTitle } from "../../src/figures/wording.ts";
import { plainSpaces } from "../../src/format/line-ends.ts";
import { yearsOfData } from "./small-figures.ts";

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
