import type { Expression } from "../../data/formulas/expression.ts";
import type { Formula } from "../../data/tables/formula.ts";

/** A result that a scenario hands to a snapshot: a formula over figures and assumptions. */
export interface ScenarioResult {
  /** Its unit is an id; the data say what that is. */
  readonly row: Omit<Formula, "unit" | "formula"> & { readonly unit: string; readonly formula: Expression };
  /** The published figure that counts the same: it is printed instead of our sum. */
  readonly published?: string | undefined;
  /** The formula that holds instead while a figure is a range. */
  readonly ranged?: { readonly figure: string; readonly formula: Expression } | undefined;
}

/** What a scenario gives to the figures; figures know nothing else of scenarios. */
export interface Model {
  readonly id: string;
  readonly results: readonly ScenarioResult[];
}
