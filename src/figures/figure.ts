import type { Expression } from "../data/formulas/expression.ts";
import type { Correction } from "../data/tables/correction.ts";
import type { Measure } from "../data/tables/definition.ts";
import type { Source } from "../data/tables/source.ts";
import type { Stand } from "../data/tables/stand.ts";
import type { Quantity } from "../language/writing/quantity.ts";

/** How a figure came to be: the place in a publication where it stands. */
export interface ObservedTrail {
  readonly kind: "observed";
  readonly source: Source;
  readonly locator: string;
  /** The number as the source prints it. */
  readonly printed: string;
  readonly dataset: string;
  /** The day the edition became public. */
  readonly edition: string;
  /** The file and line of the row. */
  readonly path: string;
  readonly line: number;
  /** What was mended in that row since, oldest first; absent where nothing was. */
  readonly corrections?: readonly Correction[] | undefined;
}

/** How a figure came to be: a formula over other figures, each with a trail of its own. */
export interface DerivedTrail {
  readonly kind: "derived";
  /** The formula of its author. */
  readonly formula: Expression;
  /** Its inputs by the name they have in the formula, in the order of the formula. */
  readonly inputs: ReadonlyMap<string, Figure>;
  /** Why inputs that do not count the same go together all the same. */
  readonly bridge?: string | undefined;
  /** The scenario that gives it, where it is the result of one. */
  readonly scenario?: string | undefined;
  /** The published figure that is printed, and what our own sum gives, where a publication wins. */
  readonly published?: PublishedInstead | undefined;
}

/** A published figure that is printed instead of our own sum. */
export interface PublishedInstead {
  readonly figure: Figure;
  readonly sum: Pick<Quantity, "low" | "high">;
  /** True where the two are further apart than rounding explains: a revision of one of them, or a mistake. */
  readonly apart?: true | undefined;
}

/** How a figure came to be: we chose it, and say why. */
export interface AssumedTrail {
  readonly kind: "assumption";
  readonly why: string;
  readonly owner: string;
  /** The finest difference it is meant to make, where we say so; else it is exact, as a norm is. */
  readonly step?: number | undefined;
  /** The figures whose value it takes; their sources are its sources. */
  readonly sameAs?: readonly Figure[] | undefined;
}

/** How a figure came to be, down to its sources. */
export type Trail = ObservedTrail | DerivedTrail | AssumedTrail;

/** A number a letter may use: its value or range, what it counts, and where it comes from. */
export interface Figure extends Quantity {
  /** The full name, with stand. */
  readonly name: string;
  /** What a reader calls it. */
  readonly label: string;
  readonly series: string;
  readonly period: string;
  /** Dutch words for the population, where the series tells several apart. */
  readonly population?: string | undefined;
  readonly stand?: Stand | undefined;
  /** Whose number it is, where sources contradict each other: the publisher of its source. */
  readonly by?: string | undefined;
  /** The identifier of what is counted: figures that share it may be compared. */
  readonly definition: string;
  /** What is counted, in one Dutch sentence. */
  readonly counts: string;
  /** Stock, flow, change of a budget, or price, share or norm. */
  readonly measure: Measure;
  /** The year whose prices it is in, where a source says so. */
  readonly priceLevel?: string | undefined;
  readonly note?: string | undefined;
  readonly trail: Trail;
}

/** What a figure is made of: the inputs of its formula, or the figures whose value it takes. */
export function inputsOf({ trail }: Pick<Figure, "trail">): readonly Figure[] {
  if (trail.kind === "derived") return [...trail.inputs.values()];
  return trail.kind === "assumption" ? (trail.sameAs ?? []) : [];
}

/** The published figures that a figure rests on: itself, or the inputs of its formula down to their sources. */
export function observedInputs(figure: Figure): readonly (Figure & { readonly trail: ObservedTrail })[] {
  const { trail } = figure;
  if (trail.kind === "observed") return [{ ...figure, trail }];
  const inputs = inputsOf(figure).flatMap(observedInputs);
  return [...new Map(inputs.map((input) => [input.name, input])).values()];
}

/** The assumptions that a figure rests on, down through its formulas. */
export function assumedInputs(figure: Figure): readonly (Figure & { readonly trail: AssumedTrail })[] {
  const { trail } = figure;
  const own = trail.kind === "assumption" ? [{ ...figure, trail }] : [];
  const inputs = [...own, ...inputsOf(figure).flatMap(assumedInputs)];
  return [...new Map(inputs.map((input) => [input.name, input])).values()];
}

/** The publications a figure rests on, each once. */
export function sourcesOf(figure: Figure): readonly Source[] {
  const sources = observedInputs(figure).map(({ trail }) => trail.source);
  return [...new Map(sources.map((source) => [source.id, source])).values()];
}

/** The editions a figure rests on, as days, each once. */
export function editionsOf(figure: Figure): readonly string[] {
  return [...new Set(observedInputs(figure).map(({ trail }) => trail.edition))].sort();
}
