import { quantityText } from "../../language/writing/quantity.ts";
import { isShare, sameUnit } from "../../language/writing/unit.ts";
import type { Figure } from "../figure.ts";

/** A published value, and how it moved against the one before it. */
export interface ValueChange {
  readonly figure: Figure;
  /** In Dutch: `€ 2 miljoen hoger`, `gelijk gebleven`; absent for the first. */
  readonly text?: string | undefined;
}

/** How a figure moved through its editions and stands. @param history oldest first */
export function valueChanges(history: readonly Figure[]): readonly ValueChange[] {
  return history.map((figure, index) => {
    const before = history[index - 1];
    return { figure, text: before && changeText(before, figure) };
  });
}

/** How a value moved from one publication to the next. A range has no one difference: its ends are compared. */
export function changeText(before: Figure, after: Figure): string {
  if (before.low === after.low && before.high === after.high) return "gelijk gebleven";
  if (!sameUnit(before.unit, after.unit)) return "in een andere eenheid";
  const ranges = before.low !== before.high || after.low !== after.high;
  if (ranges) {
    if (after.low >= before.low && after.high >= before.high) return "hoger";
    if (after.low <= before.low && after.high <= before.high) return "lager";
    return after.high - after.low < before.high - before.low ? "nauwer" : "ruimer";
  }
  const size = Math.abs(after.low - before.low);
  const step = Math.max(before.step, after.step);
  const direction = after.low > before.low ? "hoger" : "lager";
  // A difference smaller than the source rounds to is no more than that.
  if (size < step) return `iets ${direction}`;
  const points = isShare(after.unit) ? "procentpunt" : "";
  const qualifier = (before.qualifier ?? after.qualifier) ? "circa" : undefined;
  const text = quantityText({ low: size, high: size, unit: after.unit, step, qualifier });
  return [points === "" ? text : text.replace("%", ""), points, direction].filter(Boolean).join("\u00a0");
}
