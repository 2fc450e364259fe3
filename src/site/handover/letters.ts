import type { Dataset } from "../../data/editions/dataset.ts";
import type { Source } from "../../data/tables/source.ts";
import { editionDays } from "../../figures/known/editions.ts";
import type { Letter, Page } from "../../letters/letter.ts";
import type { PrintedLetter } from "../../press/pdf/press.ts";
import type { Notice } from "../../publication/follow-up/notice.ts";
import { shown } from "../../publication/publication.ts";
import { currentPublication, handover } from "./handover.ts";

/** The addresses of the letters on the site, in a fixed order. */
export function letterPaths(): { params: { slug: string } }[] {
  return siteLetters()
    .map(({ slug }) => ({ params: { slug } }))
    .sort((a, b) => (a.params.slug < b.params.slug ? -1 : 1));
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

/** The PDFs of a letter, or why there are none. */
export function printOf(letter: Letter): PrintedLetter {
  return handover().print(letter, currentPublication().organisation);
}

/** What became of the figures of a letter since it was sent; nothing of a concept. */
export function noticeOf({ slug }: Pick<Letter, "slug">): Notice | undefined {
  return currentPublication().notices.get(slug);
}

/** The letters on the site, newest first; who writes sees all of them. */
export function siteLetters(): readonly Letter[] {
  const { letters } = currentPublication();
  return handover().mode === "dev" ? letters : shown(letters);
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

/** The addresses of the datasets, in their own order. */
export function datasetPaths(): { params: { dataset: string } }[] {
  return currentPublication().data.datasets.map(({ name }) => ({ params: { dataset: name } }));
}

/** The addresses of every edition of every dataset. */
export function editionPaths(): { params: { dataset: string; edition: string } }[] {
  const { data } = currentPublication();
  return data.datasets.flatMap(({ name }) =>
    editionDays(name, data).map((edition) => ({ params: { dataset: name, edition } })),
  );
}

/**
 * The dataset of an address.
 * @throws RangeError when there is none
 */
export function datasetOf({ dataset }: { dataset?: string | undefined }): Dataset {
  const found = currentPublication().data.datasets.find(({ name }) => name === dataset);
  if (found === undefined) throw new RangeError(`no dataset is named ${dataset}`);
  return found;
}
