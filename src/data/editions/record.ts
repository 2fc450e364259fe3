import { csvText } from "../csv/csv.ts";
import type { Files } from "../csv/file-map.ts";
import type { Problem } from "../csv/problem.ts";
import { parseRecords } from "../csv/records.ts";
import { editionHash, fileOf, isEdition, PUBLISHED, PublishedEdition, type Sha256 } from "../tables/published.ts";

/** What `data/published.csv` becomes, and which editions are new in it. */
export interface Recorded {
  readonly text: string;
  readonly added: readonly string[];
  /** Late finds that nobody has explained; while there are any, nothing is recorded. */
  readonly problems: readonly Problem[];
}

/**
 * Adds the hash of every edition that has none yet; what stands there already stays as it is.
 * @param foundLate why editions older than a published one of their dataset come now
 */
export function recorded(files: Files, sha256: Sha256, foundLate: string | undefined): Recorded {
  const rows = publishedRows(files);
  const known = new Set(rows.map(({ path }) => path));
  const fresh = [...files].filter(([path]) => isEdition(path) && !known.has(path));
  const added = fresh.map(([path, bytes]): PublishedEdition => {
    const late = newerThan(path, known) !== undefined;
    return { path, sha256: editionHash(bytes, sha256), found_late: late ? foundLate : undefined };
  });
  const all = [...rows, ...added].sort((a, b) => (a.path < b.path ? -1 : 1));
  const cells = all.map(({ path, sha256, found_late }) => [path, sha256, found_late ?? null]);
  return {
    text: csvText(Object.keys(PublishedEdition.shape), cells),
    added: added.map(({ path }) => path),
    problems: lateProblems(added, known),
  };
}

/** The rows of `data/published.csv`, none where there is no such file. */
export function publishedRows(files: Files): readonly PublishedEdition[] {
  const bytes = files.get(PUBLISHED) ?? new Uint8Array();
  return parseRecords(PUBLISHED, bytes, PublishedEdition, { mayBeEmpty: true }).records.map(({ value }) => value);
}

/** New editions with a day before a published one of their dataset, and no word of why. */
export function lateProblems(added: readonly PublishedEdition[], known: ReadonlySet<string>): readonly Problem[] {
  return added.flatMap(({ path, found_late }): Problem[] => {
    const newer = newerThan(path, known);
    if (newer === undefined || found_late !== undefined) return [];
    const message = `is older than ${newer}, which is published: a number that became public later is an edition of its own day; for a publication that was found late, run npm run record -- --found-late "why"`;
    return [{ path, line: 1, column: 1, name: fileOf(path), message }];
  });
}

/** The newest published edition of the same dataset, where it is of a later day. */
function newerThan(path: string, known: ReadonlySet<string>): string | undefined {
  const folder = path.replace(/[^/]*$/, "");
  return [...known]
    .filter((other) => other.startsWith(folder) && other > path)
    .sort()
    .at(-1);
}
