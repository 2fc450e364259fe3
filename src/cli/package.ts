// npm run package -- <slug>: the folder that goes to the clerk. It sends nothing.
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { subject as ours } from "#subject";
import { didYouMeanOneOf } from "../data/csv/nearest.ts";
import { letterPackage } from "../exports/post/package.ts";
import { packPrints, printLetters } from "../exports/post/prints.ts";
import { press } from "../press/pdf/press.ts";
import { readInput } from "../publication/input.ts";
import { publication } from "../publication/publication.ts";
import { buildTime } from "./build-time.ts";
import { commandLine, oneLetter, ROOT, rootOf } from "./command-line.ts";
import type { Effects } from "./effects.ts";
import { hintLines, problemLines } from "./report.ts";
import { run } from "./run.ts";
import { stop } from "./stop.ts";
import type { Subject } from "./subject.ts";

/** Packs a letter in the folder that goes to the clerk. */
export async function packLetter(args: readonly string[], effects: Effects, subject: Subject = ours): Promise<number> {
  const { values, positionals } = commandLine(args, { allowPositionals: true, options: ROOT });
  const root = rootOf(values, effects);
  const slug = oneLetter("package", positionals);

  const outcome = publication(readInput(root), { ...subject, buildTime: buildTime(effects) });
  if (outcome.publication === undefined) stop([...problemLines(outcome.problems), "nothing was packed"].join("\n"));
  const { letters, organisation } = outcome.publication;
  const letter = letters.find((candidate) => candidate.slug === slug);
  if (letter === undefined) {
    const slugs = letters.map((candidate) => candidate.slug);
    stop(`no letter is named "${slug}"${didYouMeanOneOf(slug, slugs)}`);
  }
  const { prints, problems: unprinted, hints } = printLetters({ ...outcome.publication, letters: [letter] }, press());
  const print = (await packPrints(prints, outcome.publication)).get(letter);
  if (print === undefined) stop([...problemLines(unprinted), "nothing was packed"].join("\n"));
  for (const line of hintLines(hints)) effects.err(line);

  const folder = join(root, "package", slug);
  rmSync(folder, { recursive: true, force: true });
  for (const [path, bytes] of letterPackage(letter, organisation, print)) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
    effects.out(`package/${slug}/${path}`);
  }
  if (letter.to.email === undefined || letter.to.source === undefined) {
    effects.out(`there is no address with a source for ${letter.to.id}; see adres.txt`);
  }
  effects.out("nothing was sent");
  return 0;
}

if (import.meta.main) await run(packLetter);
