import { problemText } from "../../data/csv/problem.ts";
import type { LetterPrint } from "../../exports/post/prints.ts";
import type { Pdf, PrintedLetter } from "../../press/pdf/press.ts";

/** A CSV file to the byte. */
export function csvResponse(bytes: Uint8Array): Response {
  return new Response(new Uint8Array(bytes), { headers: { "Content-Type": "text/csv; charset=utf-8" } });
}

/**
 * A PDF of a printed letter.
 * @throws Error while the letter cannot be printed, with every reason
 */
export function pdfResponse(printed: PrintedLetter, which: (print: LetterPrint) => Pdf): Response {
  if ("problems" in printed) throw new Error(printed.problems.map(problemText).join("\n"));
  return new Response(new Uint8Array(which(printed).bytes), { headers: { "Content-Type": "application/pdf" } });
}

/** A value as JSON that a person can read too. */
export function jsonResponse(value: unknown): Response {
  return new Response(`${JSON.stringify(value, null, 2)}\n`, { headers: { "Content-Type": "application/json" } });
}

/** An Atom feed. */
export function feedResponse(text: string): Response {
  return new Response(text, { headers: { "Content-Type": "application/atom+xml; charset=utf-8" } });
}

/** A picture as pixels. */
export function pngResponse(bytes: Uint8Array): Response {
  return new Response(new Uint8Array(bytes), { headers: { "Content-Type": "image/png" } });
}

/** A picture as lines. */
export function svgResponse(svg: string): Response {
  return new Response(svg, { headers: { "Content-Type": "image/svg+xml; charset=utf-8" } });
}
