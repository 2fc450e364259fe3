// Claims are assertions: a sentence stands only while a condition on figures holds over their whole range.
import { bare, type Expression, namesIn } from "../../data/formulas/expression.ts";
import { formulaText } from "../../data/formulas/printer.ts";
import { type Condition, type Operator, type Statement, sidesOf, statementsIn } from "../../data/formulas/statement.ts";
import { FormulaError, readable, type Unreadable } from "../../data/formulas/unreadable.ts";
import type { Approximations } from "../../data/tables/approximation.ts";
import { corners, evaluate, type Interval, valueAt } from "../arithmetic/evaluate.ts";
import { refuseUnsettled } from "../arithmetic/monotonic.ts";
import { Missing } from "../arithmetic/no-answer.ts";
import type { Figure } from "../figure.ts";
import { unfolded } from "../known/derived.ts";
import { mixture, mutationAmong } from "../mixture.ts";
import type { Snapshot } from "../snapshot.ts";
import { refuseIncomparable } from "./comparable.ts";
import { type Comparison, comparisonsOf } from "./comparisons.ts";
import { failure } from "./failed-condition.ts";
import { type Ratio, ratioOf } from "./ratio.ts";

/** What a condition that holds rests on and says. */
export interface HeldCondition {
  /** By the name that the condition has for them, in its order. */
  readonly figures: ReadonlyMap<string, Figure>;
  readonly ratios: readonly Ratio[];
}

/** Whether a condition holds; if not, why, from which place in its text (from 0), and whether only the data lack something. */
export type Verdict =
  | { readonly held: HeldCondition }
  | { readonly fault: string; readonly at?: number; readonly missing?: true };

/** A comparison with its inputs, down to what no formula gives. */
interface Unfolded {
  readonly left: Expression;
  readonly right: Expression;
  readonly inputs: ReadonlyMap<string, Figure>;
}

/**
 * Whether a condition is true of figures as known on a day, over the whole of their ranges: an input used twice, also
 * inside formulas, is one unknown.
 * @param what who asks, for messages: `this letter`
 * @param bridge why figures that do not count the same may be compared
 */
export function holds(
  condition: Condition | Unreadable,
  snapshot: Snapshot,
  approximations: Approximations,
  what?: string,
  bridge?: string,
): Verdict {
  try {
    const statements = statementsIn(readable(condition));
    const figures = figuresOf(statements, snapshot, what);
    const judged = statements.map((statement) => judge(statement, snapshot, { figures, approximations, bridge }));
    const failed = judged.find(({ fault }) => fault !== undefined);
    if (failed?.fault !== undefined) return { fault: failed.fault, at: failed.at };
    return { held: { figures, ratios: judged.flatMap(({ ratios }) => ratios) } };
  } catch (error) {
    if (!(error instanceof FormulaError)) throw error;
    const fault = { fault: error.message, at: error.at };
    return error instanceof Missing ? { ...fault, missing: true } : fault;
  }
}

function figuresOf(statements: readonly Statement[], snapshot: Snapshot, what?: string): ReadonlyMap<string, Figure> {
  const figures = new Map<string, Figure>();
  for (const expression of statements.flatMap(sidesOf)) {
    for (const [name, at] of namesIn(expression)) {
      const found = snapshot.find(name, what);
      if ("missing" in found) throw new Missing(found.missing, at);
      figures.set(name, found.figure);
    }
  }
  if (figures.size === 0) throw new FormulaError("names no figure; write the names of those the sentence is about", 0);
  return figures;
}

