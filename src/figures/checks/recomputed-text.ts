import { type Quantity, quantityText } from "../../language/writing/quantity.ts";
import { FACTOR, sameUnit } from "../../language/writing/unit.ts";
import type { Interval } from "../arithmetic/evaluate.ts";
import { stepOf } from "../known/derived.ts";
import { filledFormula } from "../words/formula-text.ts";
import { figureText } from "../words/wording.ts";
import type { Recomputed } from "./recompute.ts";

/** A recomputation in Dutch: what was published, our sum with its numbers, and what rounding leaves open. */
export interface RecomputedText {
  readonly published: string;
  /** `€ 161 miljoen − € 114 miljoen`. */
  readonly sum: string;
  readonly result: string;
  /** `€ 46 tot € 48 miljoen`; absent where it would print as one number. */
  readonly margin?: string | undefined;
}

/** The words for a recomputation. A single end of a range is written where a single end was compared. */
export function recomputedText(recomputed: Recomputed): RecomputedText {
  const { row, figure, published, formula, inputs, sum, margin } = recomputed;
  const [first] = inputs.values();
  const unit = figure?.unit ?? first?.unit ?? FACTOR;
  const finest = stepOf(formula, inputs);
  const step = Math.min(finest, figure?.step ?? finest);
  const words = (interval: Interval, grid: number): string =>
    quantityText({ ...interval, unit, step: grid } satisfies Quantity);
  const whole = row.end === undefined && figure !== undefined ? figureText(figure) : words(published, step);
  // Three decimals of a factor read as a thousand.
  const open = words(margin, sameUnit(unit, FACTOR) ? step : marginStep(margin, step));
  return {
    published: whole,
    sum: filledFormula(formula, inputs, row.end),
    result: words(sum, step),
    margin: open.includes(" tot ") ? open : undefined,
  };
}

/** Half steps make a margin: it may be written finer than its sum, and no finer than tells its ends apart. */
function marginStep({ low, high }: Interval, step: number): number {
  return high === low ? step : Math.min(step, 10 ** Math.floor(Math.log10((high - low) / 2)));
}
