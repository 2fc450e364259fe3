// npm run erratum -- <slug>: a first version of the note that corrects a sent letter.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { subject as ours } from "#subject";
import { didYouMeanOneOf } from "../data/csv/nearest.ts";
import { erratumDraft } from "../publication/follow-up/erratum-draft.ts";
import { readInput } from "../publication/input.ts";
import { publication } from "../publication/publication.ts";
import { erratumPath } from "../publication/sent/lock.ts";
import { buildTime } from "./build-time.ts";
import { commandLine, oneLetter, ROOT, rootOf } from "./command-line.ts";
import type { Effects } from "./effects.ts";
import { problemLines } from "./report.ts";
import { run } from "./run.ts";
import { stop } from "./stop.ts";
import type { Subject } from "./subject.ts";

/** Drafts the erratum of a sent letter. */
export async function erratum(args: readonly string[], effects: Effects, subject: Subject = ours): Promise<number> {
  const { values, positionals } = commandLine(args, { allowPositionals: true, options: ROOT });
  const root = rootOf(values, effects);
  const slug = oneLetter("erratum", positionals);
  const outcome = publication(readInput(root), { ...subject, buildTime: buildTime(effects), underEmbargo: true });
  if (outcome.publication === undefined) stop([...problemLines(outcome.problems), "no erratum was drafted"].join("\n"));
  const { letters, notices, errata, today, data } = outcome.publication;
  const letter = letters.find((candidate) => candidate.slug === slug);
  const notice = notices.get(slug);
  if (letter === undefined) {
    const slugs = letters.map((candidate) => candidate.slug);
    stop(`no letter is named "${slug}"${didYouMeanOneOf(slug, slugs)}`);
  }
  if (notice === undefined) stop(`${slug} is a concept; mend the letter itself`);
  const path = erratumPath(slug);
  if (errata.has(slug)) stop(`${path} is there already; write in it`);
  writeFileSync(join(root, path), erratumDraft(letter, notice, today, data), { flag: "wx" });
  effects.out(
    `${path}\nWrite what it leaves to you; until then npm run check asks for it. It stands above the letter.`,
  );
  return 0;
}

if (import.meta.main) await run(erratum);
