// Where a site stands, and a letter on it: the only place where an address is made full.
import type { Organisation } from "./organisation.ts";

/** Where a site stands. */
export type SiteAddress = Pick<Organisation, "site" | "base">;

/** The full address of a path from the root of the site; of the root without one, ending in `/`. */
export function fullAddress(path: string, { site, base }: SiteAddress): string {
  return new URL(base + path.replace(/^\//, ""), site).href;
}

/** The permanent address of a letter. */
export function letterAddress({ slug }: { readonly slug: string }, site: SiteAddress): string {
  return fullAddress(`brieven/${slug}/`, site);
}
