import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { describe, expect, it } from "vitest";
import { charts } from "../src/subject/charts/charts.ts";
import { scenarios } from "../src/subject/scenarios/scenarios.ts";

const SRC = join(import.meta.dirname, "../src");

/** The rooms from the ground up. A file imports only from its own room and from rooms above it in this list. */
const ROOMS = [
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
] as const;

/** Libraries that belong to one room. */
const LIBRARIES: ReadonlyMap<string, readonly string[]> = new Map([
  ["d3-dsv", ["data"]],
  ["zod", ["data", "letters", "publication", "exports"]],
  ["@observablehq/plot", ["charts", "subject"]],
  ["linkedom", ["press"]],
  ["remark-parse", ["letters"]],
  ["remark-directive", ["letters"]],
  ["yaml", ["letters"]],
  ["astro", ["site", "cli", "pages"]],
  ["@cantoo/pdf-lib", ["press"]],
  ["@myriaddreamin/typst-ts-node-compiler", ["press"]],
  ["fontkitten", ["press"]],
  ["@resvg/resvg-wasm", ["press"]],
  ["minisearch", ["exports"]],
  ["node:fs", ["data", "press", "impact", "cli"]],
]);

/** The words of the subject: they live in data, content, dataset files, scenarios, chart files, and nowhere else. */
const SUBJECT = /inburger|spuk|asiel|statushouder|gemeentefonds/i;

const files = readdirSync(SRC, { recursive: true, encoding: "utf8" })
  .filter((file) => /\.(ts|astro|css)$/.test(file))
  .map((file) => file.split(sep).join("/"));

/** The modules a source file imports, as written. */
function importsOf(file: string): string[] {
  const text = readFileSync(join(SRC, file), "utf8");
  return [...text.matchAll(/(?:from|import)\s*\(?\s*"([^"]+)"/g)].map(([, target = ""]) => target);
}

function roomOf(file: string): string {
  return file.includes("/") ? (file.split("/")[0] ?? "") : "site";
}

describe("the rooms", () => {
  it.each(files)("%s stands in a room and imports only from rooms above its own", (file) => {
    const room = roomOf(file);
    expect(ROOMS).toContain(room);
    const allowed = ROOMS.slice(0, ROOMS.indexOf(room as (typeof ROOMS)[number]) + 1);
    for (const target of importsOf(file).filter((name) => name.startsWith("."))) {
      const reached = relative(SRC, join(SRC, dirname(file), target))
        .split(sep)
        .join("/");
      expect(allowed, `${file} imports ${target}`).toContain(roomOf(reached));
    }
  });

  it("keeps each library in the room it belongs to", () => {
    const astray = files.flatMap((file) =>
      importsOf(file).flatMap((target) => {
        const rooms = LIBRARIES.get(target);
        return rooms && !rooms.includes(roomOf(file)) ? [`${file} imports ${target}`] : [];
      }),
    );
    expect(astray).toEqual([]);
  });

  it("has no drawer: no utils, helpers, common, types, lib or core", () => {
    expect(files.filter((file) => /(^|\/)(utils?|helpers?|common|types|lib|core)(\/|\.)/.test(file))).toEqual([]);
  });

  it("keeps files short: past 200 lines a file holds more than one idea", () => {
    const long = files.filter(
      (file) => !file.endsWith(".css") && readFileSync(join(SRC, file), "utf8").split("\n").length > 201,
    );
    expect(long).toEqual([]);
  });

  it("does not know the subject outside the files of datasets, scenarios and charts", () => {
    const general = files.filter((file) => !/^(subject|data)\//.test(file));
    const knowing = general.filter((file) => SUBJECT.test(readFileSync(join(SRC, file), "utf8")));
    expect(knowing).toEqual([]);
  });

  it("names no chart and no scenario outside their own rooms: adding one is adding a file", () => {
    const ids = [...charts.keys(), ...scenarios.map(({ id }) => id)].join("|");
    const named = new RegExp(`["'\`](?:${ids})["'\`]`, "g");
    const naming = files
      .filter((file) => !/^subject\//.test(file))
      .flatMap((file) => (readFileSync(join(SRC, file), "utf8").match(named) ?? []).map((id) => `${file}: ${id}`));
    expect(naming).toEqual([]);
  });

  it("keeps scenarios pure: no Markdown, SVG, Astro or file system in them", () => {
    const models = files.filter((file) => file.startsWith("subject/scenarios/"));
    const outside = models.flatMap((file) =>
      importsOf(file).filter(
        (target) => !/^(?:\.\.?\/)+(?:(?:data|figures|language|subject)\/)?[a-z0-9/-]+\.ts$/.test(target),
      ),
    );
    expect(outside).toEqual([]);
    expect(models.filter((file) => /:value|<svg|\bfs\b/.test(readFileSync(join(SRC, file), "utf8")))).toEqual([]);
  });

  it("reads the clock once, in the command line", () => {
    const reading = files.filter((file) => /new Date\(\)|Date\.now\(\)/.test(readFileSync(join(SRC, file), "utf8")));
    expect(reading).toEqual(["cli/build-time.ts"]);
  });

  it("leaves nothing to chance", () => {
    expect(files.filter((file) => /Math\.random|randomUUID/.test(readFileSync(join(SRC, file), "utf8")))).toEqual([]);
  });
});
