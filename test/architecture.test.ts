import { readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join, relative, sep } from "node:path";
import { describe, expect, it } from "vitest";
import { subject } from "../src/subject/subject.ts";

const SRC = join(import.meta.dirname, "../src");

/** The rooms from the ground up. A file imports only from its own room and from rooms above it in this list. */
const ROOMS: readonly string[] = [
  "language",
  "data",
  "figures",
  "charts",
  "subject",
  "letters",
  "press",
  "publication",
  "exports",
  "impact",
  "site",
  "pages",
  "cli",
];

/**
 * The folders of a room from the ground up, `.` for the files straight in it. Letters have their door and their ground in
 * one folder, so there `.` may import from all and all from it; so it is where `.` is not named.
 */
const FOLDERS: Readonly<Record<string, readonly string[]>> = {
  language: ["writing", "numbers", "papers"],
  data: ["csv", "formulas", "tables", "editions", "."],
  figures: ["arithmetic", ".", "models", "known", "words", "claims", "author-words", "checks"],
  charts: [".", "shapes"],
  subject: ["scenarios", "charts", "."],
  letters: ["markdown", "numbers", "directives"],
  press: [".", "pdf", "pictures"],
  publication: ["sent", "follow-up", "worked", "manual", "."],
  exports: ["json", "feeds", "search", "post", "hosting"],
  site: ["handover", "frame", "number", "letter", "data", "figure", "figure-list", "scenario", "search"],
};

/** Libraries that belong to one room. */
const LIBRARIES: ReadonlyMap<string, readonly string[]> = new Map([
  ["acorn", ["data"]],
  ["d3-dsv", ["data"]],
  ["zod", ["data", "letters", "publication", "exports"]],
  ["@observablehq/plot", ["charts"]],
  ["linkedom", ["press"]],
  ["remark-parse", ["letters"]],
  ["remark-directive", ["letters"]],
  ["yaml", ["letters"]],
  ["astro", ["site", "cli", "pages"]],
  ["@cantoo/pdf-lib", ["press"]],
  ["@myriaddreamin/typst-ts-node-compiler", ["press"]],
  ["fontkitten", ["press"]],
  ["jsonc-parser", ["publication"]],
  ["@resvg/resvg-wasm", ["press"]],
  ["minisearch", ["exports"]],
  ["node:fs", ["data", "press", "impact", "cli"]],
  ["node:crypto", ["press", "exports", "cli"]],
]);

/** The words of the subject: they live in data, content, scenarios, chart files, and nowhere else. */
const SUBJECT = /inburger|spuk|asiel|statushouder|gemeentefonds|tweede kamer|\b(?:VNG|SZW|COA)\b/i;

/** How many files a folder may hold before nobody finds anything in it. */
const MOST_FILES = 30;

