// How much room words take, for pictures that place them beside what they name.
import type { Width } from "./canvas.ts";

/** The size of the words in a picture. */
export const fontSizes: Readonly<Record<Width, number>> = { wide: 15, narrow: 14 };

/** The average width of a character, in parts of the font size; a little too wide in every face we set. */
const CHARACTER = 0.54;

/** How wide a text becomes, at most. */
export function textWidth(text: string, width: Width): number {
  return text.length * fontSizes[width] * CHARACTER;
}
