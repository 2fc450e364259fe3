import type { Problem } from "../../data/csv/problem.ts";
import type { Letter } from "../../letters/letter.ts";
import type { Organisation } from "../../letters/organisation.ts";
import { printable } from "../fonts.ts";
import { typesetter } from "./compiler.ts";
import { setForPrint } from "./inlines.ts";
import { lengthVerdict } from "./length.ts";
import { letterDocument } from "./letter-document.ts";
import { TEXT_SIZE } from "./sheet-facts.ts";
import { KEY_FIGURES, summaryDocument } from "./summary-document.ts";
import { printFaults } from "./unprintable.ts";

/** A PDF/UA-1 file. */
export interface Pdf {
  readonly bytes: Uint8Array;
  readonly pages: number;
}

/** What printing gave: a PDF, or every reason why there is none, in its place in the letter. */
export type Printed =
  | { readonly pdf: Pdf; readonly hints: readonly Problem[] }
  | { readonly problems: readonly Problem[] };

/** What printing a letter gave: both its PDFs, or every reason why there are none. */
export type PrintedLetter =
  | { readonly letter: Pdf; readonly summary: Pdf; readonly hints: readonly Problem[] }
  | { readonly problems: readonly Problem[] };

/** Prints letters. It holds the fonts in memory, so one press prints all letters of a run. */
export interface Press {
  /** The whole letter, with where its numbers come from. */
  letterPdf(letter: Letter, organisation: Organisation): Printed;
  /** The letter on exactly one sheet. */
  summaryPdf(letter: Letter, organisation: Organisation): Printed;
  /** Both. */
  print(letter: Letter, organisation: Organisation): PrintedLetter;
}

/** What is printed of a letter: the whole of it, and its one sheet with so many key figures at most. */
export function documentsOf(letter: Letter, organisation: Organisation) {
  const whole = letterDocument(letter, organisation, Math.max(TEXT_SIZE, letter.profile.font_size));
  return {
    letter: whole,
    summary: (figures = KEY_FIGURES) => summaryDocument(letter, organisation, whole, figures),
  };
}

/** Makes a press ready. @param kept how many prints ago something must have been used to stay in memory */
export function press(kept?: number): Press {
  const types = typesetter(kept);
  const characters = printable();
  const letterPdf: Press["letterPdf"] = (letter, organisation) => {
    const { letter: document } = documentsOf(letter, organisation);
    const problems = printFaults(document, letter, characters);
    if (problems.length > 0) return { problems };
    const { bytes, measure } = types.print(setForPrint(document));
    const length = lengthVerdict(document, letter, measure, types);
    if (length.problems.length > 0) return { problems: length.problems };
    return { pdf: { bytes, pages: measure.pages }, hints: length.hints };
  };
  const summaryPdf: Press["summaryPdf"] = (letter, organisation) => {
    const { summary } = documentsOf(letter, organisation);
    // Where asks and points are long, key figures give way.
    for (let figures = KEY_FIGURES; figures >= 0; figures -= 1) {
      const document = summary(figures);
      const problems = printFaults(document, letter, characters);
      if (problems.length > 0) return { problems };
      const { bytes, measure } = types.print(setForPrint(document));
      if (measure.pages === 1) return { pdf: { bytes, pages: 1 }, hints: [] };
    }
    const message = "does not fit on one sheet; shorten the asks or the points";
    return { problems: [{ path: letter.path, line: 1, column: 1, name: "samenvatting", message }] };
  };
  return {
    letterPdf,
    summaryPdf,
    print(letter, organisation) {
      const printed = letterPdf(letter, organisation);
      if ("problems" in printed) return printed;
      const summary = summaryPdf(letter, organisation);
      if ("problems" in summary) return summary;
      return { letter: printed.pdf, summary: summary.pdf, hints: printed.hints };
    },
  };
}
