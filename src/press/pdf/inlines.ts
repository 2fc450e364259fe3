import type { Inline, PrintDocument } from "./document.ts";

const KINDS: ReadonlySet<string> = new Set<Inline["is"]>([
  "text",
  "code",
  "strong",
  "emphasis",
  "link",
  "number",
  "source",
  "note",
  "pages",
  "break",
  "seam",
  "mark",
]);

/**
 * A copy of a part of a document in which every run is replaced.
 * @param change what a run becomes; what it holds has been changed already
 * @param within called around each paragraph, or other list of runs that is not in a run itself
 */
export function mapInlines<T>(part: T, change: (run: Inline) => readonly Inline[], within?: () => void): T {
  const go = (value: unknown, inside: boolean): unknown => {
    if (Array.isArray(value)) {
      const runs = value.some(isRun);
      if (runs && !inside) within?.();
      return value.flatMap((one): readonly unknown[] => {
        const made = go(one, inside || runs);
        return isRun(made) ? change(made) : [made];
      });
    }
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, go(one, inside)]));
  };
  return go(part, false) as T;
}

/** Whether something is a run of text. */
export function isRun(value: unknown): value is Inline {
  return typeof value === "object" && value !== null && "is" in value && KINDS.has(String(value.is));
}

/** Longer than a line: such a word may break anywhere, for want of a better place. */
const LONG_WORD = /\S{40,}/gu;
const PIECE = 20;

/** A document ready for the typesetter: one form for each accent, no line ends in a run, seams in words without end. */
export function setForPrint<T extends PrintDocument>(document: T): T {
  return mapInlines(document, (run) => {
    if (run.is !== "text") return "text" in run ? [{ ...run, text: plain(run.text) }] : [run];
    const text = plain(run.text);
    const pieces = text.replace(LONG_WORD, (word) => [...word].map(seamed).join("")).split("\n");
    return pieces.flatMap((piece, index) => [...(index > 0 ? [{ is: "seam" } as const] : []), { ...run, text: piece }]);
  });
}

/** A line end after every so many characters marks the seams; there is no other line end in a run. */
function seamed(character: string, index: number): string {
  return index > 0 && index % PIECE === 0 ? `\n${character}` : character;
}

function plain(text: string): string {
  return text.normalize("NFC").replace(/[\n\r\t]+/g, " ");
}
