import { type Expression, numberOf } from "../../data/formulas/expression.ts";
import { formulaText } from "../../data/formulas/printer.ts";
import type { DerivedTrail, Figure } from "../../figures/figure.ts";
import { JOINER, plainSpaces } from "../../language/writing/line-ends.ts";
import { listText } from "../../language/writing/list.ts";
import { periodText } from "../../language/writing/period.ts";
import { numberText, quantityText } from "../../language/writing/quantity.ts";
import type { ResultRow } from "./scenario-table.ts";

/** A figure in a sum, which is printed with its number. */
export interface Term {
  readonly figure: Figure;
  /** Whether it is below zero and taken away: then its number is added, and stands without its minus. */
  readonly turned: boolean;
}

/** A piece of a sum: a sign, or a figure. */
export type SumPart = string | Term;

/** One sum, and the results that it gives: the same sum may hold for several years. */
export interface Working {
  readonly figure: Figure;
  readonly trail: DerivedTrail;
  /** The periods it holds for, in words. */
  readonly periods: string;
}

/** The different sums of a variant, in the order of its periods. */
export function workings({ figures }: ResultRow): readonly Working[] {
  const derived = figures.flatMap((figure) =>
    figure.trail.kind === "derived" ? [{ figure, trail: innerTrail(figure.trail) }] : [],
  );
  const groups = Map.groupBy(derived, ({ trail }) =>
    [formulaText(trail.formula), trail.bridge, trail.published?.figure.name].join("\n"),
  );
  return [...groups.values()].flatMap((members) => {
    const [first] = members;
    return first ? [{ ...first, periods: listText(members.map(({ figure }) => periodText(figure.period))) }] : [];
  });
}

/** A result that only takes over a sum of ours is shown by that sum. */
function innerTrail(trail: DerivedTrail): DerivedTrail {
  const [only] = trail.inputs.values();
  const inner = only?.trail;
  if (inner?.kind !== "derived" || inner.published !== undefined || trail.formula.kind !== "figure") return trail;
  return { ...inner, published: trail.published };
}

/** The figures in sums, each once. */
export function inputsOfSums(sums: readonly Working[]): readonly Figure[] {
  const inputs = sums.flatMap(({ trail }) => [...trail.inputs.values()]);
  return [...new Map(inputs.map((input) => [input.name, input])).values()];
}

/** Why the figures in sums go together, each reason once. */
export function bridgesOf(sums: readonly Working[]): readonly string[] {
  return [...new Set(sums.flatMap(({ trail }) => trail.bridge ?? []))];
}

/** The number of a figure among other words: a range is closed off by brackets. */
export function termText(figure: Figure, alone: boolean, turned = false): string {
  const { low, high } = figure;
  const text = quantityText(turned ? { ...figure, low: -high, high: -low } : figure);
  return !alone && plainSpaces(text).includes(" tot ") ? `(${text})` : text;
}

const SIGNS = { "+": " + ", "-": " \u2212 ", "*": " × ", "/": " ÷ " } as const;

/** A formula as pieces in the order in which a reader meets them, with only the brackets that it needs. */
export function sumParts({ formula, inputs }: Pick<DerivedTrail, "formula" | "inputs">): readonly SumPart[] {
  return joined(parts(formula, inputs));
}

function parts(node: Expression, inputs: ReadonlyMap<string, Figure>): readonly SumPart[] {
  const part = (of: Expression, brackets: boolean) => (brackets ? ["(", ...parts(of, inputs), ")"] : parts(of, inputs));
  switch (node.kind) {
    case "number":
      return [numberText(numberOf(node))];
    case "figure": {
      const figure = inputs.get(node.name);
      if (figure === undefined) throw new RangeError(`no input is named ${node.name}`);
      return [{ figure, turned: false }];
    }
    case "negative":
      return [`\u2212${JOINER}`, ...part(node.of, node.of.kind === "sum")];
    case "sum":
    case "product": {
      const { kind, operator, left, right } = node;
      const looser = (of: Expression) => kind === "product" && of.kind === "sum";
      const turns = (operator === "-" || operator === "/") && right.kind === kind;
      const brackets = looser(right) || turns || right.kind === "negative";
      const taken = operator === "-" && right.kind === "figure" ? inputs.get(right.name) : undefined;
      if (taken !== undefined && taken.high < 0)
        return [...part(left, looser(left)), SIGNS["+"], { figure: taken, turned: true }];
      return [...part(left, looser(left)), SIGNS[operator], ...part(right, brackets)];
    }
  }
}

/** Signs that follow each other become one piece. */
function joined(pieces: readonly SumPart[]): readonly SumPart[] {
  const result: SumPart[] = [];
  for (const piece of pieces) {
    const last = result.at(-1);
    if (typeof piece === "string" && typeof last === "string") result[result.length - 1] = last + piece;
    else result.push(piece);
  }
  return result;
}

/** The reasons why figures go together in the sums of a scenario, each once, with its number on the page. */
export function reasonsOf(results: readonly Figure[]): ReadonlyMap<string, number> {
  const trails = results.flatMap(({ trail }) => (trail.kind === "derived" ? [innerTrail(trail)] : []));
  const bridges = new Set(trails.flatMap(({ bridge }) => bridge ?? []));
  return new Map([...bridges].map((bridge, index) => [bridge, index + 1]));
}

/** What is said of a scenario wherever it stands. */
export const OURS =
  "Dit zijn onze berekeningen met gepubliceerde cijfers, en soms met aannames van ons. Het zijn geen voorspellingen. Publiceert een bron dezelfde uitkomst, dan staat het cijfer van die bron er.";
