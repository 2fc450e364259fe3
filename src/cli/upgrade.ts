// npm run upgrade: the locks of letters that were sent before a lock kept its pictures get them, once.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { subject as ours } from "#subject";
import { readInput } from "../publication/input.ts";
import { type Publication, publication } from "../publication/publication.ts";
import { upgradedLocks } from "../publication/sent/upgrade.ts";
import { buildTime } from "./build-time.ts";
import { commandLine, programName, ROOT, rootOf } from "./command-line.ts";
import type { Effects } from "./effects.ts";
import { problemLines } from "./report.ts";
import { run } from "./run.ts";
import { stop } from "./stop.ts";
import type { Subject } from "./subject.ts";

/** Gives locks of the first form the pictures of their charts; nothing that a reader sees changes. */
export async function upgrade(args: readonly string[], effects: Effects, subject: Subject = ours): Promise<number> {
  const { values } = commandLine(args, { options: ROOT });
  const root = rootOf(values, effects);
  const files = readInput(root);
  const input = { ...subject, buildTime: buildTime(effects), underEmbargo: true };
  const read = (all: typeof files): Publication => {
    const outcome = publication(all, input);
    if (outcome.publication !== undefined) return outcome.publication;
    return stop([...problemLines(outcome.problems), "nothing was upgraded"].join("\n"));
  };
  const before = read(files);
  const locks = upgradedLocks(before.sent, files, programName());
  if (locks.size === 0) {
    effects.out("Every lock has its pictures; there is nothing to upgrade.");
    return 0;
  }
  const after = read(new Map([...files, ...locks]));
  if (JSON.stringify(after.letters) !== JSON.stringify(before.letters)) {
    throw new Error("a letter reads otherwise from its upgraded lock; nothing was upgraded");
  }
  for (const [path, bytes] of locks) {
    writeFileSync(join(root, path), bytes);
    effects.out(path);
  }
  effects.out("Add these files to git together. From now on chart files may change: a sent letter has its pictures.");
  return 0;
}

if (import.meta.main) await run(upgrade);
