import { type Expression, named, namesIn } from "../../data/formulas/expression.ts";
import { FormulaError, readable } from "../../data/formulas/unreadable.ts";
import type { Formula } from "../../data/tables/formula.ts";
import { dimensionText, sameDimension } from "../../language/writing/dimension.ts";
import { isShare, sameUnit } from "../../language/writing/unit.ts";
import { dimension, evaluate } from "../arithmetic/evaluate.ts";
import { refuseTurning } from "../arithmetic/monotonic.ts";
import type { DerivedTrail, Figure } from "../figure.ts";
import { mixture, mutationAmong, priceMixture } from "../mixture.ts";

/** A share of our own making is never printed finer than a tenth of a per cent. */
const FINEST_SHARE = 0.001;

/**
 * The figure that a formula gives.
 * @param find the figure of a name, as known on some day
 * @throws FormulaError at the place in the formula that is wrong
 */
export function derivedFigure(
  row: Formula,
  find: (name: string, at: number) => Figure,
): Figure & { readonly trail: DerivedTrail } {
  const expression = readable(row.formula);
  const inputs = new Map([...namesIn(expression)].map(([name, at]) => [name, find(name, at)]));
  const [first, ...others] = inputs.values();
  if (first === undefined) throw new FormulaError("names no figure; a number of our own is an assumption", 0);
  const found = dimension(expression, inputs);
  if (!sameDimension(found, row.unit.dimension)) {
    throw new FormulaError(`gives ${dimensionText(found)}, and the unit says ${row.unit.id}; mend one of them`, 0);
  }
  const change = mutationAmong([first, ...others]);
  if (change !== undefined && row.bridge === undefined) {
    throw new FormulaError(`${change}; write in bridge why they go together`, 0);
  }
  const priced = isTimes(expression) ? priceMixture([first, ...others]) : undefined;
  const mixed = priced === undefined ? mixture([first, ...others]) : priced.mixed;
  if (mixed !== undefined && row.bridge === undefined) {
    throw new FormulaError(`mixes ${mixed}; write in bridge why they go together`, 0);
  }
  const whole = unfolded(expression, inputs);
  refuseTurns(whole, expression, inputs);
  const { low, high } = evaluate(whole.expression, whole.inputs);
  const vague = [...inputs.values()].some(({ qualifier }) => qualifier !== undefined);
  return {
    name: row.name,
    label: row.label,
    series: row.name.replace(/\..*$/, ""),
    period: row.name.replace(/^.*\./, ""),
    low,
    high,
    unit: row.unit,
    step: isShare(row.unit) ? Math.max(stepOf(expression, inputs), FINEST_SHARE) : stepOf(expression, inputs),
    qualifier: vague && (low !== 0 || high !== 0) ? "circa" : undefined,
    definition: row.definition,
    counts: row.counts,
    measure: measureOf(row, expression, [first, ...others]),
    trail: { kind: "derived", formula: expression, inputs, bridge: row.bridge },
  };
}

/** Refuses what the corners of the ranges do not settle, at the input through which the range comes in. */
function refuseTurns(whole: Whole, expression: Expression, inputs: ReadonlyMap<string, Figure>): void {
  for (const [leaf, { low, high }] of whole.inputs) {
    if (low === high) continue;
    const through = [...inputs].find(([, figure]) => leavesOf(figure).has(leaf))?.[0] ?? "";
    refuseTurning(whole.expression, leaf, namesIn(expression).get(through) ?? 0);
  }
}

function leavesOf(figure: Figure): ReadonlyMap<string, Figure> {
  const { name } = figure;
  return unfolded(named(name), new Map([[name, figure]])).inputs;
}

/** A formula down to what no formula gives, and what that is. */
interface Whole {
  readonly expression: Expression;
  readonly inputs: ReadonlyMap<string, Figure>;
}

