import type { Problem } from "../data/problem.ts";
import type { Letter } from "../letters/letter.ts";
import type { Organisation } from "../letters/organisation.ts";
import { typesetter } from "./compiler.ts";
import { printFaults } from "./faults.ts";
import { printable } from "./fonts.ts";
import { letterDocument } from "./letter-document.ts";
import { setForPrint } from "./runs.ts";

/** A PDF/UA-1 file. */
export interface Pdf {
  readonly bytes: Uint8Array;
  readonly pages: number;
}

/** What printing gave: a PDF, or every reason why there is none, in its place in the letter. */
export type Printed = { readonly pdf: Pdf } | { readonly problems: readonly Problem[] };

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
      const document = letterDocument(letter, organisation);
      const problems = printFaults(document, letter, characters);
      if (problems.length > 0) return { problems };
      const { bytes, measure } = types.print(setForPrint(document));
      return { pdf: { bytes, pages: measure.pages } };
    },
  };
}
