// The whole first day, in a copy of the repository: begin, the two commands, and not a word of the organisation that was.
import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { subject } from "../../src/subject/subject.ts";
import { commit } from "../cli/git.ts";
import { authorsEnvironment, runNode } from "../site/built-site.ts";
import { suiteIn, trackedCopy } from "../sites/swapped.ts";

const ROOT = join(import.meta.dirname, "../..");
const copy = trackedCopy("begun");
commit(copy);
afterAll(() => rmSync(copy, { recursive: true, force: true }));

/** What only the organisation of this repository says, as far as a program can know: its name, datasets, charts, scenarios. */
function oldWords(): RegExp {
  const yaml = readFileSync(join(ROOT, "content/organisation.yaml"), "utf8");
  const [, name = ""] = /^name: (.*)$/m.exec(yaml) ?? [];
  const datasets = readdirSync(join(ROOT, "data"), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const ids = [
    ...datasets.map((entry) => entry.name),
    ...subject.charts.keys(),
    ...subject.scenarios.map(({ id }) => id),
  ];
  const own = ids.filter((id) => id.includes("-"));
  return new RegExp(["inburger|asiel|statushouder|gemeentefonds|tweede kamer", name, ...own].join("|"), "i");
}

/** The files of a folder of the copy in which a word of the old subject stands. */
function withOldWords(folder: string, words: RegExp): readonly string[] {
  return readdirSync(join(copy, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((path) => words.test(path.slice(copy.length)) || words.test(readFileSync(path, "latin1")));
}

test("a begun site builds, and has no word of the old subject", { timeout: 300_000 }, async () => {
  const args = [
    "--name=Fietsersbond Waterland",
    "--address=https://fiets.example",
    "--kind=de gemeenteraad",
    "--logo=",
    "--colour=#8a1550",
  ];
  const env = authorsEnvironment();
  const begun = await runNode(copy, ["src/cli/begin.ts", ...args], env);
  expect(begun.code, begun.stderr).toBe(0);
  const built = await runNode(copy, ["src/cli/build.ts"], env);
  expect(built.code, built.stderr).toBe(0);
  const words = oldWords();
  for (const folder of ["data", "content", "public", "src/subject", "dist"]) {
    expect(withOldWords(folder, words), folder).toEqual([]);
  }
});

test("every test of the machine passes on a begun site", { timeout: 1_800_000 }, () => {
  const { status, said } = suiteIn(copy);
  expect(status, said).toBe(0);
});
