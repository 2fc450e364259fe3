// What the documents for developers name is there: files, folders and commands.
import { existsSync, globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";

const ROOT = join(import.meta.dirname, "../..");
const DOCUMENTS = ["README.md", "CONTRIBUTING.md", ...globSync(["docs/*.md", "src/*/README.md"], { cwd: ROOT })];
const { scripts } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as {
  scripts: Readonly<Record<string, string>>;
};

/** A path from the root, or the name of a file: `src/data/`, `package.json`. What is made, as `dist/` is, has no place here. */
const PATH =
  /^(?:(?:\.ci|\.github|content|data|docs|public|src|test)(?:\/\S*)?|[\w.[][\w.[\]-]*\.(?:astro|css|json|md|mjs|ts|typ|yaml|yml))$/;
/** From here on a path is an example: `data/<dataset>/<day>.csv`. */
const EXAMPLE = /[^/]*[<*…].*$/;
/**
 * What an organisation replaces: of its own files, those of the subject are named, and `test/subject/` looks for them. An
 * organisation may do without tests of its own.
 */
const OWN = /^(?:(?:data|content|public|src\/subject)\/.|test\/subject\/)/;
/** Files that only a built site or a letter case has. */
const MADE = ["brief.json", "build.json", "input.md"];

/** The paths in a document that lead nowhere: in backticks from the root or beside it, in links only beside it. */
function lostPaths(document: string, text: string): readonly string[] {
  const beside = join(ROOT, dirname(document));
  const isThere = (path: string, folders: readonly string[]) =>
    folders.some((folder) => existsSync(join(folder, path.replace(EXAMPLE, "")))) || MADE.includes(path);
  const prose = text.replace(/^```[\s\S]*?^```/gm, "");
  const named = [...prose.matchAll(/`([^`\n]+)`/g)].map(([, path = ""]) => path).filter((path) => PATH.test(path));
  const linked = [...prose.matchAll(/\]\((?!https?:|#)([^)#\s]+)[^)]*\)/g)].map(([, path = ""]) => path);
  return [
    ...named.filter((path) => !OWN.test(path) && !isThere(path, [ROOT, beside])),
    ...linked.filter((path) => !OWN.test(path) && !isThere(path, [beside])),
  ];
}

/** The commands in a document that npm does not know. */
function lostCommands(text: string): readonly string[] {
  const named = [...text.matchAll(/npm run (?:--silent )?([a-z]+)/g)].map(([, name = ""]) => name);
  return named.filter((name) => scripts[name] === undefined);
}

describe.each(DOCUMENTS)("%s", (document) => {
  const text = readFileSync(join(ROOT, document), "utf8");

  it("names only files, folders and commands that are there", () => {
    expect([...lostPaths(document, text), ...lostCommands(text)]).toEqual([]);
  });
});

describe("the documents", () => {
  it("name every command", () => {
    const readme = readFileSync(join(ROOT, "README.md"), "utf8");
    expect(Object.keys(scripts).filter((name) => !new RegExp(`\`npm (run )?${name}\\b`).test(readme))).toEqual([]);
  });

  const lists = ["src/subject/charts/charts.ts", "src/subject/scenarios/scenarios.ts"];

  it.each(DOCUMENTS)("name no file that is gone where an organisation has just begun: %s", (document) => {
    const text = readFileSync(join(ROOT, document), "utf8");
    const named = [...text.matchAll(/(?<![\w/])(?:src|test)\/subject\/[\w./-]*\.[a-z]+(?![\w/])/g)].map(
      ([path]) => path,
    );
    expect(named.filter((path) => !lists.includes(path))).toEqual([]);
  });

  it("show a chart that is one of the library", () => {
    const readme = readFileSync(join(ROOT, "README.md"), "utf8");
    const chart = readFileSync(join(ROOT, "test/sites/library/subject/charts/visitors.ts"), "utf8");
    const [, shown = ""] = /^ {3}```ts\n([\s\S]*?)^ {3}```$/m.exec(readme) ?? [];
    expect(shown.replace(/^ {3}/gm, "")).toBe(chart.replaceAll("../../../../../src/", "../../"));
  });

  it.each([
    ["a file that is gone", "See `src/charts/gone.ts`.", "src/charts/gone.ts"],
    ["a file beside it that is gone", "`gone.ts` orders them.", "gone.ts"],
    ["a folder of an example", "`src/gone/<day>.csv`", "src/gone/<day>.csv"],
    ["a link that leads nowhere", "[there](docs/gone.md#here)", "docs/gone.md"],
  ])("are read: %s is found", (_what, text, path) => {
    expect(lostPaths("README.md", text)).toEqual([path]);
  });

  it("are read: a command that is gone is found, what is made and what is an example is not", () => {
    expect(lostCommands("npm run gone; npm run --silent check")).toEqual(["gone"]);
    const made = "`dist/_headers`, `data/<dataset>/<day>.csv`, `src/*/README.md`, `brief.json`, `a / b > 2`";
    expect(lostPaths("README.md", made)).toEqual([]);
  });
});
