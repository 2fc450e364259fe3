import { datasets } from "../../data/datasets.ts";
import { readInput } from "../../publication/input.ts";
import { publication } from "../../publication/publication.ts";
import { scenarios } from "../../subject/scenarios/scenarios.ts";

/**
 * Compiles everything from the files as they are now.
 * @param mode who writes sees letters under embargo too; nothing else does
 */
export function compileSite({
  root,
  buildTime,
  mode,
}: {
  readonly root: string;
  readonly buildTime: Date;
  readonly mode?: "build" | "dev";
}) {
  return publication(readInput(root), { buildTime, datasets, scenarios, underEmbargo: mode === "dev" });
}
