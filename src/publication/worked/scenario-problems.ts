// What is wrong with scenarios, once for each cause, at the place where it can be mended.
import type { Problem } from "../../data/csv/problem.ts";
import type { Data } from "../../data/data.ts";
import { namesIn } from "../../data/formulas/expression.ts";
import { formulaText } from "../../data/formulas/printer.ts";
import { evaluate } from "../../figures/arithmetic/evaluate.ts";
import { NoAnswer } from "../../figures/arithmetic/no-answer.ts";
import type { Figure } from "../../figures/figure.ts";
import { circleFrom } from "../../figures/known/order.ts";
import type { ScenarioResult } from "../../figures/models/model.ts";
import type { Scenario } from "../../figures/models/scenario.ts";
import type { Snapshot } from "../../figures/snapshot.ts";
import { quantityText } from "../../language/writing/quantity.ts";
import { SHARE } from "../../language/writing/unit.ts";
import { assumptionCause } from "./assumption-cause.ts";
import { resultFault } from "./result-fault.ts";

/** What a scenario is held against. */
export interface ScenarioKnowledge {
  readonly snapshot: Snapshot;
  readonly data: Pick<Data, "assumptions" | "formulas" | "units">;
}

/** Why results have no figure: the place to mend it, and the sentence about them. */
interface Cause extends Pick<Problem, "path" | "line" | "column" | "name"> {
  readonly results: string[];
  readonly say: (results: string) => string;
}

/** Where a scenario is written, for lack of a line in it: a model knows no lines. */
export function scenarioFile({ id, file }: Scenario): Pick<Problem, "path" | "line" | "column" | "name"> {
  return { path: file, line: 1, column: 1, name: id };
}

/** The figures in the answer of a scenario, by name. */
export function namesInAnswer({ answer }: Scenario): readonly string[] {
  return [...answer.matchAll(/\{([a-z0-9_.]+)\}/g)].map(([, name = ""]) => name);
}

/** Why results of scenarios cannot be computed, and which figures they name that are not there. */
export function unworkedProblems(scenarios: readonly Scenario[], knowledge: ScenarioKnowledge): readonly Problem[] {
  const { snapshot, data } = knowledge;
  const results = scenarios.flatMap((scenario) => scenario.results);
  const computed = new Map([...data.formulas, ...results].map((one) => [one.row.name, one]));
  const causes = new Map<string, Cause>();
  const blame = (key: string, cause: Omit<Cause, "results">, result?: string): void => {
    const known = causes.get(key) ?? { ...cause, results: [] };
    if (result !== undefined) known.results.push(result);
    causes.set(key, known);
  };
  for (const scenario of scenarios) {
    const file = scenarioFile(scenario);
    const missing = (names: readonly string[], result?: string) => {
      // What is itself computed has a cause of its own.
      for (const name of names.filter((name) => !computed.has(name) && "missing" in snapshot.find(name))) {
        const why = missingText(name, snapshot);
        blame(`missing ${name}`, { ...file, say: (who) => (who ? `${who} cannot be computed: ${why}` : why) }, result);
      }
    };
    for (const result of scenario.results) {
      const { name } = result.row;
      if ("figure" in snapshot.find(name)) continue;
      const circle = circleFrom(name, computed);
      if (circle !== undefined) {
        const key = `circle ${[...new Set(circle)].sort().join(" ")}`;
        blame(key, { ...file, say: () => `goes round in a circle: ${circle.join(" → ")}` }, name);
        continue;
      }
      const inputs = inputsOf(result, snapshot);
      missing(namesOf(result), name);
      if (inputs === undefined) continue;
      const fault = resultFault(result, inputs, data.units);
      if (fault === undefined) throw new Error(`${name} can be computed, and the snapshot has no figure of it`);
      const cause = fault instanceof NoAnswer && assumptionCause(result, inputs, data);
      if (!cause) {
        blame(
          `${scenario.id} ${fault.message}`,
          { ...file, say: (who) => `${who} cannot be computed: ${fault.message}` },
          name,
        );
        continue;
      }
      const elsewhere = ["here", ...cause.others].join(" or in ");
      const say = (who: string) =>
        `with ${cause.written} ${who} cannot be computed: ${fault.found}; write another number ${elsewhere}`;
      blame(`assumption ${cause.name}`, { ...cause.place, say }, name);
    }
    missing(scenario.assumptions);
    missing((scenario.wholes ?? []).flatMap(({ formula }) => [...namesIn(formula).keys()]));
    missing(namesInAnswer(scenario));
  }
  return [...causes.values()].map(({ results: named, say, ...place }) => ({
    ...place,
    message: say(namedText(named)),
  }));
}

