import type { Problem } from "../data/problem.ts";
import type { Letter } from "../letters/letter.ts";
import type { Organisation } from "../letters/organisation.ts";
import { typesetter } from "./compiler.ts";
import { printFaults } from "./faults.ts";
import { printable } from "./fonts.ts";
import { lengthVerdict } from "./length.ts";
import { letterDocument } from "./letter-document.ts";
import { setForPrint } from "./runs.ts";
import { TEXT_SIZE } from "./sheet.ts";

/** A PDF/UA-1 file. */
export interface Pdf {
  readonly bytes: Uint8Array;
  readonly pages: number;
}

/** What printing gave: a PDF, or every reason why there is none, in its place in the letter. */
export type Printed =
  | { readonly pdf: Pdf; readonly warnings: readonly Problem[] }
  | { readonly problems: readonly Problem[] };

/** Prints letters. It holds the fonts in memory, so one press prints all letters of a run. */
export interface Press {
  /** The whole letter, with where its numbers come from. */
  letterPdf(letter: Letter, organisation: Organisation): Printed;
}

export function press(): Press {
  const types = typesetter();
  const characters = printable();
  return {
    letterPdf(letter, organisation) {
      const size = Math.max(TEXT_SIZE, letter.profile.font_size);
      const document = letterDocument(letter, organisation, size);
      const problems = printFaults(document, letter, characters);
      if (problems.length > 0) return { problems };
      const { bytes, measure } = types.print(setForPrint(document));
      const length = lengthVerdict(document, letter, measure, types);
      if (length.problems.length > 0) return { problems: length.problems };
      return { pdf: { bytes, pages: measure.pages }, warnings: length.warnings };
    },
  };
}
