import type { Files } from "../data/csv/file-map.ts";
import type { Problem } from "../data/csv/problem.ts";
import type { Data } from "../data/data.ts";
import type { Snapshot } from "../figures/snapshot.ts";
import type { CompileContext, Draft } from "../letters/compile.ts";
import { compileLetter } from "../letters/compile.ts";
import type { Letter } from "../letters/letter.ts";
import { type SourceText, slugOf } from "../letters/markdown/source-text.ts";
import { letterPath, lockPath, sentPdfPath } from "./sent/lock.ts";
import { lockPlace } from "./sent/lock-place.ts";
import { type SentLetter, sentLetter } from "./sent/sent-letter.ts";
import { keyPlace } from "./sent/sent-text.ts";
import type { Texts } from "./texts.ts";

/** The letters that are sound, what could be made of the others, and what is wrong with those. */
export interface SoundLetters {
  /** Newest first. */
  readonly letters: readonly Letter[];
  /** What is kept of those that were sent, by slug. */
  readonly sent: ReadonlyMap<string, SentLetter>;
  readonly drafts: readonly Draft[];
  readonly problems: readonly Problem[];
}

/** The letters of the files: concepts as they compile now, sent ones as they were sent. */
export function lettersOf(
  { texts, problems: unread }: Texts,
  files: Files,
  context: CompileContext & { readonly data: Pick<Data, "stands" | "units"> },
): SoundLetters {
  const problems = [...unread];
  const drafts: Draft[] = [];
  const { stands, units, papers } = context.data;
  const today = { charts: context.charts, stands, units: units.base, papers };
  const sent = new Map<string, SentLetter>();
  const letters = texts.flatMap((source): Letter[] => {
    const slug = slugOf(source.path);
    if (files.has(lockPath(slug))) {
      const read = sentLetter(source, files, today);
      problems.push(...read.problems);
      if (read.sent === undefined) return [];
      sent.set(slug, read.sent);
      return [read.sent.letter];
    }
    const { value, problems: found, draft } = compileLetter(source, context);
    problems.push(...found);
    if (draft !== undefined) drafts.push(draft);
    if (value === undefined) return [];
    if (value.status !== "concept") problems.push(...sentLetter(source, files, today).problems);
    return [value];
  });
  problems.push(...replacementProblems(letters, texts, files), ...orphanProblems(files));
  return { letters: letters.toSorted(newestFirst), sent, drafts, problems };
}

/** Figures and sources that a sent letter leads to and that are no longer on the site. */
export function lostProblems(
  sent: ReadonlyMap<string, SentLetter>,
  files: Files,
  snapshot: Snapshot,
  sources: ReadonlyMap<string, unknown>,
): readonly Problem[] {
  return [...sent].flatMap(([slug, { lock }]) => {
    const figures = Object.keys(lock.figures).filter((name) => !snapshot.figures.has(name));
    const gone = Object.keys(lock.sources).filter((id) => !sources.has(id));
    const lost = [
      ...figures.map((name) => ({ what: `the figure ${name}`, keys: ["figures", name, "name"] })),
      ...gone.map((id) => ({ what: `the source ${id}`, keys: ["sources", id, "id"] })),
    ];
    const text = lost.length === 0 ? "" : new TextDecoder().decode(files.get(lockPath(slug)));
    return lost.map(({ what, keys }) => ({
      path: lockPath(slug),
      ...lockPlace(text, keys),
      message: `${what} is in the letter as it was sent and no longer in data/ or in a scenario; put it back`,
    }));
  });
}

function newestFirst(a: Letter, b: Letter): number {
  return (a.date < b.date ? 1 : a.date > b.date ? -1 : 0) || (a.slug < b.slug ? -1 : 1);
}

function replacementProblems(
  letters: readonly Letter[],
  texts: readonly SourceText[],
  files: Files,
): readonly Problem[] {
  return letters.flatMap(({ slug, path, status, replacedBy, withdrawn }) => {
    const text = texts.find((source) => source.path === path)?.text ?? "";
    const refuse = (key: string, message: string) => [
      { path, ...keyPlace(text, key), message: `${key === "status" ? "" : `${key}: `}${message}` },
    ];
    if (status === "vervangen" && replacedBy === undefined) {
      return refuse("status", "status: vervangen does not say by which letter; write replaced_by: and its name");
    }
    if (status === "ingetrokken" && withdrawn === undefined) {
      return refuse("status", "status: ingetrokken does not say since when; write withdrawn: and the day");
    }
    if (replacedBy !== undefined && status !== "vervangen") {
      return refuse("replaced_by", `goes with status: vervangen, and the status is ${status}`);
    }
    if (withdrawn !== undefined && status !== "ingetrokken") {
      return refuse("withdrawn", `goes with status: ingetrokken, and the status is ${status}`);
    }
    if (replacedBy === undefined || (files.has(letterPath(replacedBy)) && replacedBy !== slug)) return [];
    return refuse("replaced_by", `"${replacedBy}" is not another letter; write the name of its file without .md`);
  });
}

/** Files that belong to a letter that is not there. */
function orphanProblems(files: Files): readonly Problem[] {
  return [...files.keys()].flatMap((path) => {
    const [, slug = "", kind] = /^content\/letters\/([^/]+?)\.(lock\.json|pdf|erratum\.md)$/.exec(path) ?? [];
    if (kind === undefined) return [];
    const place = { path, line: 1, column: 1 };
    if (!files.has(letterPath(slug))) {
      return [{ ...place, message: `its letter ${letterPath(slug)} is missing; a sent letter stays, put it back` }];
    }
    if (kind !== "lock.json" && !files.has(lockPath(slug))) {
      const what = path === sentPdfPath(slug) ? "keeps a PDF as sent" : "corrects a letter";
      return [{ ...place, message: `${what}, and ${slug} was never sent; take the file out, or put its lock back` }];
    }
    return [];
  });
}
