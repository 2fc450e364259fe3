import { describe, expect, test } from "vitest";
import type { Definition } from "../../../src/data/tables/definition.ts";
import type { Figure } from "../../../src/figures/figure.ts";
import { lookAlikes } from "../../../src/site/figure/look-alikes.ts";
import { smallStand } from "../../data/small-stands.ts";

const series = (name: string, definition: string, not_with?: string) =>
  ({ series: name, label: name, definition, not_with, why: "Zij tellen iets anders." }) as Definition;
const figure = (name: string, given: Partial<Figure>) =>
  ({ name, series: name.split(".")[0], definition: "settled", period: "2023", ...given }) as Figure;

const definitions = new Map([
  ["settled", series("settled", "settled", "obliged")],
  ["cohort", series("cohort", "obliged")],
]);
const asylum = (name: string, given: Partial<Figure> = {}) => figure(name, { population: "asielmigranten", ...given });
const family = (name: string, given: Partial<Figure> = {}) => figure(name, { population: "gezinnen", ...given });

describe("the figure that a look-alike is held against", () => {
  const shown = (own: Figure, ...others: readonly Figure[]) =>
    lookAlikes(own, { definitions }, others)
      ?.groups.flat()
      .flatMap((one) => one.shown.map(({ name }) => name));
  const settled = figure("settled.2023", {});

  test("is of everybody where that is known, wherever it stands in the data", () => {
    const everybody = figure("cohort.2023", {});
    expect(shown(settled, everybody, asylum("cohort.asylum.2023"), family("cohort.family.2023"))).toEqual([
      "cohort.2023",
    ]);
    expect(shown(asylum("settled.asylum.2023"), asylum("cohort.asylum.2023"), everybody)).toEqual(["cohort.2023"]);
  });

  test("is else of the same group, and else of the first", () => {
    const groups = [asylum("cohort.asylum.2023"), family("cohort.family.2023")];
    expect(shown(family("settled.family.2023"), ...groups)).toEqual(["cohort.family.2023"]);
    expect(shown(settled, ...groups)).toEqual(["cohort.asylum.2023"]);
  });

  test("is of its latest stand, with the newest period beside it", () => {
    expect(
      shown(
        settled,
        figure("cohort.2023.definitief", { stand: smallStand("definitief") }),
        figure("cohort.2023.voorlopig", { stand: smallStand("voorlopig") }),
        figure("cohort.2024", { period: "2024" }),
        family("cohort.family.2024", { period: "2024" }),
      ),
    ).toEqual(["cohort.2023.definitief", "cohort.2024"]);
  });
});
