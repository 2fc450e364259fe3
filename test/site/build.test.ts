import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { builtSite, changedFiles, command, filesOf, unpublish, workingCopy } from "./built-site.ts";

const LETTER = "brieven/2026-05-voorjaarsnota";
const EDITION = "data/execution-costs/2026-01-28.csv";
// What another build made of the same files in another folder.
const other = await builtSite("unsent");
const copy = workingCopy("unsent");

beforeAll(async () => {
  const { code, stderr } = await command(copy, "build");
  expect(code, stderr).toBe(0);
});

afterAll(() => rmSync(copy, { recursive: true, force: true }));

/** Changes a file of the working copy. */
function edit(path: string, change: (text: string) => string): void {
  const file = join(copy, path);
  const text = readFileSync(file, "utf8");
  const changed = change(text);
  if (changed === text) throw new Error(`nothing changed in ${path}`);
  writeFileSync(file, changed);
}

const page = (path: string) => readFileSync(join(copy, "dist", path), "utf8");

describe("npm run build", { timeout: 240_000 }, () => {
  it("gives the same bytes in two folders, with one moment of building", () => {
    expect(changedFiles(filesOf(join(copy, "dist")), filesOf(other))).toEqual([]);
  });

  it("prints the letter and brief.json, with at least 15 figures and 3 charts, none typed by hand", () => {
    const brief = JSON.parse(page(`${LETTER}/brief.json`)) as { numbers: { figure: string }[]; charts: unknown[] };
    expect(new Set(brief.numbers.map(({ figure }) => figure)).size).toBeGreaterThanOrEqual(15);
    expect(brief.charts.length).toBeGreaterThanOrEqual(3);
    const source = readFileSync(join(copy, "content/letters/2026-05-voorjaarsnota.md"), "utf8");
    const prose = source.replace(/^---[\s\S]*?\n---\n/, "").replace(/\{[^}]*\}|\[[^\]]*\]/g, "");
    // Years and the numbers in the names of a law and of groups of cities are no figures.
    expect(prose.match(/\d[\d.,]*/g)?.filter((digits) => !/^(20[12]\d[.,]?|4|40)$/.test(digits))).toEqual([]);
  });

  it("carries a changed cell everywhere, with the cache in place: letter, chart, table, brief.json, figure page", async () => {
    unpublish(copy);
    edit(EDITION, (text) => text.replace(",145,161,", ",147,162,"));
    expect((await command(copy, "build")).code).toBe(0);
    const text = "€\u00a0147 tot €\u00a0162\u00a0miljoen";
    const letter = page(`${LETTER}/index.html`);
    expect(letter).toContain(`>${text}</a>`);
    expect(letter).toMatch(new RegExp(`<text[^>]*>${text}</text>`));
    expect(letter).toContain(`<td class="right">${text}</td>`);
    expect(letter).not.toContain("145 tot");
    expect(page(`${LETTER}/brief.json`)).toContain('"text": "€ 147 tot € 162 miljoen"');
    expect(page("cijfers/execution_costs.2024/index.html")).toContain(text);
    edit(EDITION, (text) => text.replace(",147,162,", ",145,161,"));
  });

  it("shows on the page of a figure what was mended in it, and leaves letters of before as they were", async () => {
    const row =
      "execution_costs.2024,2026-01-28,note,,Zonder tolken,correctie,Regel vergeten.,de redactie,2026-11-01,open";
    edit("data/corrections.csv", (text) => `${text}${row}\n`);
    expect((await command(copy, "build")).code).toBe(0);
    const text = page("cijfers/execution_costs.2024/index.html").replaceAll("\u00a0", " ");
    expect(text).toContain("Hersteld op 1 november 2026");
    expect(text).toContain(
      "Correctie: de toelichting was leeg en is ‘Zonder tolken’. Regel vergeten. Gevonden door de redactie.",
    );
    expect(page(`${LETTER}/brief.json`)).toBe(readFileSync(join(other, LETTER, "brief.json"), "utf8"));
    edit("data/corrections.csv", (text) => text.replace(`${row}\n`, ""));
  });

  it("refuses bad input with every place, exit code 1, and leaves dist as it was", async () => {
    const before = filesOf(join(copy, "dist"));
    edit(EDITION, (text) => text.replace(",145,161,", ",145,€ 161,"));
    edit("content/letters/2026-05-voorjaarsnota.md", (text) => text.replace("date: 2026-05-20", "date: mei 2026"));
    const { code, stderr } = await command(copy, "build");
    expect(code).toBe(1);
    expect(stderr).toContain(
      [
        'content/letters/2026-05-voorjaarsnota.md:3:7: date: "mei 2026" is not a day; write it as yyyy-mm-dd',
        'data/execution-costs/2026-01-28.csv:2:27: high: "€ 161" is not a plain number; write 161',
        "nothing was built; dist/ is as it was",
      ].join("\n"),
    );
    expect(changedFiles(before, filesOf(join(copy, "dist")))).toEqual([]);
    edit(EDITION, (text) => text.replace(",145,€ 161,", ",145,161,"));
    edit("content/letters/2026-05-voorjaarsnota.md", (text) => text.replace("date: mei 2026", "date: 2026-05-20"));
  });

  it("says what is missing when data/ is empty", async () => {
    rmSync(join(copy, "data"), { recursive: true });
    const { code, stderr } = await command(copy, "build");
    expect(code).toBe(1);
    expect(stderr).toContain("data/sources.csv:1:1: sources.csv: the file is missing; add it");
    expect(stderr).toContain("data/volumes:1:1: volumes: has no editions; add data/volumes/yyyy-mm-dd.csv");
  });
});
