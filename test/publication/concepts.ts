import type { Files } from "../../src/data/csv/file-map.ts";

const BESIDE = /^content\/letters\/[^/]+\.(lock\.json|pdf|erratum\.md)$/;
const LETTER = /^content\/letters\/[^/]+\.md$/;
const OUTCOMES = "data/ask-outcomes.csv";

/**
 * The files as if no letter was sent yet, so that every letter follows the data and its own words: without locks, PDFs,
 * errata and what became of asks, and with each letter a concept again.
 */
export function asConcepts(files: Files): Files {
  const left = [...files].filter(([path]) => !BESIDE.test(path));
  return new Map(left.map(([path, bytes]) => [path, changed(path, bytes)]));
}

function changed(path: string, bytes: Uint8Array): Uint8Array {
  if (LETTER.test(path)) {
    return rewritten(bytes, (text) =>
      text
        .replace(/^status: (verzonden|vervangen|ingetrokken)\b/m, "status: concept")
        .replace(/^(replaced_by|withdrawn): .*\r?\n/gm, ""),
    );
  }
  return path === OUTCOMES ? rewritten(bytes, (text) => text.replace(/\n[\s\S]*/, "\n")) : bytes;
}

/** The same bytes where the text stays what it was. */
function rewritten(bytes: Uint8Array, change: (text: string) => string): Uint8Array {
  const text = new TextDecoder().decode(bytes);
  const after = change(text);
  return after === text ? bytes : new TextEncoder().encode(after);
}
