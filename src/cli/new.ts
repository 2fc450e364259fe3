// npm run new -- "Titel": a letter that already builds.
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { parseData } from "../data/data.ts";
import { fileName } from "../exports/post/file-name.ts";
import { asOf } from "../figures/known/as-of.ts";
import { dutchDay } from "../language/writing/day.ts";
import { refuseMarkup } from "../letters/markdown/plain-words.ts";
import { refuseAnyNumber } from "../letters/numbers/untraced.ts";
import { printable } from "../press/fonts.ts";
import { unprintable } from "../press/pdf/unprintable.ts";
import { sha256 } from "../press/sha256.ts";
import { readInput } from "../publication/input.ts";
import { letterDraft } from "../publication/letter-draft.ts";
import { buildTime } from "./build-time.ts";
import { commandLine, ROOT, rootOf } from "./command-line.ts";
import type { Effects } from "./effects.ts";
import { problemLines } from "./report.ts";
import { run } from "./run.ts";
import { stop } from "./stop.ts";

/** Drafts a letter with the title that was written, about a figure and to a committee of the root. */
export async function newLetter(args: readonly string[], effects: Effects): Promise<number> {
  const { options, words } = titleApart(args);
  const root = rootOf(commandLine(options, { options: ROOT }).values, effects);
  const title = words.join(" ").trim();
  if (title.startsWith("-")) stop(`${title} is not a title; write npm run new -- "Titel van de brief"`);
  if (title === "") stop('write a title: npm run new -- "Titel van de brief"');
  const today = dutchDay(buildTime(effects));
  const slug = `${today.slice(0, 7)}-${fileName(title)}`;
  if (fileName(title) === "") stop(`"${title}" has no letters for an address; write a title in words`);

  const { data, problems } = parseData(readInput(root), { today, sha256 });
  if (problems.length > 0) stop([...problemLines(problems), "mend the data first; no letter was made"].join("\n"));
  refuseMarkup("title", title, stop);
  refuseAnyNumber("title", title, data, stop);
  for (const { message } of unprintable(title, printable())) stop(`title: ${message}`);
  const [committee] = data.committees.keys();
  const [first = ""] = data.profiles.keys();
  const figure = [...asOf(today, data).figures.values()].findLast(({ trail }) => trail.kind === "observed");
  if (committee === undefined || figure === undefined)
    stop("there is no committee or no figure in data/ to write about");

  const profile = data.addresseeKinds.get(committee)?.profile ?? first;
  const folder = join(root, "content", "letters");
  const path = `content/letters/${slug}.md`;
  if (existsSync(join(folder, `${slug}.md`))) stop(`${path} is there already; choose another title`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${slug}.md`), letterDraft(title, today, { committee, profile, figure }), { flag: "wx" });
  effects.out(path);
  effects.out("Open it, run npm run dev, and read the handbook at /handboek/.");
  return 0;
}

/** The words of the title apart from `--root`: one of them may look like an option and be none. */
function titleApart(args: readonly string[]): { readonly options: string[]; readonly words: readonly string[] } {
  const { tokens } = parseArgs({ args, options: ROOT, strict: false, allowPositionals: true, tokens: true });
  const own = new Set(
    tokens.flatMap((token) =>
      token.kind === "option" && token.name === "root"
        ? [token.index, ...(token.inlineValue === false ? [token.index + 1] : [])]
        : [],
    ),
  );
  return { options: args.filter((_, at) => own.has(at)), words: args.filter((_, at) => !own.has(at)) };
}

if (import.meta.main) await run(newLetter);
