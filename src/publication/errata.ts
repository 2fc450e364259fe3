import { decodeText } from "../data/csv/decode.ts";
import type { Files } from "../data/csv/file-map.ts";
import type { Problem } from "../data/csv/problem.ts";
import { type CompileContext, compilePage } from "../letters/compile.ts";
import type { Letter, Page } from "../letters/letter.ts";
import { unwritten } from "../letters/unwritten.ts";
import { erratumPath } from "./sent/lock.ts";

/** The errata that are sound, by the name of their letter, and what is wrong with the others. */
export interface SoundErrata {
  readonly errata: ReadonlyMap<string, Page>;
  readonly problems: readonly Problem[];
}

/** The errata of sent letters, each as known on its own day. */
export function errataOf(letters: readonly Letter[], files: Files, context: CompileContext): SoundErrata {
  const problems: Problem[] = [];
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
  return { errata, problems };
}
