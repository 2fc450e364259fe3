import { fullAddress, type SiteAddress } from "../../letters/address.ts";

/** Whether search engines may keep a page: not what is no longer, not yet, or only a part. */
export function isIndexable(html: string): boolean {
  return !/<meta name="robots" content="[^"]*noindex/.test(html);
}

/**
 * The pages of a site for search engines, in the order of their addresses.
 * @param pages the HTML by path: `/brieven/`
 */
export function sitemapXml(pages: ReadonlyMap<string, string>, address: SiteAddress): string {
  const places = [...pages]
    .filter(([path, html]) => path.endsWith("/") && isIndexable(html))
    .map(([path]) => `  <url><loc>${escaped(fullAddress(path, address))}</loc></url>`)
    .sort();
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...places,
    "</urlset>",
    "",
  ].join("\n");
}

/** What robots may read, all of it, and where the list of pages is. */
export function robotsText(address: SiteAddress): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${fullAddress("/sitemap.xml", address)}\n`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
