import { decodeText } from "../../data/csv/decode.ts";
import type { Files } from "../../data/csv/file-map.ts";
import type { Problem } from "../../data/csv/problem.ts";
import type { Letter } from "../../letters/letter.ts";
import { letterFront } from "../../letters/markdown/front-only.ts";
import { type SourceText, slugOf } from "../../letters/markdown/source-text.ts";
import type { Pdf } from "../../press/pdf/press.ts";
import { sha256 } from "../../press/sha256.ts";
import { type Lock, lockPath, parseLock, sentPdfPath } from "./lock.ts";
import { LockError } from "./lock-error.ts";
import { lockPlace } from "./lock-place.ts";
import { firstDifference, keyPlace } from "./sent-text.ts";
import { type Today, thaw } from "./thaw.ts";

/** A letter that was sent: as it was then, and what stands beside it. */
export interface SentLetter {
  readonly letter: Letter;
  readonly lock: Lock;
  /** The PDF as it was sent, where one was kept. */
  readonly pdf?: Pdf | undefined;
}

/**
 * A letter that was sent, from its lock; its Markdown tells only what became of it. Whatever was changed since, in the
 * letter, the lock, the PDF or the editions it rests on, is a problem that says what to do.
 */
export function sentLetter(
  source: SourceText,
  files: Files,
  today: Today,
): { readonly sent?: SentLetter; readonly problems: readonly Problem[] } {
  const slug = slugOf(source.path);
  const path = lockPath(slug);
  if (source.text.trim() === "" && files.has(path)) {
    const message = `is empty, and the letter was sent; take it back: git checkout HEAD -- ${source.path}`;
    return { problems: [{ path: source.path, line: 1, column: 1, message }] };
  }
  const { front, problems: found } = letterFront(source);
  if (front === undefined) return { problems: found };
  const problems: Problem[] = [];
  const refuse = (message: string, at = { line: 1, column: 1 }, file = source.path) =>
    problems.push({ path: file, ...at, message });
  const bytes = files.get(path);
  if (bytes === undefined) {
    refuse(
      `status: ${front.status}, and ${path} is missing; take it back from git, or write status: concept and npm run send -- ${slug}`,
      keyPlace(source.text, "status"),
    );
    return { problems };
  }
  const text = decodeText(path, bytes, problems);
  if (text === undefined) return { problems };
  const read = parseLock(path, text);
  if ("problem" in read) return { problems: [read.problem] };
  const { lock } = read;
  if (lock.letter.slug !== slug) {
    refuse(`is of the letter ${lock.letter.slug}; a sent letter keeps its name`, undefined, path);
    return { problems };
  }
  if (front.status === "concept") {
    refuse(
      "status: concept, and the letter was sent; write verzonden, or vervangen or ingetrokken",
      keyPlace(source.text, "status"),
    );
  }
  const difference = firstDifference(source.text, lock.markdown.lines);
  if (difference !== undefined) {
    const { was, ...at } = difference;
    const stood = was.trim() === "" ? "nothing stood here" : `here stood “${was}”`;
    refuse(
      `${stood} when the letter was sent, and a sent letter does not change; put it back, and draft an erratum (npm run erratum -- ${slug}), or write a new letter and here status: vervangen and replaced_by: its name, or status: ingetrokken`,
      at,
    );
  }
  problems.push(...editionProblems(slug, lock, files), ...goneProblems(path, text, lock, today));
  const pdf = files.get(sentPdfPath(slug));
  if (lock.pdf !== null && (pdf === undefined || sha256(pdf) !== lock.pdf.sha256)) {
    const what = pdf === undefined ? "is missing" : "is not the PDF that was sent";
    refuse(`${what}; take it back: git checkout HEAD -- ${sentPdfPath(slug)}`, undefined, sentPdfPath(slug));
  }
  if (problems.length > 0) return { problems };
  const since = {
    path: source.path,
    status: front.status,
    show: front.show,
    replacedBy: front.replaced_by,
    withdrawn: front.withdrawn,
    embargo: front.embargo,
  };
  try {
    const kept = lock.pdf !== null && pdf !== undefined ? { bytes: pdf, pages: lock.pdf.pages } : undefined;
    return { sent: { letter: thaw(lock, since, today), lock, pdf: kept }, problems };
  } catch (error) {
    if (!(error instanceof LockError)) throw error;
    refuse(error.message, lockPlace(text, error.keys), path);
    return { problems };
  }
}

/** Stands and units of a letter that are no longer in their tables; while data are broken, only because of that. */
function goneProblems(path: string, text: string, { figures }: Lock, { stands, units }: Today): readonly Problem[] {
  const gone = (what: "stand" | "unit", known: ReadonlyMap<string, unknown>) => {
    const first = new Map<string, string>();
    for (const [name, { [what]: id }] of Object.entries(figures)) {
      if (id !== undefined && !known.has(id) && !first.has(id)) first.set(id, name);
    }
    return [...first].map(([id, name]) => {
      const message = `the ${what} ${id} is in the letter as it was sent and no longer in data/${what}s.csv; put its row back`;
      return { path, ...lockPlace(text, ["figures", name, what]), message, rests: true };
    });
  };
  return [...gone("stand", stands), ...gone("unit", units)];
}

/** Editions that a letter rests on and that are no longer what they were. */
function editionProblems(slug: string, { editions }: Lock, files: Files): readonly Problem[] {
  return Object.entries(editions).flatMap(([path, hash]) => {
    const bytes = files.get(path);
    if (bytes !== undefined && sha256(bytes) === hash) return [];
    const what = bytes === undefined ? "is gone" : "is not what it was";
    const message = `${what}, and the sent letter ${slug} rests on it; put it back as it was, and give new numbers an edition of their own day`;
    return [{ path, line: 1, column: 1, message }];
  });
}
