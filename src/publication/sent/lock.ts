// content/letters/<slug>.lock.json: a letter as it was sent, and all that it rests on.
import * as z from "zod";
import type { Files } from "../../data/csv/file-map.ts";
import type { Problem } from "../../data/csv/problem.ts";
import { observedInputs } from "../../figures/figure.ts";
import type { Letter } from "../../letters/letter.ts";
import type { Pdf } from "../../press/pdf/press.ts";
import { sha256 } from "../../press/sha256.ts";
import { canonicalJson } from "./canonical-json.ts";
import { freeze } from "./freeze.ts";
import { Frozen } from "./frozen.ts";
import { frozenText } from "./sent-text.ts";

/** The form of a lock; a program that writes another form reads this one too. */
const FORMAT = 1;

const hash = z.string().regex(/^[0-9a-f]{64}$/);

const Lock = Frozen.extend({
  format: z.literal(FORMAT),
  /** The program that wrote it: `onderbouwd 0.1.0`. */
  made_by: z.string().min(1),
  /** The Markdown without what may change. */
  markdown: z.object({ sha256: hash, lines: z.array(z.string()) }),
  /** The editions that its figures come from, with the SHA-256 of their files. */
  editions: z.record(z.string(), hash),
  /** The PDF as sent, beside the lock; null where nothing printed it. */
  pdf: z.object({ sha256: hash, pages: z.number().int().positive() }).nullable(),
  /** The SHA-256 of all the rest: a lock is not edited. */
  sha256: hash,
});

export type Lock = z.infer<typeof Lock>;

/** Where a letter stands. */
export function letterPath(slug: string): string {
  return `content/letters/${slug}.md`;
}

/** What a letter was as it was sent. */
export function lockPath(slug: string): string {
  return `content/letters/${slug}.lock.json`;
}

/** The PDF of a letter as it was sent. */
export function sentPdfPath(slug: string): string {
  return `content/letters/${slug}.pdf`;
}

/** The note that corrects a sent letter. */
export function erratumPath(slug: string): string {
  return `content/letters/${slug}.erratum.md`;
}

/**
 * The lock of a letter, as text: the same bytes for the same letter, wherever and whenever it is made.
 * @param markdown the letter's file
 * @param files `data/` as it stands
 * @param madeBy the program and its version
 */
export function lockText(
  letter: Letter,
  markdown: string,
  { files, madeBy, pdf }: { readonly files: Files; readonly madeBy: string; readonly pdf?: Pdf | undefined },
): string {
  const lock = {
    format: FORMAT,
    made_by: madeBy,
    markdown: frozenText(markdown),
    editions: Object.fromEntries(editionPaths(letter).map((path) => [path, sha256(files.get(path) ?? "")])),
    pdf: pdf === undefined ? null : { sha256: sha256(pdf.bytes), pages: pdf.pages },
    ...freeze(letter),
  };
  return canonicalJson({ ...lock, sha256: sha256(canonicalJson(lock)) });
}

/** A lock, or the one thing that is wrong with the file. */
export function parseLock(path: string, text: string): { readonly lock: Lock } | { readonly problem: Problem } {
  const refuse = (message: string) => ({ problem: { path, line: 1, column: 1, message } });
  const back = `take the file back as it was: git checkout HEAD -- ${path}`;
  let written: unknown;
  try {
    written = JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return refuse(`is not JSON (${error.message}); ${back}`);
  }
  const form = z.looseObject({ format: z.number(), sha256: z.string() }).safeParse(written);
  if (!form.success) return refuse(`is not a lock; ${back}`);
  const { sha256: own, ...rest } = form.data;
  if (sha256(canonicalJson(rest)) !== own) {
    return refuse(`was edited after the letter was sent, and what was sent does not change; ${back}`);
  }
  if (form.data.format !== FORMAT) {
    return refuse(`has form ${form.data.format}, and this program reads ${FORMAT}; use the version that wrote it`);
  }
  const parsed = Lock.safeParse(written);
  if (parsed.success) return { lock: parsed.data };
  const [issue] = parsed.error.issues;
  return refuse(`${issue?.path.join(".")}: ${issue?.message}; ${back}`);
}

/** The files of the editions that a letter's figures come from, in order. */
function editionPaths({ numbers, charts, claims, asks }: Letter): readonly string[] {
  const figures = [
    ...numbers.map(({ figure }) => figure),
    ...charts.flatMap(({ chart }) => chart.rows.map(({ figure }) => figure)),
    ...claims.flatMap((claim) => [...claim.figures.values()]),
    ...asks.flatMap(({ amount }) => amount ?? []),
  ];
  return [...new Set(figures.flatMap(observedInputs).map(({ trail }) => trail.path))].sort();
}
