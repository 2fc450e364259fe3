// npm run send -- <slug>: a concept becomes a sent letter, which stays what it is.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { subject as ours } from "#subject";
import { packed } from "../press/pdf/packed.ts";
import { type Pdf, press } from "../press/pdf/press.ts";
import { readInput } from "../publication/input.ts";
import { type Refusal, type Sendable, sendable, sentFiles } from "../publication/send.ts";
import { buildTime } from "./build-time.ts";
import { commandLine, oneLetter, programName, ROOT, rootOf } from "./command-line.ts";
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

  const files = readInput(root);
  const input = { ...subject, buildTime: buildTime(effects), madeBy: programName() };
  const ready = orStop(sendable(slug, files, input));
  const sent = orStop(sentFiles(ready, files, input, await printed(ready)));
  for (const [path, bytes] of sent.files) {
    writeFileSync(join(root, path), bytes);
    effects.out(path);
  }
  effects.out("Add these files to git together. From now on the letter stays what it is.");
  return 0;
}

/** The PDF that is kept beside the lock, as it goes out. */
async function printed({ letter, organisation }: Sendable): Promise<Pdf> {
  const { pdf } = orStop(press().letterPdf(letter, organisation));
  return { ...pdf, bytes: await packed(pdf.bytes) };
}

/** What there is, unless it was refused: then the command ends, and says why. */
function orStop<T extends object>(found: T | Refusal): T {
  if ("fault" in found) return stop(found.fault);
  if ("problems" in found) return stop([...problemLines(found.problems), "nothing was sent"].join("\n"));
  return found;
}

if (import.meta.main) await run(send);
