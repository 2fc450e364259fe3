import type { Files } from "../data/csv/file-map.ts";
import { didYouMeanOneOf } from "../data/csv/nearest.ts";
import type { Problem } from "../data/csv/problem.ts";
import type { Letter } from "../letters/letter.ts";
import { unwritten } from "../letters/unwritten.ts";
import type { Pdf } from "../press/pdf/press.ts";
import { type PublicationInput, publication } from "./publication.ts";
import { letterPath, lockPath, lockText, sentPdfPath } from "./sent/lock.ts";
import { keyPlace } from "./sent/sent-text.ts";

/** What sending a letter writes, by path; or why it was not sent. */
export type Sent =
  | { readonly files: Files; readonly letter: Letter }
  | { readonly problems: readonly Problem[] }
  | { readonly fault: string };

/**
 * A concept as a sent letter: its status, its lock, and its PDF where one is given. Nothing is sent while anything is
 * wrong anywhere. The day of the letter is its own; when this runs leaves no trace.
 * @param input the moment decides only what is still under embargo and which editions may be there
 * @param pdf prints the letter with its new status, to be kept as it was sent
 */
export function send(
  slug: string,
  files: Files,
  input: PublicationInput & { readonly madeBy: string },
  pdf?: (letter: Letter) => Pdf,
): Sent {
  const outcome = publication(files, { ...input, underEmbargo: true });
  const path = letterPath(slug);
  const bytes = files.get(path);
  if (bytes === undefined) {
    const slugs = [...files.keys()].flatMap((name) => /^content\/letters\/([^/.]+)\.md$/.exec(name)?.[1] ?? []);
    return { fault: `no letter is named "${slug}"${didYouMeanOneOf(slug, slugs)}` };
  }
  if (files.has(lockPath(slug))) return { fault: `${path} was sent already; ${lockPath(slug)} is there` };
  if (outcome.publication === undefined) return { problems: outcome.problems };
  const letter = outcome.publication.letters.find((candidate) => candidate.slug === slug);
  if (letter === undefined) throw new RangeError(`${slug} is in no publication`);
  const text = new TextDecoder().decode(bytes);
  const left = unwritten(path, text);
  if (left.length > 0) return { problems: left };
  const markdown = withStatus(text, "verzonden");
  const sent: Letter = { ...letter, status: "verzonden" };
  const kept = pdf?.(sent);
  const made = new Map<string, Uint8Array>([
    [path, new TextEncoder().encode(markdown)],
    [lockPath(slug), new TextEncoder().encode(lockText(sent, markdown, { files, madeBy: input.madeBy, pdf: kept }))],
    ...(kept === undefined ? [] : ([[sentPdfPath(slug), kept.bytes]] as const)),
  ]);
  // What was written must read back as the letter that was checked.
  const { problems } = publication(new Map([...files, ...made]), { ...input, underEmbargo: true });
  return problems.length > 0 ? { problems } : { files: made, letter: sent };
}

function withStatus(markdown: string, status: string): string {
  const { line } = keyPlace(markdown, "status");
  return markdown
    .split("\n")
    .map((text, index) => (index === line - 1 ? text.replace(/^(status:\s*)["']?[a-z]+["']?/, `$1${status}`) : text))
    .join("\n");
}
