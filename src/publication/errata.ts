import { decodeText } from "../data/csv/decode.ts";
import type { Files } from "../data/csv/file-map.ts";
import type { Problem } from "../data/csv/problem.ts";
import { type CompileContext, compilePage } from "../letters/compile.ts";
import type { Letter, Page } from "../letters/letter.ts";
import { unwritten } from "../letters/unwritten.ts";
import { erratumPath } from "./sent/lock.ts";

/** The errata of sent letters, by the name of the letter; each as known on its own day. */
export function readErrata(
  letters: readonly Letter[],
  files: Files,
  context: CompileContext,
  problems: Problem[],
): ReadonlyMap<string, Page> {
  const errata = new Map<string, Page>();
  for (const { slug } of letters) {
    const path = erratumPath(slug);
    const bytes = files.get(path);
    const text = bytes && decodeText(path, bytes, problems);
    if (text === undefined) continue;
    problems.push(...unwritten(path, text));
    const { value, problems: found } = compilePage({ path, text }, context);
    problems.push(...found);
    if (value !== undefined) errata.set(slug, value);
  }
  return errata;
}
