import { expect, test } from "vitest";
import { observationKey } from "../../../src/data/tables/key.ts";

test.each([
  ["structural_shortfall.2024", { series: "structural_shortfall", period: "2024" }],
  ["cohort_size.asylum.2023", { series: "cohort_size", population: "asylum", period: "2023" }],
  ["cohort_size.2023.voorlopig", { series: "cohort_size", period: "2023", stand: "voorlopig" }],
  [
    "cohort_size.asylum.2022_2024.definitief.by_cbs",
    { series: "cohort_size", population: "asylum", period: "2022_2024", stand: "definitief", by: "cbs" },
  ],
])("%s is a name an author can guess", (name, parts) => {
  expect(observationKey(parts)).toBe(name);
});
