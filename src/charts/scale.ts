// How long bars may become in a picture where the words beside them need room too.

/** A drawing whose width grows with its scale. */
interface Scaled {
  /** How much room there is, in pixels. */
  readonly room: number;
  /** The largest amount that is drawn, above or below zero. */
  readonly furthest: number;
  /** Whether bars and words fit the room at a scale. */
  fits(scale: number): boolean;
}

/** The part of its room that the longest bar keeps, however long the words. */
const LEAST = 1 / 100;

/**
 * The largest scale, in pixels for one of what is drawn, at which bars and words fit. Where words alone fill the room
 * bars shrink no further: a crowded chart beats one that is never drawn.
 */
export function largestScale({ room, furthest, fits }: Scaled): number {
  const most = Math.max(room, 1) / (furthest || 1);
  // Small steps rather than a formula: the charts of sent letters are drawn again, and stay the same to the byte.
  let scale = most;
  while (!fits(scale) && scale > most * LEAST) scale *= 0.995;
  return scale;
}
