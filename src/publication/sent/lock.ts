// content/letters/<slug>.lock.json: a letter as it was sent, and all that it rests on.
import * as z from "zod";
import type { Files } from "../../data/csv/file-map.ts";
import type { Problem } from "../../data/csv/problem.ts";
import { observedInputs } from "../../figures/figure.ts";
import type { Letter } from "../../letters/letter.ts";
import type { Pdf } from "../../press/pdf/press.ts";
import { sha256 } from "../../press/sha256.ts";
import { canonicalJson } from "./canonical-json.ts";
import { hashBefore } from "./first-form.ts";
import { freeze } from "./freeze.ts";
import { Frozen, FrozenUndrawn } from "./frozen.ts";
import type { LockKeys } from "./lock-error.ts";
import { lockPlace } from "./lock-place.ts";
import { frozenText } from "./sent-text.ts";

/** The form in which locks are written; those of the first form have no pictures, and are read too. */
const FORMAT = 2;

const hash = z.string().regex(/^[0-9a-f]{64}$/);

const about = {
  /** The program that sent it: `onderbouwd 0.1.0`. */
  made_by: z.string().min(1),
  /** The Markdown without what may change. */
  markdown: z.strictObject({ sha256: hash, lines: z.array(z.string()) }),
  /** The editions that its figures come from, with the SHA-256 of their files. */
  editions: z.record(z.string(), hash),
  /** The PDF as sent, beside the lock; null where nothing printed it. */
  pdf: z.strictObject({ sha256: hash, pages: z.number().int().positive() }).nullable(),
  /** The SHA-256 of all the rest: a lock is not edited. */
  sha256: hash,
};

const FirstLock = FrozenUndrawn.extend({ ...about, format: z.literal(1) });

/** What a lock was before it got its pictures: the same but for these, as its hash shows. */
const upgraded = z.strictObject({ from: z.literal(1), by: z.string().min(1), sha256: hash });

const Lock = z.discriminatedUnion("format", [
  FirstLock,
  Frozen.extend({ ...about, format: z.literal(FORMAT), upgraded: upgraded.optional() }),
]);

export type FirstLock = z.infer<typeof FirstLock>;
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
  return sealed(lock);
}

/** A lock as text, with the hash of all the rest. */
export function sealed(lock: object): string {
  return canonicalJson({ ...lock, sha256: sha256(canonicalJson(lock)) });
}

/** A lock, or the one thing that is wrong with the file, in its place. */
export function parseLock(path: string, text: string): { readonly lock: Lock } | { readonly problem: Problem } {
  const refuse = (message: string, keys: LockKeys = []) => ({
    problem: { path, ...lockPlace(text, keys), message },
  });
  const back = `take the file back as it was: git checkout HEAD -- ${path}`;
  let written: unknown;
  try {
    written = JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return refuse(`is not JSON (${error.message}); ${back}`);
  }
  const form = LockForm.safeParse(written);
  if (!form.success) return refuse(`is not a lock; ${back}`);
  const { sha256: own, ...rest } = form.data;
  const { format, made_by: maker = "another program" } = form.data;
  if (sha256(canonicalJson(rest)) !== own) {
    return refuse(`was edited after the letter was sent, and what was sent does not change; ${back}`);
  }
  if (format > FORMAT) {
    const message = `has form ${format}, and this program reads up to ${FORMAT}; use the version that wrote it, ${maker}, or a later one`;
    return refuse(message, ["format"]);
  }
  const parsed = Lock.safeParse(written);
  if (!parsed.success) {
    const { keys, fault } = unknownIn(written, parsed.error);
    return refuse(`${keys.join(".")}: ${fault}; ${maker} wrote it: use that version, or a later one`, keys);
  }
  const lock = parsed.data;
  if (lock.format === FORMAT && lock.upgraded !== undefined && hashBefore(form.data) !== lock.upgraded.sha256) {
    return refuse(`is not what it was before it got its pictures; ${back}`, ["upgraded", "sha256"]);
  }
  return { lock };
}

/** As much of a lock as every form has. */
const LockForm = z.looseObject({ format: z.number(), sha256: z.string(), made_by: z.string().optional() });

/** The first thing in a lock that this program does not know, and the keys that lead to it. */
function unknownIn(
  written: unknown,
  { issues: [issue] }: z.ZodError,
): { readonly keys: LockKeys; readonly fault: string } {
  const more = issue?.code === "unrecognized_keys" ? issue.keys.slice(0, 1) : [];
  const keys = [...(issue?.path ?? []), ...more].map((key) => (typeof key === "number" ? key : String(key)));
  const value = keys.reduce<unknown>((held, key) => new Map(Object.entries(Object(held))).get(String(key)), written);
  if (more.length > 0) return { keys, fault: "is not known here" };
  const text = JSON.stringify(value);
  return { keys, fault: text === undefined ? "is missing" : `${text.slice(0, 60)} is not known here` };
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
