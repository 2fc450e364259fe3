import { getCollection } from "astro:content";
import type { Letter } from "../letters/letter.ts";
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
