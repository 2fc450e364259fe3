// A result that has no answer, and the assumption that makes it so: who changed a cell must be sent to that cell.
import type { Problem } from "../../data/csv/problem.ts";
import type { Data } from "../../data/data.ts";
import { assumedInputs, type Figure } from "../../figures/figure.ts";
import type { ScenarioResult } from "../../figures/models/model.ts";
import { resultFault } from "./result-fault.ts";

/** The cell of an assumption that makes a result impossible. */
export interface AssumptionCause {
  readonly name: string;
  readonly place: Pick<Problem, "path" | "line" | "column" | "name">;
  /** The number as it is written in the cell. */
  readonly written: string;
  /** The other assumptions that the result rests on. */
  readonly others: readonly string[];
}

/**
 * The assumption without which a result would have an answer: the last in its formula that is in the way as a whole, or
 * with one of its ends. Assumptions can only be in the way of each other together, so it is one of those to mend.
 * @param inputs the inputs of the result, by the name that its formula has for them
 * @returns nothing where no assumption is in the way
 */
export function assumptionCause(
  result: ScenarioResult,
  inputs: ReadonlyMap<string, Figure>,
  { assumptions, units }: Pick<Data, "assumptions" | "units">,
): AssumptionCause | undefined {
  const assumed = [...inputs.values()].flatMap(assumedInputs);
  const names = [...new Set(assumed.map(({ name }) => name))].reverse();
  // What has no number in its row cannot be mended there.
  const hasNumber = (name: string) =>
    assumptions.some(({ row }) => row.name === name && (row.value ?? row.low) !== undefined);
  for (const name of names) {
    const placed = assumptions.find(({ row }) => row.name === name);
    const figure = assumed.find((input) => input.name === name);
    if (figure === undefined || placed === undefined || !hasNumber(name)) continue;
    const has = (value: number) => hasAnswer(result, inputs, units, { ...figure, low: value, high: value });
    const range = placed.row.value === undefined;
    const column = !range ? has(0) && "value" : has(figure.low) ? "high" : (has(figure.high) || has(0)) && "low";
    if (!column) continue;
    const { path, line, columns } = placed;
    return {
      name,
      place: { path, line, column: columns.get(column) ?? 1, name: column },
      written: placed.row[column] ?? "",
      others: names.filter((other) => other !== name && hasNumber(other)).reverse(),
    };
  }
  return undefined;
}

/** Whether a result has an answer once an assumption is another. */
function hasAnswer(
  result: ScenarioResult,
  inputs: ReadonlyMap<string, Figure>,
  units: Data["units"],
  instead: Figure,
): boolean {
  const changed = new Map([...inputs].map(([name, figure]) => [name, withInstead(figure, instead)]));
  return resultFault(result, changed, units) === undefined;
}

/** A figure with another assumption in its place, at whatever depth. */
function withInstead(figure: Figure, instead: Figure): Figure {
  const { name, trail } = figure;
  if (name === instead.name) return instead;
  if (trail.kind !== "derived") return figure;
  const inputs = new Map([...trail.inputs].map(([input, of]) => [input, withInstead(of, instead)]));
  return { ...figure, trail: { ...trail, inputs } };
}
