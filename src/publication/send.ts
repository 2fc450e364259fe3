import type { Files } from "../data/csv/file-map.ts";
import { didYouMeanOneOf } from "../data/csv/nearest.ts";
import type { Problem } from "../data/csv/problem.ts";
import type { Letter } from "../letters/letter.ts";
import type { Organisation } from "../letters/organisation.ts";
import { unwritten } from "../letters/unwritten.ts";
import type { Pdf } from "../press/pdf/press.ts";
import { type PublicationInput, publication } from "./publication.ts";
import { letterPath, lockPath, lockText, sentPdfPath } from "./sent/lock.ts";
import { keyPlace } from "./sent/sent-text.ts";

/** Why a letter is not sent. */
export type Refusal = { readonly problems: readonly Problem[] } | { readonly fault: string };

/** A concept as it will be sent, and who sends it: all that its PDF is printed from. */
export interface Sendable {
  readonly letter: Letter;
  /** Its file, with the new status. */
  readonly markdown: string;
  readonly organisation: Organisation;
}

/** What a letter is sent with: the moment decides only what is under embargo and which editions may be there. */
type SendInput = PublicationInput & { readonly madeBy: string };

/** A concept as it will be sent. Nothing is sent while anything is wrong anywhere. */
export function sendable(slug: string, files: Files, input: PublicationInput): Sendable | Refusal {
  const path = letterPath(slug);
  const bytes = files.get(path);
  if (bytes === undefined) {
    const slugs = [...files.keys()].flatMap((name) => /^content\/letters\/([^/.]+)\.md$/.exec(name)?.[1] ?? []);
    return { fault: `no letter is named "${slug}"${didYouMeanOneOf(slug, slugs)}` };
  }
  if (files.has(lockPath(slug))) return { fault: `${path} was sent already; ${lockPath(slug)} is there` };
  const { publication: made, problems } = publication(files, { ...input, underEmbargo: true });
  if (made === undefined) return { problems };
  const letter = made.letters.find((candidate) => candidate.slug === slug);
  if (letter === undefined) throw new RangeError(`${slug} is in no publication`);
  const text = new TextDecoder().decode(bytes);
  const left = unwritten(path, text);
  if (left.length > 0) return { problems: left };
  return {
    letter: { ...letter, status: "verzonden" },
    markdown: withStatus(text, "verzonden"),
    organisation: made.organisation,
  };
}

/**
 * What sending a letter writes, by path: its file, its lock, and its PDF where one is kept. When this runs leaves no
 * trace: the day of the letter is its own.
 * @param files the same as the letter was made of
 * @param kept the letter as it was printed
 */
export function sentFiles(
  { letter, markdown }: Sendable,
  files: Files,
  { madeBy, ...input }: SendInput,
  kept?: Pdf,
): { readonly files: Files } | Refusal {
  const { slug } = letter;
  const encoder = new TextEncoder();
  const made = new Map([
    [letterPath(slug), encoder.encode(markdown)],
    [lockPath(slug), encoder.encode(lockText(letter, markdown, { files, madeBy, pdf: kept }))],
    ...(kept === undefined ? [] : [[sentPdfPath(slug), kept.bytes] as const]),
  ]);
  // What was written must read back as the letter that was checked.
  const { problems } = publication(new Map([...files, ...made]), { ...input, underEmbargo: true });
  return problems.length > 0 ? { problems } : { files: made };
}

function withStatus(markdown: string, status: string): string {
  const { line } = keyPlace(markdown, "status");
  return markdown
    .split("\n")
    .map((text, index) => (index === line - 1 ? text.replace(/^(status:\s*)["']?[a-z]+["']?/, `$1${status}`) : text))
    .join("\n");
}
