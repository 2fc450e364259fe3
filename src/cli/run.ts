import { createInterface } from "node:readline/promises";
import { clock } from "./build-time.ts";
import type { Command, Effects } from "./effects.ts";
import { Stop } from "./stop.ts";

/** Runs a command in this process: its words, its streams, its clock, its exit code. */
export async function run(command: Command): Promise<void> {
  // Set and not called: what was written to a pipe is to arrive whole.
  process.exitCode = await exitCode(command, process.argv.slice(2), {
    cwd: process.cwd(),
    env: process.env,
    now: clock,
    out: (line) => console.log(line),
    err: (line) => console.error(line),
    write: (text) => process.stdout.write(text),
    ...(process.stdin.isTTY && process.stdout.isTTY && { ask }),
  });
}

/**
 * Asks a question on the terminal.
 * @throws Stop when whoever sits there leaves, with Ctrl+C or Ctrl+D
 */
async function ask(question: string): Promise<string> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    return await new Promise<string>((answer, refuse) => {
      const left = () => refuse(new Stop("\nleft without an answer; nothing was changed"));
      terminal.once("close", left);
      terminal.question(question).then(answer, left);
    });
  } finally {
    terminal.close();
  }
}

/** The exit code of a command; where it stopped, that is 1, and its message was said. */
export async function exitCode(command: Command, args: readonly string[], effects: Effects): Promise<number> {
  try {
    return await command(args, effects);
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    effects.err(error.message);
    return 1;
  }
}
