import { subject } from "#subject";
import { readInput } from "../../publication/input.ts";
import { publication } from "../../publication/publication.ts";

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
  return publication(readInput(root), { ...subject, buildTime, underEmbargo: mode === "dev" });
}
