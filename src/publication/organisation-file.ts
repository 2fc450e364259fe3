import { decodeText } from "../data/csv/decode.ts";
import { didYouMean } from "../data/csv/nearest.ts";
import type { Problem } from "../data/csv/problem.ts";
import { type Organisation, parseOrganisation } from "../letters/organisation.ts";
import { ORGANISATION } from "./file-names.ts";

/** The organisation, if its file can be read, and what is wrong with that. Without one there is always a problem. */
export interface OrganisationFile {
  readonly organisation?: Organisation | undefined;
  readonly problems: readonly Problem[];
}

/**
 * The organisation of its file.
 * @param pages the pages of the site, by file name: it may lead to no other
 */
export function organisationOf(bytes: Uint8Array | undefined, pages: readonly string[]): OrganisationFile {
  if (bytes === undefined) {
    const message = "the file is missing; add it";
    return { problems: [{ path: ORGANISATION, line: 1, column: 1, name: "organisation.yaml", message }] };
  }
  const problems: Problem[] = [];
  const text = decodeText(ORGANISATION, bytes, problems);
  if (text === undefined) return { problems };
  const { value, place, problems: found } = parseOrganisation(ORGANISATION, text);
  problems.push(...found);
  if (value === undefined || place === undefined) return { problems };
  const led = [
    ...(value.footer ?? []).map(({ page }, at) => ({ name: "footer.page", page, path: ["footer", at, "page"] })),
    ...(value.method === undefined
      ? []
      : [{ name: "method", page: value.method.replace(/#.*/, ""), path: ["method"] }]),
  ];
  for (const { name, page, path } of led) {
    if (pages.includes(page)) continue;
    const meant =
      didYouMean(page, pages) || `; ${pages.length > 0 ? `the pages are ${pages.join(", ")}` : "there are none"}`;
    problems.push({
      path: ORGANISATION,
      ...place(...path),
      name,
      message: `"${page}" is no page of content/pages/${meant}`,
    });
  }
  return { organisation: value, problems };
}
