import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Effects } from "../../src/cli/effects.ts";
import { exitCode } from "../../src/cli/run.ts";
import type { Subject } from "../../src/cli/subject.ts";
import { smallSubject } from "./small-root.ts";

/** A command, which a test gives the subject of the small world. */
export type TestedCommand = (args: readonly string[], effects: Effects, subject: Subject) => Promise<number>;

/** What a command said, and the code it ended with. */
export interface Recorded {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** No folder at all, for commands that end before they look. */
const NOWHERE = join(tmpdir(), "onderbouwd-nowhere");

/** Runs a command in this process, on 20 May 2026, with the subject of the small world where no other is given. */
export async function recorded(
  command: TestedCommand,
  args: readonly string[],
  cwd = NOWHERE,
  env: Effects["env"] = {},
  subject: Subject = smallSubject,
): Promise<Recorded> {
  const { effects, said } = recordedEffects(cwd, env);
  const code = await exitCode((words, given) => command(words, given, subject), args, effects);
  return { code, ...said };
}

/** The effects of a command that stands in a folder: it has no clock, and what it says is kept. */
export function recordedEffects(cwd: string, env: Effects["env"] = {}) {
  const said = { stdout: "", stderr: "" };
  const effects: Effects = {
    cwd,
    env: { BUILD_TIME: "2026-05-20T12:00:00Z", ...env },
    now: () => {
      throw new Error("a command asked the clock, and had a moment of building");
    },
    out: (line) => {
      said.stdout += `${line}\n`;
    },
    err: (line) => {
      said.stderr += `${line}\n`;
    },
    write: (text) => {
      said.stdout += text;
    },
  };
  return { effects, said };
}
