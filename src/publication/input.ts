import { join } from "node:path";
import type { Files } from "../data/csv/file-map.ts";
import { readFiles } from "../data/csv/files.ts";
import { HOUSE } from "../data/house-tables.ts";
import { MANUAL } from "./manual/manual-pages.ts";

/** Where the machine stands, whatever root it works on. */
const MACHINE = join(import.meta.dirname, "../..");

/**
 * What the machine brings of its own, by path from where it stands: the tables that those of `data/` go on top of, and the
 * pages that a site has unless it has its own of that name.
 */
export function machineFiles(): Files {
  return new Map([HOUSE, MANUAL].flatMap((folder) => [...readFiles(MACHINE, folder)]));
}

/** All that is made into the site: `data/` and `content/` by path from the root, and what the machine brings of its own. */
export function readInput(root: string): Files {
  return new Map([...machineFiles(), ...readFiles(root, "data"), ...readFiles(root, "content")]);
}
