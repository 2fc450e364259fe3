import { create } from "fontkitten";
import { JOINER } from "../language/writing/line-ends.ts";
import { fontFile } from "./fonts.ts";

/** A typeface in one weight, for pictures that break their own lines. */
export interface Face {
  readonly family: string;
  readonly weight: number;
  /** How wide a text is in a size. */
  width(text: string, size: number): number;
}

/** The faces that pictures are set in, and their files. */
export interface Faces {
  readonly text: Face;
  readonly strong: Face;
  readonly title: Face;
  readonly files: readonly Uint8Array[];
}

/** The typefaces of the site: sans for words and data, serif for what we say. */
export function faces(): Faces {
  const regular = fontFile("SourceSans3_400Regular");
  const semiBold = fontFile("SourceSans3_600SemiBold");
  const bold = fontFile("SourceSans3_700Bold");
  const serif = fontFile("SourceSerif4_600SemiBold");
  return {
    text: face("Source Sans 3", 400, regular),
    strong: face("Source Sans 3", 600, semiBold),
    title: face("Source Serif 4", 600, serif),
    files: [regular, semiBold, bold, serif],
  };
}

/** A text in lines that are no wider than a measure, without joiners; a word that is wider stands alone. */
export function brokenLines(
  text: string,
  { face, size, measure }: { face: Face; size: number; measure: number },
): string[] {
  const lines: string[] = [];
  // Not \s: a non-breaking space keeps an amount together.
  for (const word of text
    .replaceAll(JOINER, "")
    .split(/[ \n]+/)
    .filter(Boolean)) {
    const last = lines.at(-1);
    const longer = `${last} ${word}`;
    if (last !== undefined && face.width(longer, size) <= measure) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** A typeface out of its file. @throws Error where that holds more than one */
export function face(family: string, weight: number, file: Buffer): Face {
  const font = create(file);
  if (!("glyphForCodePoint" in font)) throw new Error(`the file of ${family} holds more than one font`);
  const advances = new Map<number, number>();
  const advance = (point: number): number => {
    const known = advances.get(point) ?? font.glyphForCodePoint(point).advanceWidth / font.unitsPerEm;
    advances.set(point, known);
    return known;
  };
  return {
    family,
    weight,
    width: (text, size) => size * [...text].reduce((sum, character) => sum + advance(character.codePointAt(0) ?? 0), 0),
  };
}
