// What can only be made when all pages are there: the list of them, the headers, and pages for addresses that moved.
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Problem } from "../data/csv/problem.ts";
import { addressOf } from "../exports/hosting/addresses.ts";
import { headersText } from "../exports/hosting/headers.ts";
import { parseRedirects, REDIRECTS, redirectHtml, redirectProblems } from "../exports/hosting/redirects.ts";
import { robotsText, sitemapXml } from "../exports/hosting/sitemap.ts";
import type { SiteAddress } from "../letters/address.ts";
import { siteFiles } from "./site-files.ts";

/** Finishes a built folder; returns what is wrong with the addresses that moved, and then writes nothing. */
export function finish(folder: string, root: string, address: SiteAddress): readonly Problem[] {
  const files = siteFiles(folder);
  const table = join(root, REDIRECTS);
  const { redirects, problems } = parseRedirects(existsSync(table) ? readFileSync(table, "utf8") : "");
  const addresses = new Set([...files.keys()].map(addressOf));
  const all = [...problems, ...redirectProblems(redirects, addresses)];
  if (all.length > 0) return all;

  const pages = new Map(
    [...files].filter(([name]) => name.endsWith(".html")).map(([name, html]) => [addressOf(name), html]),
  );
  writeFileSync(join(folder, "sitemap.xml"), sitemapXml(pages, address));
  writeFileSync(join(folder, "robots.txt"), robotsText(address));
  writeFileSync(join(folder, "_headers"), headersText(address.base));
  for (const redirect of redirects) {
    const isPage = redirect.from.endsWith("/");
    const file = join(folder, redirect.from, isPage ? "index.html" : "");
    mkdirSync(dirname(file), { recursive: true });
    // A file cannot send its reader on without a header, so it stays there as a copy.
    if (isPage) writeFileSync(file, redirectHtml(redirect, address));
    else copyFileSync(join(folder, redirect.to), file);
  }
  return [];
}
