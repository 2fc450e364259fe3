// A picture that leaves the site: an SVG that stands alone, set in lines from top to bottom.
import type { Element, ElementContent } from "hast";
import { toHtml } from "hast-util-to-html";
import { s } from "hastscript";
import { brokenLines, type Face } from "../faces.ts";

/** Words in a picture. */
export interface Words {
  readonly text: string;
  readonly face: Face;
  readonly size: number;
  readonly fill: string;
  /** Where they lead. */
  readonly href?: string | undefined;
  /** From line to line, in parts of the size. */
  readonly leading?: number | undefined;
}

/** Where words stand: their left side, the top of their first line, and how wide a line may become. */
export interface WordsPlace {
  readonly x: number;
  readonly y: number;
  readonly measure: number;
}

/** From line to line in running words. */
export const LEADING = 1.32;

/** Words in lines, and where the next may begin. */
export function setWords(
  { text, face, size, fill, href, leading: part = LEADING }: Words,
  { x, y, measure }: WordsPlace,
): { nodes: Element[]; bottom: number } {
  const leading = size * part;
  const lines = brokenLines(text, { face, size, measure });
  const set = s(
    "text",
    { x, fontFamily: `${face.family}, Arial, Helvetica, sans-serif`, fontWeight: face.weight, fontSize: size, fill },
    lines.map((line, index) => s("tspan", { x, y: rounded(y + size * 0.95 + index * leading) }, line)),
  );
  return { nodes: [href === undefined ? set : s("a", { href }, [set])], bottom: y + lines.length * leading };
}

/** Nodes as an SVG file with a name and a description for who cannot see it. */
export function svgFile(
  { width, height, title, description }: { width: number; height: number; title: string; description: string },
  nodes: readonly ElementContent[],
): string {
  const root = s(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      width: rounded(width),
      height: rounded(height),
      viewBox: `0 0 ${rounded(width)} ${rounded(height)}`,
      role: "img",
      lang: "nl",
    },
    [s("title", title), s("desc", description), ...nodes],
  );
  return `${toHtml(root, { space: "svg", allowDangerousHtml: true, closeEmptyElements: true })}\n`;
}

/** Two decimals of a pixel are finer than any screen or press. */
export function rounded(value: number): number {
  return Number(value.toFixed(2));
}
