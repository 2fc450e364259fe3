// What search engines and reference managers read from a page: schema.org, as data and never as a script that runs.

import type { Dataset } from "../../data/editions/dataset.ts";
import { plainSpaces } from "../../language/writing/line-ends.ts";
import { exampleMark } from "../../letters/example-words.ts";
import type { Letter } from "../../letters/letter.ts";
import type { Publication } from "../../publication/publication.ts";

/** What a description needs beside its subject. */
export interface Surroundings {
  readonly organisation: Publication["organisation"];
  /** The full address of a path from the root of the site. */
  address(path: `/${string}`): string;
}

/** A letter as a report, based on its sources. */
export function letterData(letter: Letter, { organisation, address }: Surroundings) {
  const at = (file: string) => address(`/brieven/${letter.slug}/${file}`);
  return {
    "@context": "https://schema.org",
    "@type": "Report",
    name: letter.title,
    description: plainSpaces(letter.summaryText),
    ...(letter.example && { genre: exampleMark(letter) }),
    creativeWorkStatus: letter.status,
    inLanguage: "nl",
    datePublished: letter.date,
    url: at(""),
    image: at("kaart.png"),
    author: sender(organisation),
    publisher: sender(organisation),
    ...licensed(organisation),
    isAccessibleForFree: true,
    encoding: [
      { "@type": "MediaObject", encodingFormat: "application/pdf", contentUrl: at("brief.pdf") },
      { "@type": "MediaObject", encodingFormat: "application/json", contentUrl: at("brief.json") },
    ],
    isBasedOn: letter.sources.map(({ source }) => ({
      "@type": "CreativeWork",
      name: source.title,
      publisher: source.publisher,
      ...(source.address && { url: source.address }),
    })),
  };
}

/** A dataset with its editions as downloads. */
export function datasetData(
  { name, title, description }: Dataset,
  editions: readonly string[],
  { organisation, address }: Surroundings,
) {
  const last = [...editions].sort().at(-1);
  return {
    "@context": "https://schema.org",
    "@type": "Dataset",
    name: title,
    description,
    inLanguage: "nl",
    url: address(`/data/${name}/`),
    creator: sender(organisation),
    ...licensed(organisation),
    isAccessibleForFree: true,
    ...(last && { dateModified: last }),
    distribution: editions.flatMap((day) => [
      { "@type": "DataDownload", encodingFormat: "text/csv", contentUrl: address(`/data/${name}/${day}.csv`) },
      { "@type": "DataDownload", encodingFormat: "application/json", contentUrl: address(`/data/${name}/${day}.json`) },
    ]),
  };
}

/** Data as the text of a script element: no tag of a page can begin or end in it. */
export function dataText(data: unknown): string {
  return JSON.stringify(data).replaceAll("<", "\\u003c");
}

function licensed({ licence }: Surroundings["organisation"]) {
  return licence && { license: licence.address };
}

function sender({ name }: Surroundings["organisation"]) {
  return { "@type": "Organization", name };
}
