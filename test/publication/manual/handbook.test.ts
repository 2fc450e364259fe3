// What the handbook tells authors is held against the program: its messages, the keys they write, the words of the site.
// Its grey blocks are about swimming pools that do not exist: here they do.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { problemText } from "../../../src/data/csv/problem.ts";
import { isTable } from "../../../src/data/side-rows.ts";
import { measures } from "../../../src/data/tables/definition.ts";
import { coverageLine } from "../../../src/letters/coverage.ts";
import { directives } from "../../../src/letters/markdown/directives.ts";
import { LetterFrontMatter } from "../../../src/letters/markdown/front-matter.ts";
import { UNWRITTEN } from "../../../src/letters/unwritten.ts";
import { letterDraft } from "../../../src/publication/letter-draft.ts";
import { manualTexts } from "../../../src/publication/manual/manual-pages.ts";
import { publication } from "../../../src/publication/publication.ts";
import { POOL_LETTER, poolWorld } from "./pool-world.ts";

const ROOT = join(import.meta.dirname, "../../..");
/** The day of the letters that the handbook shows. */
const DAY = "2026-11-21";
const input = { buildTime: new Date(`${DAY}T12:00:00Z`) };
const now = publication(poolWorld(), input);
const made = now.publication;
if (made === undefined) throw new Error(now.problems.map(problemText).join("\n"));
const texts = manualTexts(poolWorld(), new Set(), { ...made, asOf: () => made.snapshot });
const handbook = texts.find(({ path }) => path.endsWith("/handboek.md"))?.text ?? "";

/** A message that the handbook shows, and the blocks that it shows right before it. */
interface Shown {
  readonly path: string;
  readonly text: string;
  readonly blocks: ReadonlyMap<string, string>;
}

const BLOCK = /```([a-z]+)\n([\s\S]*?)\n```\n/g;

function shownMessages(): readonly Shown[] {
  let blocks = new Map<string, string>();
  return [...handbook.matchAll(/^##+ .*$|```[a-z]+\n[\s\S]*?\n```\n/gm)].flatMap(([part]) => {
    const [, kind = "", body = ""] = [...part.matchAll(BLOCK)][0] ?? [];
    const path = /^(?:hint: )?((?:content|data)\/\S+?):\d+:\d+: /.exec(body)?.[1];
    if (kind === "text" && path !== undefined) {
      const shown = { path, text: body, blocks };
      blocks = new Map();
      return [shown];
    }
    blocks = kind === "" ? new Map() : new Map([...blocks, [kind, body]]);
    return [];
  });
}

/** A new letter, as far as its front matter, with a text; keys of YAML replace its own. */
function newLetter(text: string, keys = ""): string {
  const figure = made?.snapshot.figure("pool_costs.2024");
  if (figure === undefined) throw new Error("there is no figure");
  const draft = letterDraft("Uw brief", DAY, { committee: "leden", profile: "brief", figure });
  let front = draft.slice(0, draft.indexOf("\n---\n\n") + "\n---\n\n".length);
  for (const line of keys.split("\n").filter(Boolean)) {
    front = front.replace(new RegExp(`^${line.slice(0, line.indexOf(":"))}:.*$`, "m"), line);
  }
  return `${front}${text}\n`;
}

describe("a message in the handbook", () => {
  const messages = shownMessages();

  test("there are many", () => expect(messages.length).toBeGreaterThan(12));

  test.each(messages.map((shown) => [shown.text, shown] as const))(
    "is printed for what it shows: %s",
    (_text, shown) => {
      const { path, text, blocks } = shown;
      const written = path.startsWith("data/")
        ? `${blocks.get("csv")}\n`
        : newLetter(blocks.get("markdown") ?? "", blocks.get("yaml"));
      expect(poolWorld().has(path), `${path} is there already`).toBe(false);
      const { problems, hints } = publication(poolWorld({ [path]: written }), input);
      const said = [...problems.map(problemText), ...hints.map((hint) => `hint: ${problemText(hint)}`)];
      expect(said.filter((line) => line.includes(path) && !line.includes(`“${UNWRITTEN}`))).toEqual([text]);
    },
  );

  test("and its line of a sound letter is that of the letter", () => {
    const [, path = "", line] = /```text\n(content\S+): (\d+ of \d+ numbers traced.*)\n/.exec(handbook) ?? [];
    expect(path).toBe(POOL_LETTER);
    const coverage = now.coverage.get(path);
    expect(coverage && coverageLine(coverage)).toBe(line);
  });
});

describe("what an author writes", () => {
  test("the keys above a letter are those that the program knows", () => {
    const table = handbook.slice(handbook.indexOf("| Sleutel |"), handbook.indexOf("Staat er in een titel"));
    const keys = [...table.matchAll(/^\| `([a-z_]+)` \|/gm)].map(([, key]) => key);
    expect(keys.toSorted()).toEqual(Object.keys(LetterFrontMatter.shape).toSorted());
  });

  test("the directives, stands and measures are all named", () => {
    const line = (start: string) => handbook.split("\n").find((text) => text.includes(start)) ?? "";
    const named = (text: string) => [...text.matchAll(/`([a-z_0-9]+)`/g)].flatMap(([, word]) => word ?? []);
    const told = line("De opdrachten zijn");
    const list = named(told.slice(told.indexOf("De opdrachten zijn")));
    expect(list.toSorted()).toEqual(directives.map(({ name }) => name).toSorted());
    expect(named(line("De volgorde van de standen is"))).toEqual([...now.data.stands.keys()]);
    expect(named(line("- `measure`:")).slice(1)).toEqual(measures);
  });

  test("every command is one of the project", () => {
    const { scripts } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { scripts: object };
    const commands = [...handbook.matchAll(/`npm run ([a-z]+)/g)].map(([, name]) => name);
    expect(commands.filter((name) => !Object.keys(scripts).includes(name ?? ""))).toEqual([]);
  });

  test("every table it names is one of data/, and the names that are made up say so", () => {
    const named = [...handbook.matchAll(/`((?:data|content)\/[a-z0-9./-]+\.(?:csv|md|yaml))`/g)].flatMap(
      ([, path]) => path ?? [],
    );
    const unknown = named.filter((path) => !isTable(path.replace("data/", "")));
    expect(new Set(unknown)).toEqual(new Set(["content/organisation.yaml", "data/pools/2026-01-28.csv"]));
  });
});

test("the headings of the site and of the handbook that it names are there", () => {
  const named = [...handbook.matchAll(/‘([A-Z][^’]* [^’]*)’/g)].flatMap(([, words]) => words ?? []);
  const site = ["src/site", "src/pages"]
    .flatMap((folder) =>
      readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" }).map((file) => join(ROOT, folder, file)),
    )
    .filter((file) => file.endsWith(".astro"))
    .map((file) => readFileSync(file, "utf8"))
    .join("\n");
  const there = (words: string) =>
    words === UNWRITTEN || new RegExp(`<h[2-4][^>]*>${words}</h`).test(site) || handbook.includes(`# ${words}\n`);
  expect(named).not.toEqual([]);
  expect(named.filter((words) => !there(words))).toEqual([]);
});
