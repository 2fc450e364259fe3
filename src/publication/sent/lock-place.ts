import { findNodeAtLocation, parseTree } from "jsonc-parser";
import type { LockKeys } from "./lock-error.ts";

/** Where a value stands in a lock, from 1; of what is not there, where it would stand. */
export function lockPlace(text: string, keys: LockKeys): { readonly line: number; readonly column: number } {
  const tree = parseTree(text);
  for (let known = keys.length; tree !== undefined && known > 0; known -= 1) {
    const found = findNodeAtLocation(tree, keys.slice(0, known));
    if (found === undefined) continue;
    const before = text.slice(0, found.offset).split("\n");
    return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
  }
  return { line: 1, column: 1 };
}
