import { isIndexable } from "./sitemap.ts";

/** The list of addresses that were published and must stay, one a line. */
export const ADDRESSES = "public/addresses.txt";

/** The address of a file of the site: `brieven/index.html` is `/brieven/`. */
export function addressOf(file: string): string {
  return `/${file.replace(/(^|\/)index\.html$/, "$1")}`;
}

/**
 * The addresses that a site promises to keep: all but those of the build itself and of letters that are not final.
 * @param files every file of the site by its path, with the text of its pages
 */
export function promisedAddresses(files: ReadonlyMap<string, string>): readonly string[] {
  const unfinished = [...files].flatMap(([path, html]) => {
    const letter = /^(brieven\/[^/]+\/)index\.html$/.exec(path)?.[1];
    return letter !== undefined && !isIndexable(html) ? [letter] : [];
  });
  return [...files.keys()]
    .filter((path) => !/^(assets\/|_|404\.html$|addresses\.txt$)/.test(path))
    .filter((path) => !unfinished.some((letter) => path.startsWith(letter)))
    .map(addressOf)
    .sort();
}

/** Addresses of the list that lead nowhere any more. */
export function goneAddresses(listed: readonly string[], there: ReadonlySet<string>): readonly string[] {
  return listed.filter((address) => !there.has(address));
}

/** The addresses of a list as it is kept. */
export function parseAddresses(text: string): readonly string[] {
  return text.split(/\r?\n/).filter((line) => line.startsWith("/"));
}

/** A list with what came to it; nothing is ever taken off. */
export function addressesText(listed: readonly string[], promised: readonly string[]): string {
  const lines = [...new Set([...listed, ...promised])].sort();
  return [
    "# Elk adres dat deze site ooit heeft gehad. Wat hier staat, blijft bestaan of verwijst door.",
    ...lines,
    "",
  ].join("\n");
}
