import type { Files } from "../data/data.ts";
import { readFiles } from "../data/files.ts";

/** All that is made into the site: `data/` and `content/`, by path from the root. */
export function readInput(root: string): Files {
  return new Map([...readFiles(root, "data"), ...readFiles(root, "content")]);
}
