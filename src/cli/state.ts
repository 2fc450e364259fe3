// What all letters say now, as JSON: npm run impact compares it with that of another commit, which runs its own.
import { subject as ours } from "#subject";
import { stateOf } from "../impact/state.ts";
import { readInput } from "../publication/input.ts";
import { buildTime } from "./build-time.ts";
import { commandLine, ROOT, rootOf } from "./command-line.ts";
import type { Effects } from "./effects.ts";
import { run } from "./run.ts";
import type { Subject } from "./subject.ts";

/** Tells what the letters of a root say: nothing else may be in the outcome. */
export async function state(args: readonly string[], effects: Effects, subject: Subject = ours): Promise<number> {
  const { values } = commandLine(args, { options: ROOT });
  const root = rootOf(values, effects);
  effects.write(JSON.stringify(stateOf(readInput(root), { ...subject, buildTime: buildTime(effects) })));
  return 0;
}

if (import.meta.main) await run(state);
