import { bare } from "../../data/formulas/expression.ts";
import { placed } from "../../data/formulas/printer.ts";
import type { ScenarioResult } from "./model.ts";
import type { TypedFormula } from "./typed-formula.ts";

/** What the file of a what-if declares: named assumptions on sourced figures, and what follows from them. */
export interface DeclaredScenario {
  /** Its file name, its address and its name everywhere. */
  readonly id: string;
  readonly title: string;
  readonly question: string;
  /** The answer in one sentence; a figure stands in it as `{name}`. */
  readonly answer: string;
  /** The numbers of our own it rests on, by name. */
  readonly assumptions: readonly string[];
  /** What it chooses without a number, by name: each is a row of `data/assumptions.csv`. */
  readonly choices?: readonly string[];
  readonly results: readonly ScenarioResult[];
  /** How the results stand together on a page, in this order; without it, each series by itself. */
  readonly tables?: readonly ResultTable[];
  /** Shares that must make a whole together, like those of a rhythm. */
  readonly wholes?: readonly TypedFormula<"share">[];
  readonly leavesOut: string;
  readonly wrongWhen: string;
}

/** A what-if of the subject, and where it is declared. */
export interface Scenario extends DeclaredScenario {
  /** The path of its file from the root, for messages. */
  readonly file: string;
}

/** Results of a scenario that stand together. */
export interface ResultTable {
  readonly heading: string;
  /** How their names begin. */
  readonly of: readonly string[];
  /** Whether the result with the widest range stands first, because it says how much an input matters. */
  readonly widestFirst?: boolean;
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
  /** What the result is instead, while a figure is a range. */
  readonly ranged?: { readonly figure: string; readonly quantity: TypedFormula<string> };
}

/** A result of a scenario: a figure like any other once its inputs are known. */
export function result<U extends string>(
  quantity: TypedFormula<U extends "factor" ? never : U>,
  words: ResultWords,
): ScenarioResult {
  const { published, ranged, ...row } = words;
  const formula: ScenarioResult["row"] = {
    name: row.name,
    label: row.label,
    unit: quantity.unit,
    definition: row.definition,
    counts: row.counts,
    formula: placed(bare(quantity.formula)),
    bridge: row.bridge,
  };
  return {
    row: formula,
    published,
    ranged: ranged && { figure: ranged.figure, formula: placed(bare(ranged.quantity.formula)) },
  };
}

/** Whole years from the first to the last. */
export function yearsFrom(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_none, index) => first + index);
}
