import { type ParseArgsConfig, parseArgs } from "node:util";
import { didYouMeanOneOf } from "../data/csv/nearest.ts";

/** What someone wrote after a command; words it does not know stop it, in one line. */
export function commandLine<const T extends ParseArgsConfig>(config: T): ReturnType<typeof parseArgs<T>> {
  try {
    return parseArgs(config);
  } catch (error) {
    if (!(error instanceof TypeError && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS")))
      throw error;
    return stop(misread(error.message, Object.keys(config.options ?? {})));
  }
}

/** The one letter that a command is for. */
export function oneLetter(command: string, words: readonly string[]): string {
  const [slug] = words;
  if (slug === undefined || words.length > 1) stop(`name one letter: npm run ${command} -- 2026-05-voorjaarsnota`);
  return slug;
}

/** The word of a list that was written; any other word stops the command. */
export function oneOption<const W extends string>(option: string, written: string, words: readonly W[]): W {
  const word = words.find((known) => known === written);
  return word ?? stop(`--${option}=${written} is not known${didYouMeanOneOf(written, words)}`);
}

/** Ends a command that cannot do what was asked. */
export function stop(message: string): never {
  console.error(message);
  return process.exit(1);
}

/** Node's message in our words: it explains at length how to write an option that is none. */
function misread(message: string, options: readonly string[]): string {
  const [, unknown] = /^Unknown option '(--?[^'\s]+)'/.exec(message) ?? [];
  const known = options.map((option) => `--${option}`);
  if (unknown === undefined) return message.charAt(0).toLowerCase() + message.slice(1).split(/\.\s|\n/)[0];
  return `${unknown} is no option of this command${didYouMeanOneOf(unknown, known)}`;
}
