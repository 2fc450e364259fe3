import { expect, test } from "vitest";
import { gaps, sameGroup } from "../../../src/figures/known/missing-periods.ts";
import { gapsText } from "../../../src/site/figure/gap-words.ts";
import { known } from "./real-data.ts";

test.each([
  ["spuk_rate.family.2025", "2024: geen cijfer gezien."],
  ["article_13_budget.2024.suppletoire_1", "2023 en 2025 tot en met 2028: geen cijfer gezien."],
  ["housed.2024h1", "Tweede helft van 2023: geen cijfer gezien."],
  ["cohort_size.2023.voorlopig", ""],
])("%s is of a series that says: %s", (name, text) => {
  expect(gapsText(gaps(sameGroup(known.figure(name), known.figures.values())))).toBe(text);
});
