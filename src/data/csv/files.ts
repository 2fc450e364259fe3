import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Files } from "./file-map.ts";

/** `.DS_Store`, `~$brief.md`, `2026-01-28.csv~`, `Thumbs.db` */
const LEFTOVER = /^[.~]|~$|^(thumbs\.db|desktop\.ini)$/i;

/**
 * Reads every file below a folder of the root, in the order of their paths; empty where the folder is not there.
 * What an editor or a file manager leaves behind does not count.
 */
export function readFiles(root: string, folder: string): Files {
  const files = new Map<string, Uint8Array>();
  const walk = (path: string) => {
    for (const entry of entriesOf(join(root, path))) {
      if (LEFTOVER.test(entry.name)) continue;
      const inner = `${path}/${entry.name}`;
      if (entry.isDirectory()) walk(inner);
      else files.set(inner, readFileSync(join(root, inner)));
    }
  };
  walk(folder);
  return files;
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return [];
    throw error;
  }
}
