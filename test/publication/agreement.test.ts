import { describe, expect, it } from "vitest";
import type { Chart } from "../../src/charts/chart.ts";
import type { Figure } from "../../src/figures/figure.ts";
import type { Letter } from "../../src/letters/letter.ts";
import { agreementProblems } from "../../src/publication/agreement.ts";
import { unit } from "../units.ts";
import { texts } from "./small-content.ts";

const cost = { name: "cost.2024", low: 65e6, high: 80e6, unit: unit("EUR"), step: 1e6 } as Figure;

function letter(slug: string, { figure = cost, row = cost, asOf = "2026-05-20" } = {}): Letter {
  const chart = { id: "costs", rows: [{ label: "Kosten", figure: row, text: "" }] } as unknown as Chart;
  return {
    slug,
    path: `content/letters/${slug}.md`,
    asOf,
    numbers: [{ figure, line: 10 }],
    charts: [{ entry: 1, chart, line: 20 }],
  } as unknown as Letter;
}

describe("agreementProblems(letters)", () => {
  it("lets letters of one day agree", () => {
    expect(agreementProblems([letter("een"), letter("twee")])).toEqual([]);
  });

  it("refuses two letters of one day that print a figure with two values", () => {
    const other = { ...cost, high: 81e6 };
    expect(texts(agreementProblems([letter("een"), letter("twee", { figure: other, row: cost })]))).toEqual([
      "content/letters/twee.md:10:1: the letter twee prints cost.2024 as € 65 tot € 81 miljoen, but the letter een prints € 65 tot € 80 miljoen; one knowledge has one value",
    ]);
  });

  it("refuses another rounding too", () => {
    const finer = { ...cost, low: 65.4e6, step: 1e5 };
    const coarser = { ...finer, step: 1e6 };
    expect(texts(agreementProblems([letter("een", { figure: finer, row: coarser })]))).toEqual([
      "content/letters/een.md:20:1: the chart costs of een prints cost.2024 as € 65 tot € 80 miljoen, but the letter een prints € 65,4 tot € 80,0 miljoen; one knowledge has one value",
    ]);
  });

  it("refuses a letter that disagrees with its own chart", () => {
    const other = { ...cost, low: 64e6 };
    expect(texts(agreementProblems([letter("een", { row: other })]))).toEqual([
      "content/letters/een.md:20:1: the chart costs of een prints cost.2024 as € 64 tot € 80 miljoen, but the letter een prints € 65 tot € 80 miljoen; one knowledge has one value",
    ]);
  });

  it("lets a letter of another day know more", () => {
    const other = { ...cost, high: 81e6 };
    const later = letter("twee", { figure: other, row: other, asOf: "2026-09-12" });
    expect(agreementProblems([letter("een"), later])).toEqual([]);
  });
});
