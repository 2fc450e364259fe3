// The letters of the project, held against their own rules.
import { join } from "node:path";
import { csvFormatRows, csvParseRows } from "d3-dsv";
import { describe, expect, it } from "vitest";
import type { Files } from "../../../src/data/csv/file-map.ts";
import { problemText } from "../../../src/data/csv/problem.ts";
import { type Figure, observedInputs } from "../../../src/figures/figure.ts";
import { coverageOf } from "../../../src/letters/coverage.ts";
import { readInput } from "../../../src/publication/input.ts";
import { publication, shown } from "../../../src/publication/publication.ts";
import { subject } from "../../../src/subject/subject.ts";
import { MOMENT } from "../../moment.ts";
import { asConcepts } from "../../publication/concepts.ts";

const standing = readInput(join(import.meta.dirname, "../../.."));
const input = { buildTime: new Date(MOMENT), ...subject };
const { publication: sound, problems } = publication(standing, input);
// A concept that nobody sees yet may still be anything that compiles.
const letters = shown(sound?.letters ?? []);

// A sent letter no longer follows the data: to see its claims fall, all are taken as concepts.
const files = asConcepts(standing);
const concepts = publication(files, input);

describe("the letters", () => {
  it("compile", () => {
    expect(problems.map(problemText)).toEqual([]);
    expect(letters.length).toBeGreaterThanOrEqual(6);
  });

  it.each(letters.map((letter) => [letter.slug, letter] as const))(
    "%s holds at least three claims",
    (_slug, letter) => {
      expect(letter.claims.length).toBeGreaterThanOrEqual(3);
    },
  );

  it("trace every number, with three excuses together at most", () => {
    const accounts = letters.map(coverageOf);
    expect(accounts.map(({ numbers, excused }) => numbers - excused)).toEqual(accounts.map(({ traced }) => traced));
    expect(accounts.reduce((sum, { excused }) => sum + excused, 0)).toBeLessThanOrEqual(3);
  });

  it("print each number where its sentence says it", () => {
    for (const { numbers } of letters) {
      for (const { text, sentence } of numbers.filter(({ sentence }) => sentence !== "")) {
        expect(sentence.replaceAll("\u00a0", " ")).toContain(text.replaceAll("\u00a0", " "));
      }
    }
  });
});

// Two claims of each letter: every one of them has to fall with its figures.
const claims = shown(concepts.publication?.letters ?? []).flatMap((letter) =>
  letter.claims.slice(0, 2).map((claim) => [claim.text, letter, claim] as const),
);

describe("a claim fails at its sentence once a cell says otherwise", () => {
  it("is tried on at least ten claims", () => {
    expect(concepts.problems.map(problemText)).toEqual([]);
    expect(claims.length).toBeGreaterThanOrEqual(10);
  });

  it.each(claims)("%s", (_text, letter, claim) => {
    const ways = [...claim.figures.values()]
      .flatMap(observedInputs)
      .flatMap((figure) => [0.001, 1000].map((factor) => ({ figure, factor })));
    const falls = ways.some(({ figure, factor }) =>
      publication(scaled(figure, factor, letter.path), input).problems.some(
        ({ path, line, message }) => path === letter.path && line === claim.line && message.startsWith("the claim "),
      ),
    );
    expect(falls).toBe(true);
  });
});

/** The files with one row changed, the value of a figure so many times as much, and with no letter but this one. */
function scaled(figure: ReturnType<typeof observedInputs>[number] & Figure, factor: number, letterPath: string): Files {
  const { path, line } = figure.trail;
  const lines = new TextDecoder().decode(files.get(path)).split("\n");
  const [header = []] = csvParseRows(lines[0] ?? "");
  const [row = []] = csvParseRows(lines[line - 1] ?? "");
  const changed = row.map((cell, index) =>
    ["value", "low", "high"].includes(header[index] ?? "") && cell !== ""
      ? String(Math.round(Number(cell) * factor))
      : cell,
  );
  lines[line - 1] = csvFormatRows([changed]);
  const kept = [...files].filter(([name]) => name === letterPath || !name.startsWith("content/letters/"));
  return new Map(kept).set(path, new TextEncoder().encode(lines.join("\n")));
}
