import { join } from "node:path";
import type { Files } from "../data/csv/file-map.ts";
import { readFiles } from "../data/csv/files.ts";
import { HOUSE } from "../data/house-tables.ts";

/** Where the machine stands, whatever root it works on. */
const MACHINE = join(import.meta.dirname, "../..");

/** What the machine brings of its own, by path from where it stands: the tables that those of `data/` go on top of. */
export function machineFiles(): Files {
  return readFiles(MACHINE, HOUSE);
}

/** All that is made into the site: `data/` and `content/` by path from the root, and what the machine brings of its own. */
export function readInput(root: string): Files {
  return new Map([...machineFiles(), ...readFiles(root, "data"), ...readFiles(root, "content")]);
}
