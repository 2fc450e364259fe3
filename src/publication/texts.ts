import { decodeText } from "../data/csv/decode.ts";
import type { Files } from "../data/csv/file-map.ts";
import type { Problem } from "../data/csv/problem.ts";
import type { SourceText } from "../letters/markdown/source-text.ts";

/** Files of authors as text, and what is wrong with those that are no text at all. */
export interface Texts {
  readonly texts: readonly SourceText[];
  readonly problems: readonly Problem[];
}

/** The texts of files, as far as they are text. */
export function textsOf(paths: readonly string[], files: Files): Texts {
  const problems: Problem[] = [];
  const texts = paths.flatMap((path) => {
    const text = decodeText(path, files.get(path) ?? new Uint8Array(), problems);
    return text === undefined ? [] : [{ path, text }];
  });
  return { texts, problems };
}
