import type { Formula } from "../data/formula.ts";
import type { ScenarioResult } from "../figures/model.ts";
import type { Unit } from "../format/quantity.ts";
import type { Quantity } from "./quantity.ts";

/** A what-if: named assumptions on sourced figures, and what follows from them. */
export interface Scenario {
  /** Its file name, its address and its name everywhere. */
  readonly id: string;
  readonly title: string;
  readonly question: string;
  /** The answer in one sentence; a figure stands in it as `{name}`. */
  readonly answer: string;
  /** The assumptions it rests on, by name. */
  readonly assumptions: readonly string[];
  readonly results: readonly ScenarioResult[];
  /** Shares that must make a whole together, like those of a rhythm. */
  readonly wholes?: readonly Quantity<"share">[];
  readonly leavesOut: string;
  readonly wrongWhen: string;
}

/** What a result needs beside its quantity. */
export interface ResultWords {
  /** `series[.variant].period` */
  readonly name: string;
  readonly label: string;
  readonly counts: string;
  readonly definition: string;
  /** Why inputs that do not count the same go together all the same. */
  readonly bridge?: string;
  /** The published figure that counts the same, and wins. */
  readonly published?: string;
}

/** A result of a scenario: a figure like any other once its inputs are known. */
export function result<U extends Exclude<Unit, "factor">>(quantity: Quantity<U>, words: ResultWords): ScenarioResult {
  const { published, ...row } = words;
  const formula: Formula = {
    name: row.name,
    label: row.label,
    unit: quantity.unit,
    definition: row.definition,
    counts: row.counts,
    formula: quantity.formula.replace(/^\((.*)\)$/, (whole, inner: string) => (balanced(inner) ? inner : whole)),
    bridge: row.bridge,
  };
  return { row: formula, published };
}

/** Whether brackets close in the order they open, so that the outermost pair may go. */
function balanced(text: string): boolean {
  let depth = 0;
  for (const sign of text) {
    if (sign === "(") depth += 1;
    if (sign === ")") depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}
