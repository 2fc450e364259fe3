import type { Problem } from "../../data/csv/problem.ts";
import { namesIn } from "../../data/formulas/expression.ts";
import type { Figure } from "../../figures/figure.ts";
import type { Scenario } from "../../figures/models/scenario.ts";
import type { Snapshot } from "../../figures/snapshot.ts";
import { type CompileContext, compileSentence } from "../../letters/compile.ts";
import type { Sentence } from "../../letters/letter.ts";
import {
  apartHints,
  namesInAnswer,
  type ScenarioKnowledge,
  scenarioFile,
  unworkedProblems,
  wholeProblems,
} from "./scenario-problems.ts";

/** A scenario with its answer and results as known on the day of building. */
export interface WorkedScenario {
  readonly scenario: Scenario;
  readonly answer: Sentence;
  readonly results: readonly Figure[];
}

/** Scenarios that were worked out, and what is wrong with them. */
export interface Worked {
  readonly scenarios: readonly WorkedScenario[];
  readonly problems: readonly Problem[];
  /** Whether results are missing, so that what rests on them can only miss them too. */
  readonly incomplete: boolean;
}

/** Every scenario with its results and its answer, as known on a day. */
export function workedScenarios(
  all: readonly Scenario[],
  context: CompileContext & { readonly data: ScenarioKnowledge["data"] },
  today: string,
): Worked {
  const snapshot = context.asOf(today);
  const scenarios = all.filter((scenario) => isAbout(scenario, snapshot));
  const knowledge = { snapshot, data: context.data };
  const unworked = unworkedProblems(scenarios, knowledge);
  const problems = [...unworked];
  const worked = scenarios.flatMap((scenario): WorkedScenario[] => {
    const file = scenarioFile(scenario);
    const results = scenario.results.flatMap(({ row }) => {
      const found = snapshot.find(row.name);
      return "figure" in found ? [found.figure] : [];
    });
    problems.push(...apartHints(scenario, results), ...wholeProblems(scenario, knowledge));
    // An answer with a figure that is missing is not read: what is wrong then is said already.
    if (namesInAnswer(scenario).some((name) => "missing" in snapshot.find(name))) return [];
    const answer = compileSentence({ path: file.path, text: withValues(scenario.answer) }, today, context);
    // The sentence was rewritten, so that a column in it is no column that its author knows.
    problems.push(...answer.problems.map((problem) => ({ ...problem, ...file, name: "answer" })));
    return answer.value === undefined ? [] : [{ scenario, answer: answer.value, results }];
  });
  return { scenarios: worked, problems, incomplete: unworked.length > 0 };
}

/** A sentence of a scenario as an author of letters would write it. */
function withValues(sentence: string): string {
  return sentence.replace(/\{([a-z0-9_.]+)\}/g, ":value[$1]");
}

/** Whether any figure of a scenario is in the data: one about other data than these is left out. */
function isAbout({ results }: Scenario, snapshot: Snapshot): boolean {
  return results.some(({ row }) =>
    [...namesIn(row.formula).keys()].some((name) => snapshot.figures.get(name)?.trail.kind === "observed"),
  );
}
