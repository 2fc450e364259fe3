// Locks as another version of the program might have written them: changed, and sealed with a hash of their own.
import type { Files } from "../../../src/data/csv/file-map.ts";
import { sealed } from "../../../src/publication/sent/lock.ts";

/** A lock as JSON, for a test to change. */
// biome-ignore lint/suspicious/noExplicitAny: a test reaches into what no type describes
export type Json = any;

/** A lock that was changed as its writer would have, with the hash that goes with it. */
export function relocked(text: string, change: (lock: Json) => void): string {
  const { sha256: _own, ...lock } = JSON.parse(text);
  change(lock);
  return sealed(lock);
}

/** A lock as the first version wrote it, without pictures. */
export function inFirstForm(text: string): string {
  return relocked(text, (lock) => {
    lock.format = 1;
    delete lock.upgraded;
    for (const { chart } of lock.letter.charts) delete chart.pictures;
  });
}

/** Files in which one was changed as text. */
export function rewritten(files: Files, path: string, change: (text: string) => string): Files {
  const text = new TextDecoder().decode(files.get(path));
  return new Map([...files, [path, new TextEncoder().encode(change(text))]]);
}