function judge(
  statement: Statement,
  snapshot: Snapshot,
  known: { figures: ReadonlyMap<string, Figure>; approximations: Approximations; bridge: string | undefined },
): { readonly fault?: string; readonly at: number; readonly ratios: readonly Ratio[] } {
  const { at } = statement;
  const comparisons = comparisonsOf(statement, snapshot, known.approximations);
  const figures = new Map(known.figures);
  for (const { right } of comparisons) {
    for (const name of namesIn(right).keys()) figures.set(name, snapshot.figure(name));
  }
  for (const { left, right } of comparisons) refuseIncomparable(left, right, figures);
  const names = comparisons.flatMap(({ left, right }) => [left, right].flatMap(namesOf));
  if (known.bridge === undefined) refuseMixture(names, figures, at);
  const faults: { readonly text: () => string; readonly whole: boolean }[] = [];
  const ratios: Ratio[] = [];
  for (const [index, comparison] of comparisons.entries()) {
    const { left, right, inputs } = unfold(comparison, figures);
    for (const [name, { low, high }] of inputs) if (low !== high) refuseUnsettled(left, right, name, at);
    const values = { left: range(left, inputs, comparison.left), right: range(right, inputs, comparison.right) };
    refuseBaseBelowZero(comparison, values.right);
    const all = corners([...inputs.keys()], inputs);
    const failing = all.filter((corner) => !isTrue(comparison, valueAt(left, corner), valueAt(right, corner)));
    const [first] = failing;
    if (first !== undefined) {
      const whole = failing.length === all.length;
      const ends = { left: point(valueAt(left, first)), right: point(valueAt(right, first)) };
      const corner = whole ? undefined : cornerOf(first, inputs);
      faults.push({ text: () => failure(comparison, figures, whole ? values : ends, corner), whole });
    }
    // Of the two comparisons that a word like nearly makes, the ratio lies between; others each state their own.
    const together = comparison.meaning === undefined ? [comparison] : index === 0 ? comparisons : [];
    const stated = ratioOf(together, values, figures);
    if (stated !== undefined && !["within", "highest", "lowest"].includes(nameOf(statement))) ratios.push(stated);
  }
  const fault = faults.find(({ whole }) => whole) ?? faults[0];
  return fault === undefined ? { at, ratios } : { fault: fault.text(), at, ratios };
}

function refuseMixture(names: readonly string[], figures: ReadonlyMap<string, Figure>, at: number): void {
  const used = [...new Set(names)].flatMap((name) => figures.get(name) ?? []);
  const change = mutationAmong(used);
  const mixed = mixture(used);
  const fault = change ?? (mixed && `mixes ${mixed}`);
  if (fault !== undefined) throw new FormulaError(`${fault}; add bridge="why they may be compared"`, at);
}

function unfold({ left, right }: Comparison, figures: ReadonlyMap<string, Figure>): Unfolded {
  const [one, other] = [unfolded(left, figures), unfolded(right, figures)];
  return { left: one.expression, right: other.expression, inputs: new Map([...one.inputs, ...other.inputs]) };
}

function range(expression: Expression, inputs: ReadonlyMap<string, Figure>, side: Expression): Interval {
  try {
    return evaluate(expression, inputs);
  } catch (error) {
    if (!(error instanceof FormulaError)) throw error;
    // The place is one in the formula of an input; the author of the condition knows only the condition.
    throw new FormulaError(error.message, side.at);
  }
}

function refuseBaseBelowZero({ meaning, right }: Comparison, { low }: Interval): void {
  if (meaning === undefined || low > 0) return;
  throw new FormulaError(
    `${formulaText(bare(right))} may be 0 or less, and nothing is near that; compare with > or <`,
    right.at,
  );
}

/** Sums of decimals differ in their last digit; 0.1 + 0.2 is 0.3 here. */
function isTrue({ operator, times }: Comparison, left: number, right: number): boolean {
  const base = times * right;
  const same = Math.abs(left - base) <= Math.max(Math.abs(left), Math.abs(base)) * 1e-12;
  const truths: Record<Operator, boolean> = {
    "==": same,
    ">=": same || left > base,
    "<=": same || left < base,
    ">": !same && left > base,
    "<": !same && left < base,
  };
  return truths[operator];
}

/** The ranges that are at one of their ends in a corner, with that end. */
function cornerOf(corner: ReadonlyMap<string, number>, inputs: ReadonlyMap<string, Figure>): readonly Figure[] {
  return [...inputs].flatMap(([name, figure]) => {
    const end = corner.get(name);
    return end === undefined || figure.low === figure.high ? [] : [{ ...figure, low: end, high: end }];
  });
}

function namesOf(expression: Expression): readonly string[] {
  return [...namesIn(expression).keys()];
}

function nameOf(statement: Statement): string {
  return statement.kind === "call" ? statement.name : "";
}

function point(value: number): Interval {
  return { low: value, high: value };
}
