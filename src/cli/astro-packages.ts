import { mkdir, rm, symlink } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/**
 * Leads what Astro writes below `.cache/` of a root to the packages of the program. Astro runs its compiled pages from
 * there, and they import packages: a root that is only data and letters has none.
 */
export async function lendPackages(root: string): Promise<void> {
  const packages = join(dirname(createRequire(import.meta.url).resolve("astro/package.json")), "..");
  const link = join(root, ".cache", "node_modules");
  await mkdir(dirname(link), { recursive: true });
  // A program that was moved leaves a link that leads nowhere.
  await rm(link, { force: true });
  await symlink(packages, link, "junction");
}