const everything = readdirSync(SRC, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map(({ parentPath, name }) => relative(SRC, join(parentPath, name)).split(sep).join("/"));
const files = everything.filter((file) => /\.(ts|astro|css)$/.test(file));
const texts = new Map(files.map((file) => [file, readFileSync(join(SRC, file), "utf8")]));
const textOf = (file: string) => texts.get(file) ?? "";

/** The modules that each source file imports, as written. */
const written = new Map(
  files.map((file) => [
    file,
    [...textOf(file).matchAll(/(?:from|import)\s*\(?\s*"([^"]+)"/g)].map(([, target = ""]) => target),
  ]),
);

/** The files of ours that each source file imports. */
const imports = new Map(
  [...written].map(([file, targets]) => [
    file,
    targets
      .filter((name) => name.startsWith("."))
      .map((target) =>
        relative(SRC, join(SRC, dirname(file), target.replace(/\?.*$/, "")))
          .split(sep)
          .join("/"),
      ),
  ]),
);
const arrows = [...imports].flatMap(([from, targets]) => targets.map((to) => ({ from, to })));

function roomOf(file: string): string {
  return file.includes("/") ? (file.split("/")[0] ?? "") : "site";
}

function folderOf(file: string): string {
  const [, folder = ".", ...deeper] = file.split("/");
  return deeper.length > 0 ? folder : ".";
}

/** A circle of imports, file by file, if there is one. */
function circle(): readonly string[] | undefined {
  const done = new Set<string>();
  const walk = (file: string, path: readonly string[]): readonly string[] | undefined => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return undefined;
    for (const target of imports.get(file) ?? []) {
      const found = walk(target, [...path, file]);
      if (found !== undefined) return found;
    }
    done.add(file);
    return undefined;
  };
  for (const file of imports.keys()) {
    const found = walk(file, []);
    if (found !== undefined) return found;
  }
  return undefined;
}

describe("the rooms", () => {
  it("are those of the list: every file stands in one", () => {
    expect(files.filter((file) => !ROOMS.includes(roomOf(file)))).toEqual([]);
  });

  it("import only from rooms below their own", () => {
    const up = arrows.filter(({ from, to }) => ROOMS.indexOf(roomOf(to)) > ROOMS.indexOf(roomOf(from)));
    expect(up.map(({ from, to }) => `${from} imports ${to}`)).toEqual([]);
  });

  it.each(Object.entries(FOLDERS))("hold the arrows between their folders: %s", (room, folders) => {
    const rank = (file: string) => folders.indexOf(folderOf(file));
    const up = arrows.filter(
      ({ from, to }) => roomOf(from) === room && roomOf(to) === room && rank(from) >= 0 && rank(to) > rank(from),
    );
    expect(up.map(({ from, to }) => `${from} imports ${to}`)).toEqual([]);
  });

  it("have only folders that stand in that list", () => {
    const inRooms = files.filter((file) => roomOf(file) in FOLDERS && file.endsWith(".ts"));
    const unknown = inRooms.filter((file) => {
      const folder = folderOf(file);
      return folder !== "." && !FOLDERS[roomOf(file)]?.includes(folder);
    });
    expect(unknown).toEqual([]);
  });

  it("have no circle: no file imports one that imports it", () => {
    expect(circle()).toBeUndefined();
  });

  it("keep each library where it belongs", () => {
    const astray = [...written].flatMap(([file, targets]) =>
      targets
        .filter((target) => !(LIBRARIES.get(target) ?? ROOMS).includes(roomOf(file)))
        .map((target) => `${file} imports ${target}`),
    );
    expect(astray).toEqual([]);
  });

  it("read formulas and conditions in one file: elsewhere they are trees", () => {
    const parsing = files.filter((file) => written.get(file)?.includes("acorn"));
    expect(parsing).toEqual(["data/formulas/parser.ts"]);
  });

  it("tell the compiler nothing that is not so", () => {
    const casts = /\bas (?:unknown as|never\b|any\b|Open[A-Z])/;
    expect(files.filter((file) => casts.test(textOf(file).replace(/"[^"\n]*"|`[^`]*`|\/\/.*|\/?\*.*/g, "")))).toEqual(
      [],
    );
  });

  it("read the clock once, in the command line", () => {
    expect(files.filter((file) => /new Date\(\)|Date\.now\(\)/.test(textOf(file)))).toEqual(["cli/build-time.ts"]);
  });

  it("leave nothing to chance", () => {
    expect(files.filter((file) => /Math\.random|randomUUID/.test(textOf(file)))).toEqual([]);
  });
});

describe("a file", () => {
  it("has a name of its own: only a page of Astro, and a command beside what it calls, may share one", () => {
    const named = files.filter((file) => !/^(pages|cli)\//.test(file));
    const twins = Map.groupBy(named, (file) => basename(file).replace(/\.(ts|astro|css)$/, ""));
    // A part of a page and the file that finds its words stand side by side under one name.
    const shared = [...twins.values()].filter((same) => new Set(same.map(dirname)).size > 1 && !same.some(isSheet));
    expect(shared).toEqual([]);
  });

  it("is in no drawer: no utils, helpers, common, types, lib or core", () => {
    expect(files.filter((file) => /(^|\/)(utils?|helpers?|common|types|lib|core)(\/|\.)/.test(file))).toEqual([]);
  });

  it("is short: past 200 lines it holds more than one idea", () => {
    expect(files.filter((file) => !isSheet(file) && textOf(file).split("\n").length > 201)).toEqual([]);
  });

  it("is found: no folder holds more than thirty", () => {
    const full = [...Map.groupBy(everything, dirname)].filter(([, inside]) => inside.length > MOST_FILES);
    expect(full.map(([folder]) => folder)).toEqual([]);
  });
});

describe("the subject", () => {
  it("comes in through one door, which only the handover to Astro and the commands open", () => {
    const past = arrows.filter(({ from, to }) => to.startsWith("subject/") && !from.startsWith("subject/"));
    expect(past.map(({ from, to }) => `${from} imports ${to}`)).toEqual([]);
    const opening = [...written].flatMap(([file, targets]) => (targets.includes("#subject") ? [file] : []));
    expect(opening.filter((file) => !/^(cli\/|site\/handover\/)/.test(file))).toEqual([]);
  });

  it("is known to its own files and to no other", () => {
    // The grammar of official papers is that of one parliament; a kind of addressee will switch it on.
    const general = everything.filter((file) => !/^subject\/|^language\/papers\//.test(file));
    expect(general.filter((file) => SUBJECT.test(readFileSync(join(SRC, file), "utf8")))).toEqual([]);
  });

  it("is named nowhere else: adding a chart or a scenario is adding a file", () => {
    // One that has neither yet is named by nobody: an id is no empty text.
    const ids = ["(?!)", ...subject.charts.keys(), ...subject.scenarios.map(({ id }) => id)].join("|");
    const named = new RegExp(`["'\`](?:${ids})["'\`]`, "g");
    const naming = files
      .filter((file) => !file.startsWith("subject/"))
      .flatMap((file) => (textOf(file).match(named) ?? []).map((id) => `${file}: ${id}`));
    expect(naming).toEqual([]);
  });

  it("has pure scenarios: no Markdown, SVG, Astro or file system in them", () => {
    const models = files.filter((file) => file.startsWith("subject/scenarios/"));
    const outside = models.flatMap((file) => [
      ...(imports.get(file) ?? []).filter((to) => !/^(language|data|figures|subject\/scenarios)\//.test(to)),
      ...(written.get(file) ?? []).filter((target) => !target.startsWith(".")),
    ]);
    expect(outside).toEqual([]);
    expect(models.filter((file) => /:value|<svg|\bfs\b/.test(textOf(file)))).toEqual([]);
  });
});

function isSheet(file: string): boolean {
  return file.endsWith(".css");
}
