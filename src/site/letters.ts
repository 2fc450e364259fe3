import { getCollection } from "astro:content";
import type { Source } from "../data/source.ts";
import type { Letter, Page } from "../letters/letter.ts";
import { currentPublication } from "./handover.ts";

/** The addresses of the letters on the site, in a fixed order. */
export async function letterPaths(): Promise<{ params: { slug: string } }[]> {
  const entries = await getCollection("letters");
  return entries.map(({ id }) => ({ params: { slug: id } })).sort((a, b) => (a.params.slug < b.params.slug ? -1 : 1));
}

/**
 * The letter of an address, as it is now.
 * @throws RangeError when there is none
 */
export function letterOf({ slug }: { slug?: string | undefined }): Letter {
  const letter = currentPublication().letters.find((candidate) => candidate.slug === slug);
  if (letter === undefined) throw new RangeError(`no letter is named ${slug}`);
  return letter;
}

/** The letters on the site, newest first. */
export async function siteLetters(): Promise<readonly Letter[]> {
  const shown = new Set((await getCollection("letters")).map(({ id }) => id));
  return currentPublication().letters.filter(({ slug }) => shown.has(slug));
}

/**
 * The source of an address, as it is now.
 * @throws RangeError when there is none
 */
export function sourceOf({ id }: { id?: string | undefined }): Source {
  const source = currentPublication().data.sources.get(id ?? "");
  if (source === undefined) throw new RangeError(`no source is named ${id}`);
  return source;
}

/**
 * The page of an address, as it is now.
 * @throws RangeError when there is none
 */
export function pageOf({ page }: { page?: string | undefined }): Page {
  const found = currentPublication().pages.get(page ?? "");
  if (found === undefined) throw new RangeError(`no page is named ${page}`);
  return found;
}