/**
 * A formula with the formulas of its inputs filled in, so that what two of them share is one unknown.
 * An input of which a publication is printed stays as it is: its range is the publication's.
 */
export function unfolded(expression: Expression, inputs: ReadonlyMap<string, Figure>): Whole {
  const leaves = new Map<string, Figure>();
  const unfold = (node: Expression): Expression => {
    switch (node.kind) {
      case "number":
        return node;
      case "negative":
        return { ...node, of: unfold(node.of) };
      case "sum":
      case "product":
        return { ...node, left: unfold(node.left), right: unfold(node.right) };
      case "figure": {
        const figure = inputs.get(node.name);
        if (figure === undefined) return node;
        const { trail } = figure;
        if (trail.kind === "derived" && trail.published === undefined) {
          const inner = unfolded(trail.formula, trail.inputs);
          for (const [name, leaf] of inner.inputs) leaves.set(name, leaf);
          return inner.expression;
        }
        // The full name, so that a name with and one without its stand are the same unknown.
        leaves.set(figure.name, figure);
        return { ...node, name: figure.name };
      }
    }
  };
  return { expression: unfold(expression), inputs: leaves };
}

/**
 * A sum of flows is a flow, and of changes a change; a budget and its change make a budget. What is made of different
 * measures, or in another unit than its inputs, is a rate.
 */
function measureOf({ unit }: Formula, expression: Expression, inputs: readonly Figure[]): Figure["measure"] {
  const measures = new Set(inputs.map(({ measure }) => measure));
  if (measures.size > 1 && isSum(expression)) measures.delete("mutation");
  const [measure = "rate", ...others] = measures;
  return others.length === 0 && inputs.every((input) => sameUnit(input.unit, unit)) ? measure : "rate";
}

/**
 * The finest difference a result can carry: what one step of its coarsest input does to it.
 * A sum keeps that step; elsewhere it becomes a power of ten: 81 million in steps of a million over 19.600 in steps of
 * a hundred is known to about a hundred euros.
 */
export function stepOf(expression: Expression, inputs: ReadonlyMap<string, Figure>): number {
  const points = new Map([...inputs].map(([name, { high }]) => [name, { low: high, high }]));
  const base = evaluate(expression, points).low;
  // A norm is exact: ten per cent in a rule is not "about ten".
  // So is a number that we chose, unless we said how round it is.
  const isExact = ({ measure, trail }: Figure) =>
    measure === "norm" || (trail.kind === "assumption" && trail.step === undefined);
  const measured = [...inputs].filter(([, figure]) => !isExact(figure));
  const effects = measured.map(([name, { high, step }]) => {
    const moved = new Map(points).set(name, { low: high + step, high: high + step });
    return Math.abs(evaluate(expression, moved).low - base);
  });
  const largest = Math.max(0, ...effects);
  const coarsest = Math.max(...(measured.length > 0 ? measured : [...inputs]).map(([, { step }]) => step));
  // A sum of amounts in one unit keeps their step, however often an amount is in it.
  const oneUnit = new Set(measured.map(([, { unit }]) => unit.id)).size === 1 && isSum(expression);
  const same = oneUnit || Math.abs(largest - coarsest) <= coarsest * 1e-6;
  // What no input moves is exact: x less x, x over x.
  if (largest === 0) return Math.min(coarsest, Math.abs(base) || coarsest);
  return same ? coarsest : 10 ** Math.round(Math.log10(largest));
}

/** Whether figures and numbers are multiplied here, and nothing else is done with them. */
function isTimes(expression: Expression): boolean {
  if (expression.kind !== "product") return expression.kind !== "sum";
  return expression.operator === "*" && isTimes(expression.left) && isTimes(expression.right);
}

function isSum(expression: Expression): boolean {
  if (expression.kind === "sum") return isSum(expression.left) && isSum(expression.right);
  return expression.kind === "figure" || (expression.kind === "negative" && isSum(expression.of));
}
