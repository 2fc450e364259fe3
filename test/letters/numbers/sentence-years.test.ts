import { describe, expect, it } from "vitest";
import { speaksOf, yearsIn } from "../../../src/letters/numbers/sentence-years.ts";

const years = (text: string) =>
  yearsIn(text, { start: 0, end: text.length }).map(({ first, last }) =>
    first === last ? `${first}` : `${first}-${last}`,
  );

describe("yearsIn(text, sentence)", () => {
  it.each([
    ["In 2024 gaven gemeenten geld uit.", ["2024"]],
    ["2024 was een duur jaar.", ["2024"]],
    ["In de jaren 2022 tot en met 2024 steeg het.", ["2022-2024"]],
    ["Over 2022–2024 steeg het.", ["2022-2024"]],
    ["Sinds 2022 steeg het.", ["2022-Infinity"]],
    ["In 2023 en 2024 steeg het.", ["2023", "2024"]],
    ["Op 9 juni 2025 schreven wij u.", []],
    ["De Voorjaarsnota 2026 en de Wet inburgering 2021.", []],
    ["Zie 2025/26, 32824.", []],
    ["Er kwamen 2.024 mensen.", []],
  ])("%s", (text, wanted) => {
    expect(years(text)).toEqual(wanted);
  });
});

describe("speaksOf(figure, years)", () => {
  const of = (text: string) => yearsIn(text, { start: 0, end: text.length });

  it.each([
    ["2024", "In 2024.", true],
    ["2024h1", "In 2024.", true],
    ["2022_2024", "In 2023.", true],
    ["2024", "In 2023.", false],
    ["2024", "Sinds 2022.", true],
    ["2021", "Sinds 2022.", false],
    ["assumed", "In 2023.", true],
    ["2024", "Nu.", true],
  ])("%s in “%s”: %s", (period, text, wanted) => {
    expect(speaksOf({ name: `cost.${period}`, period }, of(text))).toBe(wanted);
  });

  it("takes the year of a cohort for a year of the figure", () => {
    expect(speaksOf({ name: "job.permit_2014.2018m10", period: "2018m10" }, of("In 2014."))).toBe(true);
    expect(speaksOf({ name: "job.permit_2014.2018m10", period: "2018m10" }, of("In 2016."))).toBe(false);
  });
});
