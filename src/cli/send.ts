// npm run send -- <slug>: a concept becomes a sent letter, which stays what it is.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { subject as ours } from "#subject";
import type { Letter } from "../letters/letter.ts";
import { type Organisation, parseOrganisation } from "../letters/organisation.ts";
import { packed } from "../press/pdf/packed.ts";
import { type Pdf, press } from "../press/pdf/press.ts";
import { ORGANISATION } from "../publication/file-names.ts";
import { readInput } from "../publication/input.ts";
import { send as sentLetter } from "../publication/send.ts";
import { buildTime } from "./build-time.ts";
import { commandLine, oneLetter, ROOT, rootOf } from "./command-line.ts";
import type { Effects } from "./effects.ts";
import { problemLines } from "./report.ts";
import { run } from "./run.ts";
import { stop } from "./stop.ts";
import type { Subject } from "./subject.ts";

/** Makes a sent letter of a concept, with its lock and its PDF beside it. */
export async function send(args: readonly string[], effects: Effects, subject: Subject = ours): Promise<number> {
  const { values, positionals } = commandLine(args, { allowPositionals: true, options: ROOT });
  const root = rootOf(values, effects);
  const slug = oneLetter("send", positionals);

  const { name, version } = JSON.parse(readFileSync(join(import.meta.dirname, "../../package.json"), "utf8"));
  const madeBy = `${name} ${version}`;
  const files = readInput(root);
  const { value: organisation } = parseOrganisation(ORGANISATION, new TextDecoder().decode(files.get(ORGANISATION)));
  const input = { ...subject, buildTime: buildTime(effects), madeBy };
  const checked = sentLetter(slug, files, input);
  const kept = "letter" in checked ? await printed(checked.letter, organisation) : undefined;
  const sent = kept === undefined ? checked : sentLetter(slug, files, input, () => kept);
  if ("fault" in sent) stop(sent.fault);
  if ("problems" in sent) stop([...problemLines(sent.problems), "nothing was sent"].join("\n"));
  for (const [path, bytes] of sent.files) {
    writeFileSync(join(root, path), bytes);
    effects.out(path);
  }
  effects.out("Add these files to git together. From now on the letter stays what it is.");
  return 0;
}

/** The PDF that is kept beside the lock, as it goes out. */
async function printed(letter: Letter, organisation: Organisation | undefined): Promise<Pdf> {
  if (organisation === undefined) return stop(`${ORGANISATION} has problems; nothing was sent`);
  const print = press().letterPdf(letter, organisation);
  if ("problems" in print) return stop([...problemLines(print.problems), "nothing was sent"].join("\n"));
  return { ...print.pdf, bytes: await packed(print.pdf.bytes) };
}

if (import.meta.main) await run(send);
