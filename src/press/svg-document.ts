import { parseHTML } from "linkedom";

/** The document that charts are drawn in where there is no browser. */
export const svgDocument: Document = parseHTML("<!doctype html><html><body></body></html>").document;

/** The words in a drawing. */
export function svgWords(svg: string): string {
  return parseHTML(`<!doctype html><html><body>${svg}</body></html>`).document.body.textContent ?? "";
}
