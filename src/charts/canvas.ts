// Plot draws into the document that it is given: a small DOM, or that of a browser. What it draws must pass a strict Content-Security-Policy, look
// the same whatever was drawn before it, and go into a PDF: no <style>, no style attribute, no counter of the process.
import * as Plot from "@observablehq/plot";

const SVG = "http://www.w3.org/2000/svg";

/** A width a picture is drawn for, in CSS pixels: a column of text, or a phone. */
export type Width = "wide" | "narrow";
export const widths: Readonly<Record<Width, number>> = { wide: 680, narrow: 328 };

/** What a picture is drawn on. */
export interface Canvas {
  /** Distinguishes the ids inside from those of other pictures on a page. */
  readonly id: string;
  readonly width: Width;
  /** A browser's document, or one that does as much of the DOM as Plot asks for. */
  readonly document: Document;
}

/**
 * A plot as an SVG text that scales with its column and inherits colour and type.
 * @param hatch adds a pattern that marks can fill with `url(#<id>-hatch)`
 * @throws Error when Plot warns: a chart that Plot doubts is wrong
 */
export function picture(
  { id, document }: Pick<Canvas, "id" | "document">,
  options: Plot.PlotOptions,
  { hatch = false } = {},
): string {
  const svg = Plot.plot({ ...options, className: "plot", document }) as unknown as Element;
  const warning = svg.querySelector("text[text-anchor=end] title");
  if (warning?.parentElement?.textContent?.startsWith("⚠")) throw new Error(`chart ${id}: ${warning.textContent}`);
  for (const element of svg.querySelectorAll("style")) element.remove();
  for (const element of svg.querySelectorAll("[aria-label],[aria-description],[aria-hidden]")) {
    for (const name of ["aria-label", "aria-description", "aria-hidden"]) element.removeAttribute(name);
  }
  for (const name of ["width", "height", "class"]) svg.removeAttribute(name);
  svg.setAttribute("class", "plot");
  svg.setAttribute("aria-hidden", "true");
  svg.setAttribute("focusable", "false");
  if (hatch) svg.prepend(hatchPattern(`${id}-hatch`, document));
  return ownIds(hundredths(svg.outerHTML.replaceAll("&#160;", "\u00a0")), id);
}

/** Two decimals of a pixel are finer than any screen or press. Text is left alone: 19.600 is no decimal. */
function hundredths(svg: string): string {
  return svg.replace(/<[^>]*>/g, (tag) =>
    tag.replace(/-?\d+\.\d{3,}/g, (digits) => String(Number(Number(digits).toFixed(2)))),
  );
}

/** Lines for what is uncertain: they stay apart from a solid fill in grey and on paper too. */
function hatchPattern(id: string, document: Document): Element {
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
    make("rect", { width: "6", height: "6", fill: "var(--chart-soft)" }),
    make("rect", { width: "2", height: "6", fill: "var(--chart)" }),
  );
  defs.append(pattern);
  return defs;
}

/** Plot numbers its clip paths and markers per process; here they are numbered per picture. */
function ownIds(svg: string, id: string): string {
  const names = [...new Set([...svg.matchAll(/\bid="(plot-[^"]+)"/g)].map(([, name = ""]) => name))];
  return names.reduce(
    (text, name, index) => text.replaceAll(`"${name}"`, `"${id}-${index}"`).replaceAll(`#${name})`, `#${id}-${index})`),
    svg,
  );
}
