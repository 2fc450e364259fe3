import { decodeText } from "../data/csv/decode.ts";
import type { Files } from "../data/csv/file-map.ts";
import type { Problem } from "../data/csv/problem.ts";
import type { SourceText } from "../letters/markdown/source-text.ts";

/** The texts of files, as far as they are text at all; what is wrong with the others is added to the problems. */
export function textsOf(paths: readonly string[], files: Files, problems: Problem[]): readonly SourceText[] {
  return paths.flatMap((path) => {
    const text = decodeText(path, files.get(path) ?? new Uint8Array(), problems);
    return text === undefined ? [] : [{ path, text }];
  });
}
