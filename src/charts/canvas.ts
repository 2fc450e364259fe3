// Plot draws into the document that it is given: a small DOM, or that of a browser. What it draws must pass a strict Content-Security-Policy, look
// the same whatever was drawn before it, and go into a PDF: no <style>, no style attribute, no counter of the process.
import * as Plot from "@observablehq/plot";
import type { Theme } from "./theme.ts";

const SVG = "http://www.w3.org/2000/svg";

/** A width a picture is drawn for, in CSS pixels: a column of text, or a phone. */
export type Width = "wide" | "narrow";
export const widths: Readonly<Record<Width, number>> = { wide: 680, narrow: 328 };

/** What pictures are drawn with; handed in, because a browser has its own. */
export interface DrawingTools {
  /** A browser's document, or one that does as much of the DOM as Plot asks for. */
  readonly document: Document;
  /** How wide a line of text becomes in a size, both in pixels, in the boldest face of a picture. */
  textWidth(text: string, size: number): number;
}

/** What a picture is drawn on, and with. */
export interface Canvas extends DrawingTools {
  /** Distinguishes the ids inside from those of other pictures on a page. */
  readonly id: string;
  readonly width: Width;
  readonly theme: Theme;
}

/** A picture as it was drawn; nothing changes its SVG afterwards. */
export interface Drawing {
  readonly svg: string;
  /** In the pixels of its own frame, which grows or shrinks with the column it stands in. */
  readonly width: number;
  readonly height: number;
}

/** A plot in pixels. */
type Plotted = Plot.PlotOptions & { readonly width: number; readonly height: number };

/**
 * A plot as a drawing that scales with its column.
 * @param hatch adds a pattern that marks can fill with `url(#<id>-hatch)`
 * @throws Error when Plot warns: a chart that Plot doubts is wrong; and where a theme without a style sheet is left a name
 */
export function picture(
  { id, theme, document }: Pick<Canvas, "id" | "theme" | "document">,
  options: Plotted,
  { hatch = false } = {},
): Drawing {
  const svg: Element = Plot.plot({ ...options, className: "plot", document });
  const warning = svg.querySelector("text[text-anchor=end] title");
  if (warning?.parentElement?.textContent?.startsWith("⚠")) throw new Error(`chart ${id}: ${warning.textContent}`);
  for (const element of svg.querySelectorAll("style")) element.remove();
  for (const name of ["width", "height", "class"]) svg.removeAttribute(name);
  if (hatch) svg.prepend(hatchPattern(`${id}-hatch`, theme, document));
  const parts = [svg, ...svg.querySelectorAll("*")];
  numberIds(parts, id);
  for (const part of parts) tidyAttributes(part, theme);
  for (const [name, value] of Object.entries(theme.root)) svg.setAttribute(name, value);
  const { width, height } = options;
  return { svg: svg.outerHTML.replaceAll("&#160;", "\u00a0"), width, height };
}

/** What Plot says for a screen reader; the page says what a picture shows. */
const SPOKEN = ["aria-label", "aria-description", "aria-hidden"];
/** What only a style sheet knows. */
const NAMED = /(?:var|light-dark|oklch)\([^)]*\)?/;

/** Takes out of a part what is not drawn, and rounds what is: two decimals of a pixel are finer than any screen or press. */
function tidyAttributes(part: Element, theme: Theme): void {
  for (const name of SPOKEN) part.removeAttribute(name);
  for (const { name, value } of [...part.attributes]) {
    const named = theme.name === "page" ? undefined : NAMED.exec(value)?.[0];
    if (named !== undefined) throw new Error(`a chart is drawn with ${named}, which has no colour outside the site`);
    const rounded = value.replace(/-?\d+\.\d{3,}/g, (digits) => String(Number(Number(digits).toFixed(2))));
    if (rounded !== value) part.setAttribute(name, rounded);
  }
}

/** Lines for what is uncertain: they stay apart from a solid fill in grey and on paper too. */
function hatchPattern(id: string, { solid, soft }: Theme, document: Document): Element {
  const make = (name: string, attributes: Record<string, string>): Element => {
    const element = document.createElementNS(SVG, name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    return element;
  };
  const defs = make("defs", {});
  const pattern = make("pattern", {
    id,
    width: "6",
    height: "6",
    patternUnits: "userSpaceOnUse",
    patternTransform: "rotate(45)",
  });
  pattern.append(
    make("rect", { width: "6", height: "6", fill: soft }),
    make("rect", { width: "2", height: "6", fill: solid }),
  );
  defs.append(pattern);
  return defs;
}

/** Plot numbers its clip paths and markers per process; here they are numbered per picture. */
function numberIds(parts: readonly Element[], id: string): void {
  const names = parts.map((part) => part.getAttribute("id") ?? "").filter((name) => name.startsWith("plot-"));
  const own = new Map([...new Set(names)].map((name, index) => [name, `${id}-${index}`]));
  for (const part of parts) {
    for (const { name, value } of [...part.attributes]) {
      const named = name === "id" ? value : /^(?:url\()?#([^)]+)\)?$/.exec(value)?.[1];
      const given = named === undefined ? undefined : own.get(named);
      if (named !== undefined && given !== undefined) part.setAttribute(name, value.replace(named, given));
    }
  }
}
