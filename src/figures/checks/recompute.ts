// Published wins: our sum only checks it, within the rounding of its inputs.
import { type Expression, namesIn } from "../../data/formulas/expression.ts";
import { FormulaError, readable } from "../../data/formulas/unreadable.ts";
import type { Recomputation } from "../../data/tables/recomputation.ts";
import { dimensionText, sameDimension } from "../../language/writing/dimension.ts";
import { onStep } from "../../language/writing/exact.ts";
import { dimension, type Interval } from "../arithmetic/evaluate.ts";
import { type Figure, sourcesOf } from "../figure.ts";
import { stepOf } from "../known/derived.ts";
import { isOpen, roundedEnds } from "../known/rounding.ts";
import { mixture } from "../mixture.ts";
import type { Snapshot } from "../snapshot.ts";

/** What a recomputation shows. */
export type RecomputationVerdict = "holds" | "within-rounding" | "does-not-hold" | "not-comparable";

/** A recomputation with its numbers: what was published, what the sum gives, and what rounding leaves open. */
export interface Recomputed {
  readonly row: Recomputation;
  /** The published figure; absent where the row states a whole. */
  readonly figure?: Figure | undefined;
  readonly published: Interval;
  /** Our sum. */
  readonly formula: Expression;
  readonly inputs: ReadonlyMap<string, Figure>;
  /** The sum on the inputs as published, at the end that is compared. */
  readonly sum: Interval;
  /** The sum when each input may lie half a step to either side. */
  readonly margin: Interval;
  readonly verdict: RecomputationVerdict;
}

/**
 * Does a published sum again.
 * @throws FormulaError at the place in the formula that is wrong
 */
export function recompute(row: Recomputation, snapshot: Snapshot): Recomputed {
  const find = (name: string, at = 0): Figure => {
    const found = snapshot.find(name);
    if ("missing" in found) throw new FormulaError(found.missing, at);
    return found.figure;
  };
  const whole = plainNumber(row);
  const figure = whole === undefined ? find(row.published) : undefined;
  const expression = readable(row.formula);
  const inputs = new Map([...namesIn(expression)].map(([name, at]) => [name, find(name, at)]));
  if (inputs.size === 0) throw new FormulaError("names no figure; a sum of our own numbers checks nothing", 0);
  if (figure !== undefined && row.why_not === undefined) {
    const found = dimension(expression, inputs);
    if (!sameDimension(found, figure.unit.dimension)) {
      throw new FormulaError(`gives ${dimensionText(found)}, and ${figure.name} is in ${figure.unit.id}`, 0);
    }
  }
  const mixed = mixture([...inputs.values()]);
  if (mixed !== undefined && row.bridge === undefined && row.why_not === undefined) {
    throw new FormulaError(`mixes ${mixed}; write in bridge why they go together, or in why_not why they cannot`, 0);
  }
  const both = roundedEnds(expression, inputs);
  const ends = row.end === "low" ? [both.low] : row.end === "high" ? [both.high] : [both.low, both.high];
  const published = publishedEnds(row, figure, whole);
  const sum = { low: ends[0]?.value ?? Number.NaN, high: ends.at(-1)?.value ?? Number.NaN };
  const margin = {
    low: Math.min(...ends.map(({ margin: { low } }) => low)),
    high: Math.max(...ends.map(({ margin: { high } }) => high)),
  };
  const verdict = (): RecomputationVerdict => {
    if (row.why_not !== undefined) return "not-comparable";
    const step = figure?.step ?? stepOf(expression, inputs);
    const same = near(onStep(sum.low, step), published.low) && near(onStep(sum.high, step), published.high);
    if (same && step >= stepOf(expression, inputs) * 0.999) return "holds";
    const [first, last] = [ends[0] ?? both.low, ends.at(-1) ?? both.high];
    const open = isOpen(first, published.low, figure?.step ?? 0) && isOpen(last, published.high, figure?.step ?? 0);
    return open ? "within-rounding" : "does-not-hold";
  };
  return { row, figure, published, formula: expression, inputs, sum, margin, verdict: verdict() };
}

/** The plain number that a recomputation is held against, where no figure is. */
export function plainNumber({ published }: Recomputation): number | undefined {
  return /^\d+(\.\d+)?$/.test(published) ? Number(published) : undefined;
}

/** The publications that a recomputation rests on, each once. */
export function sourcesOfRecomputed({ figure, inputs }: Recomputed) {
  const sources = [...(figure ? [figure] : []), ...inputs.values()].flatMap(sourcesOf);
  return [...new Map(sources.map((source) => [source.id, source])).values()];
}

function publishedEnds(row: Recomputation, figure: Figure | undefined, whole: number | undefined): Interval {
  const { low, high } = figure ?? { low: whole ?? Number.NaN, high: whole ?? Number.NaN };
  if (row.end === "low") return { low, high: low };
  if (row.end === "high") return { low: high, high };
  return { low, high };
}

function near(one: number, other: number): boolean {
  return Math.abs(one - other) <= Math.max(Math.abs(one), Math.abs(other)) * 1e-9;
}
