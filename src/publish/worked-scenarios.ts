import type { Problem } from "../data/problem.ts";
import { evaluate } from "../figures/evaluate.ts";
import { namesIn, parseExpression } from "../figures/expression.ts";
import type { Figure } from "../figures/figure.ts";
import type { Snapshot } from "../figures/snapshot.ts";
import { quantityText } from "../format/quantity.ts";
import { type CompileContext, compileSentence } from "../letters/compile.ts";
import type { Sentence } from "../letters/letter.ts";
import type { Scenario } from "../scenarios/scenario.ts";

/** A scenario with its answer and results as known on the day of building. */
export interface WorkedScenario {
  readonly scenario: Scenario;
  readonly answer: Sentence;
  readonly results: readonly Figure[];
}

/** Every scenario with its answer; a result that cannot be computed is a problem in the file of its scenario. */
export function workedScenarios(
  scenarios: readonly Scenario[],
  context: CompileContext,
  today: string,
  problems: Problem[],
): readonly WorkedScenario[] {
  const snapshot = context.asOf(today);
  return scenarios
    .filter((scenario) => isAbout(scenario, snapshot))
    .flatMap((scenario) => {
      const path = `src/scenarios/${scenario.id}.ts`;
      const refuse = (message: string) => problems.push({ path, line: 1, column: 1, name: scenario.id, message });
      const results = scenario.results.flatMap(({ row }) => {
        const found = snapshot.find(row.name);
        if ("figure" in found) return [found.figure];
        refuse(found.missing);
        return [];
      });
      problems.push(...apartProblems(results, path));
      for (const name of scenario.assumptions)
        if (!snapshot.figures.has(name)) refuse(`no assumption is named "${name}"`);
      for (const { formula } of scenario.wholes ?? []) problems.push(...wholeProblems(formula, snapshot));
      const answer = compileSentence({ path, text: withValues(scenario.answer) }, today, context);
      problems.push(...answer.problems);
      return answer.value === undefined ? [] : [{ scenario, answer: answer.value, results }];
    });
}

/** A sentence of a scenario as an author of letters would write it. */
function withValues(sentence: string): string {
  return sentence.replace(/\{([a-z0-9_.]+)\}/g, ":value[$1]");
}

/** Shares that do not make a whole, at the row of the last of them. */
function wholeProblems(formula: string, snapshot: Snapshot): readonly Problem[] {
  const expression = parseExpression(formula);
  const inputs = new Map([...namesIn(expression).keys()].map((name) => [name, snapshot.figure(name)]));
  const { low, high } = evaluate(expression, inputs);
  const last = [...inputs.values()].at(-1);
  if (last === undefined || (Math.abs(low - 1) < 1e-9 && Math.abs(high - 1) < 1e-9)) return [];
  const place = last.trail.kind === "observed" ? last.trail : { path: "data/assumptions.csv", line: 1 };
  const sum = quantityText({ low, high, unit: "share", step: 0.001 });
  const message = `${[...inputs.keys()].join(" + ")} is ${sum}, not all of it; mend the share that is wrong`;
  return [{ path: place.path, line: place.line, column: 1, name: last.series, message }];
}

/** Results of which our own sum is further from the published figure than rounding explains, at the published row. */
function apartProblems(results: readonly Figure[], path: string): readonly Problem[] {
  const apart = results.flatMap((result) => {
    const { trail } = result;
    return trail.kind === "derived" && trail.published?.apart ? [{ result, trail, ...trail.published }] : [];
  });
  const groups = Map.groupBy(apart, ({ trail, figure }) => `${figure.name} ${trail.formula}`);
  return [...groups.values()].flatMap((same): Problem[] => {
    const [first] = same;
    if (first === undefined) return [];
    const { figure, trail, sum } = first;
    const place = figure.trail.kind === "observed" ? figure.trail : { path, line: 1 };
    const ours = quantityText({ ...sum, unit: figure.unit, step: first.result.step });
    const names = same.map(({ result }) => result.name).join(", ");
    const message = `${figure.name} is ${quantityText(figure)}, and ${trail.formula} gives ${ours}, further apart than rounding explains; add the edition with the inputs that belong to it, or take published from ${names} in ${path}`;
    return [{ path: place.path, line: place.line, column: 1, name: figure.series, message }];
  });
}

/** Whether any figure of a scenario is in the data: one about other data than these is left out. */
function isAbout({ results }: Scenario, snapshot: Snapshot): boolean {
  return results.some(({ row }) =>
    [...namesIn(parseExpression(row.formula)).keys()].some(
      (name) => snapshot.figures.get(name)?.trail.kind === "observed",
    ),
  );
}
