import type { Chart } from "../../charts/chart.ts";
import { csvText } from "../../data/csv/csv.ts";
import type { Assumption } from "../../data/tables/assumption.ts";
import { assumedInputs, type Figure, inputsOf, sourcesOf } from "../../figures/figure.ts";
import type { Snapshot } from "../../figures/snapshot.ts";
import { figureText, figureTitle } from "../../figures/words/wording.ts";
import { exact } from "../../language/writing/exact.ts";
import { plainSpaces } from "../../language/writing/line-ends.ts";
import { beforeRounding, quantityText } from "../../language/writing/quantity.ts";
import { exampleProperty } from "../../letters/example-words.ts";
import type { WorkedScenario } from "../../publication/worked/worked-scenarios.ts";
import { figureJson, sourceJson } from "./figure-json.ts";

/** What a page of a scenario prints beside the scenario itself. */
export interface ScenarioSurroundings {
  /** All figures as known on the day of building. */
  readonly snapshot: Pick<Snapshot, "date" | "figure">;
  readonly charts: readonly Chart[];
  /** Whether the site is one of examples. */
  readonly example?: boolean | undefined;
  /** What the scenario chooses without a number. */
  readonly choices: readonly Assumption[];
}

/** A scenario for machines: every number of its page, in base units, with the way back to its sources. */
export function scenarioJson(worked: WorkedScenario, surroundings: ScenarioSurroundings) {
  const { scenario, answer } = worked;
  const { snapshot, charts, choices } = surroundings;
  const figures = printedFigures(worked, surroundings);
  return {
    scenario: scenario.id,
    title: scenario.title,
    question: scenario.question,
    answer: plainSpaces(answer.text),
    asOf: snapshot.date,
    ...exampleProperty(surroundings),
    answerNumbers: answer.numbers.map(({ text, figure }) => ({ text: plainSpaces(text), figure: figure.name })),
    numbers: figures.map((figure) => numberJson(figure, worked)),
    assumptions: assumptionsOf(worked, snapshot).map(({ name }) => name),
    choices: choices.map(({ name, label, why, owner }) => ({ name, text: label, why, owner })),
    charts: charts.map((chart) => ({
      id: chart.id,
      title: chart.title,
      description: plainSpaces(chart.description),
      bridge: chart.bridge ?? null,
      rows: chart.rows.map(({ label, text, figure }) => ({ label, text: plainSpaces(text), figure: figure.name })),
    })),
    leavesOut: scenario.leavesOut,
    wrongWhen: scenario.wrongWhen,
    sources: unique(figures.flatMap(sourcesOf), ({ id }) => id).map(sourceJson),
  };
}

/** The numbers of a scenario as a table for a spreadsheet, one row a number; what it chose without one stands last. */
export function scenarioCsv(worked: WorkedScenario, surroundings: ScenarioSurroundings): string {
  const rows = scenarioJson(worked, surroundings).numbers.map((number) => [
    number.figure,
    number.role,
    number.label,
    number.period,
    number.text,
    number.low,
    number.high,
    number.unit,
    number.kind,
    number.formula,
    number.inputs.map(({ figure, text }) => `${figure} = ${text}`).join("; "),
    number.assumptions.join("; "),
    number.bridge,
    number.published?.figure ?? null,
    number.published?.sum.low ?? null,
    number.published?.sum.high ?? null,
    [...(number.published?.sources ?? []), ...number.sources]
      .map(({ id, locator, printed }) => `${id}, ${locator}: ${printed}`)
      .join("; "),
    number.why,
    number.owner,
  ]);
  const choices = surroundings.choices.map(({ name, label, why, owner }) =>
    HEADER.map(
      (column) =>
        new Map(Object.entries({ figure: name, role: "choice", label, kind: "assumption", why, owner })).get(column) ??
        null,
    ),
  );
  return csvText(HEADER, [...rows, ...choices]);
}

const HEADER = [
  "figure",
  "role",
  "label",
  "period",
  "text",
  "low",
  "high",
  "unit",
  "kind",
  "formula",
  "inputs",
  "assumptions",
  "bridge",
  "published",
  "own_sum_low",
  "own_sum_high",
  "sources",
  "why",
  "owner",
];

/** The assumptions of a scenario: those it names, and those its results rest on. */
export function assumptionsOf(
  { scenario, results }: WorkedScenario,
  snapshot: ScenarioSurroundings["snapshot"],
): readonly Figure[] {
  const named = scenario.assumptions.map((name) => snapshot.figure(name));
  return unique([...named, ...results.flatMap(assumedInputs)], ({ name }) => name);
}

/** What our own sum gives where a published figure is printed instead. */
export function ownSumText({ unit, step, trail }: Figure): string | undefined {
  if (trail.kind !== "derived" || trail.published === undefined) return undefined;
  const vague = [...trail.inputs.values()].some(({ qualifier }) => qualifier !== undefined);
  return quantityText({ ...trail.published.sum, unit, step, qualifier: vague ? "circa" : undefined });
}

/** Every figure that stands on the page of a scenario, each once: its results first, then what they rest on. */
function printedFigures(worked: WorkedScenario, { snapshot, charts }: ScenarioSurroundings): readonly Figure[] {
  const figures = [
    ...worked.results,
    ...assumptionsOf(worked, snapshot),
    ...worked.answer.numbers.map(({ figure }) => figure),
    ...charts.flatMap(({ rows }) => rows.map(({ figure }) => figure)),
  ];
  return unique([...figures, ...figures.flatMap(allInputsOf)], ({ name }) => name);
}

/** What a figure is made of, down to its sources; a published figure that wins is one of them. */
function allInputsOf(figure: Figure): readonly Figure[] {
  const { trail } = figure;
  const direct = [
    ...inputsOf(figure),
    ...(trail.kind === "derived" && trail.published ? [trail.published.figure] : []),
  ];
  return direct.flatMap((input) => [input, ...allInputsOf(input)]);
}

/** What a sum gives before it is rounded, as its page prints it. */
function unrounded(figure: Figure): string | null {
  if (figure.trail.kind !== "derived") return null;
  const full = beforeRounding({ ...figure, ...figure.trail.published?.sum });
  return full === undefined ? null : plainSpaces(full);
}

function numberJson(figure: Figure, { results }: WorkedScenario) {
  const { trail } = figure;
  const assumed = trail.kind === "assumption" ? trail : undefined;
  const published = trail.kind === "derived" ? trail.published : undefined;
  return {
    role: results.some(({ name }) => name === figure.name) ? "result" : "input",
    label: figure.label,
    title: figureTitle(figure),
    period: figure.period,
    text: plainSpaces(figureText(figure)),
    unrounded: unrounded(figure),
    ...figureJson(figure),
    inputs: inputsOf(figure).map((input) => ({
      figure: input.name,
      text: plainSpaces(figureText(input)),
      low: exact(input.low),
      high: exact(input.high),
      unit: input.unit.id,
      kind: input.trail.kind,
    })),
    assumptions: assumedInputs(figure).map(({ name }) => name),
    published: published
      ? {
          figure: published.figure.name,
          sources: figureJson(published.figure).sources,
          sum: {
            text: plainSpaces(ownSumText(figure) ?? ""),
            low: exact(published.sum.low),
            high: exact(published.sum.high),
          },
        }
      : null,
    why: assumed?.why ?? null,
    owner: assumed?.owner ?? null,
  };
}

function unique<T>(values: readonly T[], key: (value: T) => string): readonly T[] {
  return [...new Map(values.map((value) => [key(value), value])).values()];
}
