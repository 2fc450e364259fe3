import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { type ParseArgsConfig, parseArgs } from "node:util";
import { didYouMeanOneOf } from "../data/csv/nearest.ts";
import type { Effects } from "./effects.ts";
import { stop } from "./stop.ts";

/** The option of every command: the folder that has `data/` and `content/`. */
export const ROOT = { root: { type: "string" } } as const;

/** What someone wrote after a command; words it does not know stop it, in one line. */
export function commandLine<const T extends ParseArgsConfig>(
  args: readonly string[],
  config: T,
): ReturnType<typeof parseArgs<T>> {
  try {
    return parseArgs<T>({ ...config, args });
  } catch (error) {
    if (!(error instanceof TypeError && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS")))
      throw error;
    return stop(misread(error.message, Object.keys(config.options ?? {})));
  }
}

/** The folder a command works in: the one that was named, seen from where the command stands, else that place itself. */
export function rootOf({ root = "." }: { readonly root?: string | undefined }, { cwd }: Pick<Effects, "cwd">): string {
  return resolve(cwd, root);
}

/** The one letter that a command is for. */
export function oneLetter(command: string, words: readonly string[]): string {
  const [slug] = words;
  if (slug === undefined || words.length > 1) stop(`name one letter: npm run ${command} -- 2026-05-uw-brief`);
  return slug;
}

/** The word of a list that was written; any other word stops the command. */
export function oneOption<const W extends string>(option: string, written: string, words: readonly W[]): W {
  const word = words.find((known) => known === written);
  return word ?? stop(`--${option}=${written} is not known${didYouMeanOneOf(written, words)}`);
}

/** Node's message in our words: it explains at length how to write an option that is none. */
function misread(message: string, options: readonly string[]): string {
  const [, unknown] = /^Unknown option '(--?[^'\s]+)'/.exec(message) ?? [];
  const known = options.map((option) => `--${option}`);
  if (unknown === undefined) return message.charAt(0).toLowerCase() + message.slice(1).split(/\.\s|\n/)[0];
  return `${unknown} is no option of this command${didYouMeanOneOf(unknown, known)}`;
}

/** The program and its version, as a lock names what wrote it: `onderbouwd 0.6.0`. */
export function programName(): string {
  const text = readFileSync(join(import.meta.dirname, "../../package.json"), "utf8");
  const { name, version } = JSON.parse(text) as { readonly name: string; readonly version: string };
  return `${name} ${version}`;
}