/**
 * Results of which our own sum is further from the published figure than rounding explains, at the published row. A hint: a
 * source may revise one number before the other, and the published one is printed, with our sum beside it.
 */
export function apartHints(scenario: Scenario, results: readonly Figure[]): readonly Problem[] {
  const apart = results.flatMap((result) => {
    const { trail } = result;
    return trail.kind === "derived" && trail.published?.apart ? [{ result, trail, ...trail.published }] : [];
  });
  const groups = Map.groupBy(apart, ({ trail, figure }) => `${figure.name} ${formulaText(trail.formula)}`);
  return [...groups.values()].flatMap((same): Problem[] => {
    const [first] = same;
    if (first === undefined) return [];
    const { figure, trail, sum } = first;
    const file = scenarioFile(scenario);
    const place = figure.trail.kind === "observed" ? figure.trail : file;
    const ours = quantityText({ ...sum, unit: figure.unit, step: first.result.step });
    const names = same.map(({ result }) => result.name).join(", ");
    const message = `${figure.name} is ${quantityText(figure)}, and ${formulaText(trail.formula)} gives ${ours}, further apart than rounding explains; the published one is printed: add the edition with the inputs that belong to it, or take published from ${names} in ${file.path}`;
    return [{ path: place.path, line: place.line, column: 1, name: figure.series, message, hint: true }];
  });
}

/** Shares that do not make a whole, at the row of the last of them. */
export function wholeProblems({ wholes = [] }: Scenario, { snapshot, data }: ScenarioKnowledge): readonly Problem[] {
  return wholes.flatMap(({ formula }): Problem[] => {
    const names = [...namesIn(formula).keys()];
    const found = names.map((name) => snapshot.find(name));
    const figures = found.flatMap((one) => ("figure" in one ? [one.figure] : []));
    const last = figures.at(-1);
    if (last === undefined || figures.length < names.length) return [];
    const { low, high } = evaluate(formula, new Map(names.map((name) => [name, snapshot.figure(name)])));
    if (Math.abs(low - 1) < 1e-9 && Math.abs(high - 1) < 1e-9) return [];
    const place =
      last.trail.kind === "observed" ? last.trail : data.assumptions.find(({ row }) => row.name === last.name);
    const sum = quantityText({ low, high, unit: SHARE, step: 0.001 });
    const message = `${names.join(" + ")} is ${sum}, not all of it; mend the share that is wrong`;
    return [
      { path: place?.path ?? "data/assumptions.csv", line: place?.line ?? 1, column: 1, name: last.series, message },
    ];
  });
}

function namesOf({ row, published }: ScenarioResult): readonly string[] {
  return [...namesIn(row.formula).keys(), ...(published === undefined ? [] : [published])];
}

/** The inputs of a result by name, and the figure that is published instead; nothing where one is missing. */
function inputsOf(result: ScenarioResult, snapshot: Snapshot): ReadonlyMap<string, Figure> | undefined {
  const inputs = new Map<string, Figure>();
  for (const name of namesOf(result)) {
    const found = snapshot.find(name);
    if ("missing" in found) return undefined;
    inputs.set(name, found.figure);
  }
  return inputs;
}

/** Why a name has no figure: a series that is there for other periods says for which. */
function missingText(name: string, snapshot: Snapshot): string {
  const found = snapshot.find(name);
  const [, stem, period] = /^(.*)\.(\d{4}[a-z0-9_]*)$/.exec(name) ?? [];
  const periods = [...snapshot.figures.values()]
    .filter((figure) => figure.name === `${stem}.${figure.period}`)
    .map((figure) => figure.period);
  if (periods.length > 0) {
    return `${period} is outside the inputs: ${stem} is there for ${periods.join(", ")}; write one of those, or add the row to data/`;
  }
  return "missing" in found ? found.missing : `no figure is named "${name}"`;
}

/** `a`, `a and 1 other result`, `a and 5 other results`. */
function namedText(names: readonly string[]): string {
  const [first = "", ...others] = names;
  if (others.length === 0) return first;
  return `${first} and ${others.length} other ${others.length === 1 ? "result" : "results"}`;
}
