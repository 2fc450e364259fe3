// A build of a small organisation, where each cell and each number can be followed by eye.
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { isNight } from "../night.ts";
import { smallCopy, smallEdit, smallRun, smallSite } from "../sites/small-site.ts";
import { changedFiles, filesOf } from "./built-site.ts";

const LETTER = "brieven/2026-04-een-jaar-later";
const SENT = "brieven/2025-10-avonden";
const EDITION = "data/library-budgets/2026-03-19.csv";
// What another build made of the same files in another folder.
const other = await smallSite("library");
const copy = smallCopy("library");

beforeAll(async () => {
  const { code, stderr } = await smallRun(copy, "build");
  expect(code, stderr).toBe(0);
});

afterAll(() => rmSync(copy, { recursive: true, force: true }));

const page = (path: string) => readFileSync(join(copy, "dist", path), "utf8");

/** Changes files, builds, looks, and puts the files back as they were. */
async function rebuilt(
  edits: Readonly<Record<string, (text: string) => string>>,
  look: (code: number, err: string) => void,
) {
  const before = new Map(Object.keys(edits).map((path) => [path, readFileSync(join(copy, path), "utf8")]));
  for (const [path, change] of Object.entries(edits)) smallEdit(copy, path, change);
  const { code, stderr } = await smallRun(copy, "build");
  look(code, stderr);
  for (const [path, text] of before) smallEdit(copy, path, () => text);
}

const unpublished = (text: string) => text.split("\n", 1)[0]?.concat("\n") ?? "";

describe("npm run build", { timeout: 240_000 }, () => {
  it("gives the same bytes in two folders, with one moment of building", () => {
    expect(changedFiles(filesOf(join(copy, "dist")), filesOf(other))).toEqual([]);
  });

  it("carries a changed cell and a changed assumption to all that rests on them and to nothing else, and leaves what was sent as it was", async () => {
    await rebuilt(
      {
        "data/published.csv": unpublished,
        "data/visitors/2026-03-19.csv": (text) => text.replace(",33900,", ",34700,").replace(",33.900,", ",34.700,"),
        "data/assumptions.csv": (text) => text.replace(",90000,120000,", ",90000,150000,"),
      },
      (code, stderr) => {
        expect(code, stderr).toBe(0);
        const letter = page(`${LETTER}/index.html`);
        expect(letter).toContain(">34.700</a>");
        expect(letter).toMatch(/<text[^>]*>34\.700<\/text>/);
        expect(letter).toContain('<td class="right">34.700</td>');
        expect(letter).not.toContain("33.900");
        expect(page(`${LETTER}/brief.json`)).toContain('"text": "34.700"');
        expect(page("cijfers/visitors.2025/index.html")).toContain("34.700");
        const before = filesOf(other);
        const changed = changedFiles(filesOf(join(copy, "dist")), before);
        expect(changed.filter((name) => name.startsWith(`${SENT}/`) && !name.endsWith(".html"))).toEqual([]);

        // The assumption that changed with it: its scenario, figures and letter, and nothing else.
        const text = "€\u00a0700.000 tot €\u00a0800.000";
        expect(page("scenarios/open-evenings/index.html")).toContain(text);
        expect(page(`${LETTER}/index.html`)).toContain(text);
        expect(page(`${LETTER}/brief.json`)).toContain("€ 700.000 tot € 800.000");
        const after = filesOf(join(copy, "dist"));
        const may = new RegExp(
          `^(${LETTER}/|scenarios/(index\\.html$|open-evenings/)|cijfers/(index\\.html$|open_evenings\\.|evening_cost\\.|(?:spending|grant)\\.2025\\.definitief/|visitors\\.2025/)|bronnen/jaarverslag-2025/|data/visitors/|data/(?:assumptions|published)\\.csv$|data/datapackage\\.json$|build\\.json$|zoeken/index\\.json$)`,
        );
        expect(changedFiles(before, after).filter((name) => !may.test(name))).toEqual([]);
        expect([...after.keys()]).toEqual([...before.keys()]);
        expect(changedFiles(before, after)).toContain("cijfers/evening_cost.assumed/index.html");
      },
    );
  });

  it("shows on the page of a figure what was mended in it", () => {
    const text = page("cijfers/members.2025/index.html").replaceAll("\u00a0", " ");
    expect(text).toContain("Hersteld op 10 april 2026");
    expect(text).toContain(
      "Correctie: de toelichting was leeg en is ‘Eind december’. De toelichting was vergeten. Gevonden door de redactie.",
    );
  });

  it("says of a published figure that our sum does not reach it, and prints the published one", () => {
    const figure = page("cijfers/open_evenings.now.2025/index.html").replaceAll("\u00a0", " ");
    expect(figure).toContain("onze som ligt daar verder vanaf dan afronding verklaart");
    expect(figure).not.toContain("past daarbij binnen de afronding");
    const letter = page(`${LETTER}/index.html`).replaceAll("\u00a0", " ");
    expect(letter).toContain("Onze som ligt daar verder vanaf dan afronding verklaart");
  });

  it("refuses bad input with every place, exit code 1, and leaves dist as it was", async () => {
    const before = filesOf(join(copy, "dist"));
    await rebuilt(
      {
        [EDITION]: (text) => text.replace(",0.9,", ",€ 0.9,"),
        "content/letters/2026-04-een-jaar-later.md": (text) => text.replace("date: 2026-04-02", "date: april 2026"),
      },
      (code, stderr) => {
        expect(code).toBe(1);
        expect(stderr).toBe(
          [
            'content/letters/2026-04-een-jaar-later.md:3:7: date: "april 2026" is not a day; write it as yyyy-mm-dd',
            "data/library-budgets/2026-03-19.csv:1:1: 2026-03-19.csv: is not what was published (line 4 of data/published.csv has its hash); a published edition is history: put the old file back, and write a new number in a new edition, or mend a mistake with a row in data/corrections.csv; if it was never on the main branch, take its row out of data/published.csv and run npm run record",
            'data/library-budgets/2026-03-19.csv:4:17: value: "€ 0.9" is not a plain number; write 0.9',
            "nothing was built; dist/ is as it was",
            "",
          ].join("\n"),
        );
      },
    );
    expect(changedFiles(before, filesOf(join(copy, "dist")))).toEqual([]);
  });

  it.runIf(isNight)(
    "says in its place what a letter misses when data/ is empty, and not that a table is missing",
    async () => {
      const before = filesOf(join(copy, "dist"));
      rmSync(join(copy, "data"), { recursive: true });
      const { code, stderr } = await smallRun(copy, "build");
      expect(code).toBe(1);
      expect(stderr).toContain(
        'content/letters/2026-04-een-jaar-later.md:4:5: to: "raad" is not in data/committees.csv\n',
      );
      expect(stderr).not.toContain("the file is missing");
      expect(changedFiles(before, filesOf(join(copy, "dist")))).toEqual([]);
    },
  );
});
