import { didYouMean } from "../../data/csv/nearest.ts";
import type { Problem } from "../../data/csv/problem.ts";
import type { Data } from "../../data/data.ts";
import type { Assumption } from "../../data/tables/assumption.ts";
import type { Scenario } from "../../figures/models/scenario.ts";

/** What a scenario chooses without a number, in its own order. */
export function choicesOf({ choices = [] }: Scenario, data: Pick<Data, "choices">): readonly Assumption[] {
  return choices.flatMap((name) => data.choices.flatMap(({ row }) => (row.name === name ? [row] : [])));
}

/** Choices that scenarios name and no row of `data/assumptions.csv` has, in the file of the scenario. */
export function choiceProblems(scenarios: readonly Scenario[], data: Pick<Data, "choices">): readonly Problem[] {
  const names = data.choices.map(({ row }) => row.name);
  return scenarios.flatMap(({ id, file, choices = [] }) =>
    choices
      .filter((name) => !names.includes(name))
      .map((name) => ({
        path: file,
        line: 1,
        column: 1,
        name: id,
        message: `no choice without a number is named "${name}" in data/assumptions.csv${didYouMean(name, names)}`,
      })),
  );
}
