import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { AstroInlineConfig } from "astro";
import { parseOrganisation } from "../letters/organisation.ts";
import { ORGANISATION } from "../publication/file-names.ts";

/** Where the pages, `astro.config.mjs` and the packages stand: with the program, whatever root it works on. */
export const PROGRAM = join(import.meta.dirname, "../..");

/** What Astro is told of a root: the pages are the program's, all they are made of and made into is the root's. */
export function astroConfig(root: string): AstroInlineConfig {
  const path = join(root, ORGANISATION);
  const { value: organisation } = parseOrganisation(ORGANISATION, existsSync(path) ? readFileSync(path, "utf8") : "");
  return {
    root: PROGRAM,
    publicDir: join(root, "public"),
    outDir: join(root, "dist"),
    cacheDir: join(root, ".cache", "astro"),
    ...(organisation && { site: organisation.site, base: organisation.base }),
  };
}
