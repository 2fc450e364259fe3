import { parseHTML } from "linkedom";

/** The words in a drawing. */
export function svgWords(svg: string): string {
  return parseHTML(`<!doctype html><html><body>${svg}</body></html>`).document.body.textContent ?? "";
}
