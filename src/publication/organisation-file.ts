import { decodeText } from "../data/csv/decode.ts";
import { didYouMean } from "../data/csv/nearest.ts";
import type { Problem } from "../data/csv/problem.ts";
import { type Organisation, parseOrganisation } from "../letters/organisation.ts";
import { ORGANISATION } from "./file-names.ts";

/**
 * The organisation of its file, if that is sound; what is wrong is added to the problems.
 * @param pages the pages of `content/pages/`, by file name: it may lead to no other
 */
export function organisationOf(
  bytes: Uint8Array | undefined,
  pages: readonly string[],
  problems: Problem[],
): Organisation | undefined {
  if (bytes === undefined) {
    problems.push({
      path: ORGANISATION,
      line: 1,
      column: 1,
      name: "organisation.yaml",
      message: "the file is missing; add it",
    });
    return undefined;
  }
  const text = decodeText(ORGANISATION, bytes, problems);
  if (text === undefined) return undefined;
  const { value, place, problems: found } = parseOrganisation(ORGANISATION, text);
  problems.push(...found);
  if (value === undefined || place === undefined) return undefined;
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
  return value;
}
