// How much room words take, for pictures that place them beside what they name.
import { type Canvas, type Width, widths } from "./canvas.ts";

/** The size of the words in a picture. */
export const fontSizes: Readonly<Record<Width, number>> = { wide: 15, narrow: 14 };

/** From one line of a name to the next, at most. */
export const LINE = 16;

/** Who reads may lack our type, and have a wider one. */
const SLACK = 1.04;

/** How wide a text becomes on a canvas, at most; of more lines, the longest. */
export function textWidth(text: string, { width, textWidth: measured }: Pick<Canvas, "width" | "textWidth">): number {
  return Math.max(...textLines(text).map((line) => measured(line, fontSizes[width]))) * SLACK;
}

/** A name broken over lines where it would take more than half of the picture; its words stay whole. */
export function brokenName(name: string, canvas: Pick<Canvas, "width" | "textWidth">): string {
  const [first = "", ...rest] = name.split(" ");
  const lines = [first];
  for (const word of rest) {
    const longer = `${lines.at(-1)} ${word}`;
    if (textWidth(longer, canvas) > widths[canvas.width] / 2) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines.join("\n");
}

/** The lines of a text. */
export function textLines(text: string): readonly string[] {
  return text.split("\n");
}
