/** What a value was between, each time it was published. */
export interface ValueSpan {
  readonly low: number;
  readonly high: number;
}

/** The shapes of a sparkline, in the pixels of its own small box. */
export interface Sparkline {
  readonly width: number;
  readonly height: number;
  /** A line through the values, or the outline of their ranges. */
  readonly path: string;
  /** Whether the outline is to be filled. */
  readonly isRange: boolean;
  /** The last value, or the middle of its range: a dot that says where the line ends. */
  readonly end: { readonly x: number; readonly y: number };
}

const WIDTH = 64;
const HEIGHT = 18;
const EDGE = 3;

/**
 * A line through the values that were published of one thing, oldest first. It shows a course and no sizes: its ground
 * is the lowest value, so it stands beside words that tell them.
 * @throws RangeError for fewer than two: one value has no course
 */
export function sparkline(spans: readonly ValueSpan[]): Sparkline {
  if (spans.length < 2) throw new RangeError(`a sparkline needs two values, and there is ${spans.length}`);
  const low = Math.min(...spans.map((span) => span.low));
  const high = Math.max(...spans.map((span) => span.high));
  const x = (index: number) => round(EDGE + (index * (WIDTH - 2 * EDGE)) / (spans.length - 1));
  const y = (value: number) =>
    round(high === low ? HEIGHT / 2 : HEIGHT - EDGE - ((value - low) * (HEIGHT - 2 * EDGE)) / (high - low));
  const isRange = spans.some((span) => span.low !== span.high);
  const over = spans.map((span, index) => `${x(index)} ${y(span.high)}`);
  const under = isRange ? spans.map((span, index) => `${x(index)} ${y(span.low)}`).toReversed() : [];
  const last = spans.at(-1) ?? { low, high };
  return {
    width: WIDTH,
    height: HEIGHT,
    path: `M${[...over, ...under].join("L")}${isRange ? "Z" : ""}`,
    isRange,
    end: { x: x(spans.length - 1), y: round((y(last.low) + y(last.high)) / 2) },
  };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
