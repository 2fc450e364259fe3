import type { Files } from "../data/csv/file-map.ts";
import { readFiles } from "../data/csv/files.ts";

/** All that is made into the site: `data/` and `content/`, by path from the root. */
export function readInput(root: string): Files {
  return new Map([...readFiles(root, "data"), ...readFiles(root, "content")]);
}
