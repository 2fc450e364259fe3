import type { Source } from "../data/source.ts";
import type { Stand } from "../data/stand.ts";
import type { Quantity } from "../format/quantity.ts";

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
}

/** How a figure came to be, down to its sources. */
export type Trail = ObservedTrail;

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
  /** The identifier of what is counted: figures that share it may be compared. */
  readonly definition: string;
  /** What is counted, in one Dutch sentence. */
  readonly counts: string;
  readonly note?: string | undefined;
  readonly trail: Trail;
}

/** The publications a figure rests on. */
export function sourcesOf(figure: Figure): readonly Source[] {
  return [figure.trail.source];
}

/** The editions a figure rests on, as days. */
export function editionsOf(figure: Figure): readonly string[] {
  return [figure.trail.edition];
}
