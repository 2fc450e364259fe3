import { datasets } from "../data/datasets.ts";
import { readInput } from "../publish/input.ts";
import { publication } from "../publish/publication.ts";
import { scenarios } from "../scenarios/scenarios.ts";

/** Compiles everything from the files as they are now. */
export function compileSite({ root, buildTime }: { readonly root: string; readonly buildTime: Date }) {
  return publication(readInput(root), { buildTime, datasets, scenarios });
}
