import { createHash } from "node:crypto";
import * as z from "zod";
import type { Files } from "../../data/csv/file-map.ts";

/** The file of the site that says which build it is. */
export const BUILD_FILE = "build.json";

const Build = z.object({
  digest: z.string().regex(/^[0-9a-f]{64}$/),
  /** Absent when it was not built by a workflow. It becomes an argument of git: nothing but a commit may pass. */
  commit: z
    .string()
    .regex(/^[0-9a-f]{40}$/)
    .nullable()
    .catch(null),
});

/** Which build a site is: what it holds, and the commit it was made from. */
export type Build = Readonly<z.infer<typeof Build>>;

/** The day of building as a page prints it: `built-day.astro`. */
const BUILT_DAY = /<time data-built[^>]*>[^<]*<\/time>/g;

/**
 * One hash of all files of a site, but for the day of building on its pages and in its JSON: a site of tomorrow that says the same has
 * the same digest.
 * @param files by their path in the site
 * @param today the day of building
 */
export function siteDigest(files: Files, today: string): string {
  const hash = createHash("sha256");
  for (const path of [...files.keys()].sort()) {
    if (path === BUILD_FILE) continue;
    const bytes = files.get(path) ?? new Uint8Array();
    hash.update(`${path}\0`);
    const text = () => new TextDecoder().decode(bytes);
    if (path.endsWith(".html")) hash.update(text().replace(BUILT_DAY, ""));
    else hash.update(path.endsWith(".json") ? text().replace(`"asOf": "${today}"`, "") : bytes);
    hash.update("\0");
  }
  return hash.digest("hex");
}

/** What a build file says, or nothing when it is none. */
export function parseBuild(text: string): Build | undefined {
  try {
    return Build.safeParse(JSON.parse(text)).data;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
