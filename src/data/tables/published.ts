import * as z from "zod";
import { isDay } from "../../language/writing/day.ts";
import { optional, text } from "../csv/cells.ts";
import type { Problem } from "../csv/problem.ts";
import { cellProblem, type Records } from "../csv/records.ts";

/** The SHA-256 of bytes, in hexadecimal; handed in, since a browser has another one than Node. */
export type Sha256 = (content: Uint8Array) => string;

/** Where the hashes of published editions stand. */
export const PUBLISHED = "data/published.csv";

/** A row of `data/published.csv`: an edition that was published, and its hash. Rows are added, never changed. */
export const PublishedEdition = z.object({
  path: z
    .string()
    .superRefine((found, ctx) => {
      if (isEdition(found)) return;
      ctx.addIssue({ code: "custom", message: `"${found}" is not an edition; write data/dataset/yyyy-mm-dd.csv` });
    })
    .meta({ cell: "text" }),
  sha256: z
    .string()
    .superRefine((found, ctx) => {
      if (/^[0-9a-f]{64}$/.test(found)) return;
      ctx.addIssue({ code: "custom", message: `"${found}" is not a SHA-256; let npm run record write the row` });
    })
    .meta({ cell: "text" }),
  /** Why an edition of an older day was added after a newer one of its dataset. */
  found_late: optional(text("why it was found late")),
});

export type PublishedEdition = z.infer<typeof PublishedEdition>;

/** Whether a path is that of an edition. */
export function isEdition(path: string): boolean {
  const [, file = ""] = /^data\/[a-z0-9-]+\/([^/]+)\.csv$/.exec(path) ?? [];
  return isDay(file);
}

/** The hash of an edition: of its bytes with plain line feeds, as git keeps them on every system. */
export function editionHash(bytes: Uint8Array, sha256: Sha256): string {
  return sha256(bytes.filter((byte, at) => !(byte === 13 && bytes[at + 1] === 10)));
}

/** The way out for whoever changed what was published. */
export const WAY_OUT =
  "a published edition is history: put the old file back, and write a new number in a new edition, or mend a mistake with a row in data/corrections.csv";

/** Published editions that are gone, stand under another name, or say something else. */
export function publishedProblems(
  files: ReadonlyMap<string, Uint8Array>,
  published: Records<PublishedEdition>,
  sha256: Sha256,
): readonly Problem[] {
  const paths = new Set(published.records.map(({ value }) => value.path));
  const unrecorded = [...files].filter(([path]) => isEdition(path) && !paths.has(path));
  return published.records.flatMap(({ value, row }): Problem[] => {
    const { path, sha256: recorded } = value;
    const bytes = files.get(path);
    if (bytes === undefined) {
      const moved = unrecorded
        .filter((file) => editionHash(file[1], sha256) === recorded)
        .map(([other]) => movedProblem(path, other));
      if (moved.length > 0) return moved;
      return [cellProblem(published.path, row, "path", `${path} is gone; put it back: ${WAY_OUT}`)];
    }
    if (editionHash(bytes, sha256) === recorded) return [];
    const draft = `if it was never on the main branch, take its row out of ${PUBLISHED} and run npm run record`;
    const message = `is not what was published (line ${row.line} of ${PUBLISHED} has its hash); ${WAY_OUT}; ${draft}`;
    return [{ path, line: 1, column: 1, name: fileOf(path), message }];
  });
}

/** What is wrong with a published edition that stands under another name. */
export function movedProblem(path: string, other: string): Problem {
  const [folder, otherFolder] = [path, other].map((full) => full.replace(/[^/]*$/, ""));
  const how = folder !== otherFolder ? "in another place" : other < path ? "back-dated" : "under a later day";
  const message = `is the published edition ${path} ${how}; give it that name again: a published edition keeps its day`;
  return { path: other, line: 1, column: 1, name: fileOf(other), message };
}

/** The name of a file without its folders. */
export function fileOf(path: string): string {
  return path.replace(/^.*\//, "");
}
