// Bars from zero with words at their tips, to the right or, below zero, to the left.
import { largestScale } from "../scale.ts";

/** Where a bar ends; both ends differ for a range. */
export interface BarEnds {
  readonly low: number;
  readonly high: number;
}

/** A bar, and how much room the words at its tip take, in pixels. */
export interface TippedBar extends BarEnds {
  readonly words: number;
}

/** Whether the words of a bar stand to its right: its far end is not below zero. */
export function isToRight({ low, high }: BarEnds): boolean {
  return high >= 0 && high >= -low;
}

/** The end nearest to zero: what lies between it and zero is certain. A range around zero has nothing certain. */
export function certainEnd({ low, high }: BarEnds): number {
  if (low > 0) return low;
  return high < 0 ? high : 0;
}

/**
 * The largest scale at which every bar and the words at its tip fit.
 * @param place what they must fit, in pixels: where it starts and how wide it is
 * @returns pixels for one of what is drawn, and where zero stands
 */
export function tippedScale(
  bars: readonly TippedBar[],
  { start, room }: { readonly start: number; readonly room: number },
): { readonly unit: number; readonly zero: number } {
  const side = (unit: number, right: boolean) =>
    Math.max(
      0,
      ...bars.map(
        (bar) => Math.max(0, right ? bar.high : -bar.low) * unit + (isToRight(bar) === right ? bar.words : 0),
      ),
    );
  const unit = largestScale({
    room,
    furthest: Math.max(...bars.flatMap(({ low, high }) => [Math.abs(low), Math.abs(high)])),
    fits: (scale) => side(scale, true) + side(scale, false) <= room,
  });
  return { unit, zero: start + side(unit, false) };
}
