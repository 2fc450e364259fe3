import type { Problem } from "../data/problem.ts";
import type { Figure } from "../figures/figure.ts";
import { type CompileContext, compileSentence } from "../letters/compile.ts";
import type { Sentence } from "../letters/letter.ts";
import type { Scenario } from "../scenarios/scenario.ts";
import { scenarios } from "../scenarios/scenarios.ts";

/** A scenario with its answer and results as known on the day of building. */
export interface WorkedScenario {
  readonly scenario: Scenario;
  readonly answer: Sentence;
  readonly results: readonly Figure[];
}

/** Every scenario with its answer; a result that cannot be computed is a problem in the file of its scenario. */
export function workedScenarios(
  context: CompileContext,
  today: string,
  problems: Problem[],
): readonly WorkedScenario[] {
  const snapshot = context.asOf(today);
  return scenarios.flatMap((scenario) => {
    const path = `src/scenarios/${scenario.id}.ts`;
    const refuse = (message: string) => problems.push({ path, line: 1, column: 1, name: scenario.id, message });
    const results = scenario.results.flatMap(({ row }) => {
      const found = snapshot.find(row.name);
      if ("figure" in found) return [found.figure];
      refuse(found.missing);
      return [];
    });
    for (const name of scenario.assumptions)
      if (!snapshot.figures.has(name)) refuse(`no assumption is named "${name}"`);
    const answer = compileSentence({ path, text: scenario.answer }, today, context);
    problems.push(...answer.problems);
    return answer.value === undefined ? [] : [{ scenario, answer: answer.value, results }];
  });
}
