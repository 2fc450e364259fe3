// A site with letters that were sent, one of them revised since, and one that nobody may read yet.
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, test } from "vitest";
import { plainSpaces } from "../../src/language/writing/line-ends.ts";
import { wordsOf } from "../../src/letters/words.ts";
import { readInput } from "../../src/publication/input.ts";
import { publication } from "../../src/publication/publication.ts";
import { subject } from "../../src/subject/subject.ts";
import { axeViolations, horizontalScroll } from "../browser/page-checks.ts";
import { MOMENT, TODAY } from "../moment.ts";
import { command, filesOf, workingCopy } from "./built-site.ts";
import { NAME, SECRET, secretText } from "./embargoed-letter.ts";
import { leaks } from "./leaks.ts";
import { saidStates, stateOf } from "./letter-states.ts";
import { openSite } from "./visit.ts";

const SENT = "2025-06-huisvesting-en-financiering";
const REPLACED = "2020-02-kosten-nieuw-stelsel";
const WITHDRAWN = "2018-07-regie-en-middelen";

const copy = workingCopy("unsent");

beforeAll(async () => {
  for (const slug of [SENT, REPLACED, WITHDRAWN]) {
    const { code, stderr } = await command(copy, "send", [slug]);
    expect(stderr).toBe("");
    expect(code).toBe(0);
  }
  revise("housing_target,2023h1,vastgesteld", "21200", "22300");
  write(`content/letters/${SECRET}.md`, () => secretText);
  write(`content/letters/${REPLACED}.md`, (text) =>
    text.replace("status: verzonden", `status: vervangen\nreplaced_by: ${SECRET}`),
  );
  write(`content/letters/${WITHDRAWN}.md`, (text) =>
    text.replace("status: verzonden", "status: ingetrokken\nwithdrawn: 2019-03-01"),
  );
  const drafted = await command(copy, "erratum", [SENT]);
  expect(drafted.stderr).toBe("");
  write(`content/letters/${SENT}.erratum.md`, (text) => text.replaceAll("Schrijf hier", "Hier staat"));
  const { code, stderr } = await command(copy, "build");
  expect(stderr.split("\n").filter((line) => line !== "" && !line.startsWith("hint: "))).toEqual([]);
  expect(code).toBe(0);
});

afterAll(() => rmSync(copy, { recursive: true, force: true }));

const { visit } = openSite(join(copy, "dist"));

function write(path: string, change: (text: string) => string): void {
  const file = join(copy, path);
  writeFileSync(file, change(existsSync(file) ? readFileSync(file, "utf8") : ""));
}

/** An edition of a later day in which one number of the letter has another value. */
function revise(row: string, from: string, to: string): void {
  const files = readInput(copy);
  const [path, bytes] =
    [...files].find(([name, content]) => name.startsWith("data/housing-targets/") && text(content).includes(row)) ?? [];
  if (path === undefined || bytes === undefined) throw new Error(`no edition has ${row}`);
  const [header = "", ...rows] = text(bytes).trimEnd().split("\n");
  const old = rows.find((line) => line.startsWith(row));
  if (old === undefined || !old.includes(from)) throw new Error(`${row} is not ${from}`);
  write("data/housing-targets/2026-10-01.csv", () => `${header}\n${old.replace(from, to)}\n`);
}

function text(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

const page = (path: string) => plainSpaces(readFileSync(join(copy, "dist", path), "utf8"));

describe("the page of a sent letter", () => {
  it("offers the PDF as it was sent, to the byte", () => {
    const kept = readFileSync(join(copy, `content/letters/${SENT}.pdf`));
    expect(Buffer.compare(readFileSync(join(copy, `dist/brieven/${SENT}/brief.pdf`)), kept)).toBe(0);
  });

  it("says above the letter which number was revised, and prints the letter as it was sent", () => {
    const html = page(`brieven/${SENT}/index.html`);
    const [above = "", body = ""] = html.split('<article class="band letter">');
    expect(above).toMatch(/1 van de \d+ cijfers is sindsdien bijgesteld/);
    expect(above).toContain("<s>21.200</s>, nu <strong>22.300</strong>");
    expect(body).toContain(">21.200</a>");
    expect(body).not.toContain("22.300");
  });

  it("says of a sent letter of which no number moved that nothing moved, and on which day", () => {
    const [above = ""] = page(`brieven/${REPLACED}/index.html`).split('<article class="band letter">');
    expect(above).toMatch(/Sinds deze brief is geen cijfer in deze brief bijgesteld\. Stand van <time/);
  });

  it("has its revision and its erratum on the page of numbers that moved", () => {
    const html = page("herzieningen/index.html");
    expect(html).toContain("was <s>21.200</s>, werd <strong>22.300</strong>");
    expect(html).toContain(`href="/brieven/${SENT}/#erratum"`);
    expect(html).not.toContain("Nog geen enkel cijfer");
    expect(page("sitemap.xml")).toContain("/herzieningen/");
  });

  it("prints its erratum above it, with links to the pages of figures", () => {
    const [above = ""] = page(`brieven/${SENT}/index.html`).split('<article class="band letter">');
    expect(above).toContain("<strong>Erratum</strong> van <time");
    expect(above).toMatch(/<summary>Lees het hele erratum<\/summary>\s*<div id="erratum">/);
    expect(above).toContain('<a class="number" href="/cijfers/housing_target.2023h1.vastgesteld/">22.300</a>');
  });

  it("has its revision and its erratum in the feed, and its asks in the register", () => {
    const ids = [...page("herzieningen.xml").matchAll(/<entry><id>([^<]*)/g)].map(([, id]) => id);
    expect(ids).toEqual([
      `tag:onderbouwd.example,${TODAY}:erratum/${SENT}`,
      `tag:onderbouwd.example,2026-10-01:herziening/${SENT}`,
    ]);
    expect(page("brieven/index.html")).toContain("<strong>gevraagd</strong> op 9 juni 2025");
  });

  it("has its notice in the list and in brief.json too", () => {
    expect(page("brieven/index.html")).toMatch(/Sinds de verzending: 1 van de \d+ cijfers is sindsdien bijgesteld/);
    const { notice } = JSON.parse(page(`brieven/${SENT}/brief.json`));
    expect(notice.revised).toMatchObject([
      { figure: "housing_target.2023h1.vastgesteld", from: "21.200", to: "22.300", since: "2026-10-01" },
    ]);
  });

  it.each([360, 1280])("is accessible and fits at %i px", async (width) => {
    for (const path of [`/brieven/${SENT}/`, "/brieven/", "/herzieningen/"]) {
      const tab = await visit(path, { viewport: { width, height: 900 } });
      expect(await axeViolations(tab)).toEqual([]);
      expect(await horizontalScroll(tab)).toEqual([]);
      const pictures = process.env["PICTURES"];
      if (pictures) await tab.screenshot({ path: join(pictures, `${path.replaceAll("/", "_")}${width}.png`) });
    }
  });

  it("says that it was withdrawn, and since when", () => {
    expect(page(`brieven/${WITHDRAWN}/index.html`)).toContain("Deze brief is ingetrokken op 1 maart 2019.");
  });
});

const input = { ...subject };

test("each letter is in every place what its state says, sent, withdrawn or a concept", () => {
  const { publication: made } = publication(readInput(copy), { ...input, buildTime: new Date(MOMENT) });
  const letters = made?.letters ?? [];
  expect(new Set(letters.map(({ status }) => status))).toEqual(new Set(["concept", "verzonden", "ingetrokken"]));
  expect(saidStates(join(copy, "dist"))).toEqual(new Map(letters.map((letter) => [letter.slug, stateOf(letter)])));
});

describe("a letter under embargo", () => {
  it("is in no file of the site: not its name, title, six of its words, or figures that only it uses", () => {
    const files = readInput(copy);
    const { publication: made } = publication(files, { ...input, buildTime: new Date(MOMENT), underEmbargo: true });
    const letter = made?.letters.find(({ slug }) => slug === SECRET);
    if (made === undefined || letter === undefined)
      throw new Error("the letter is not in the publication of its author");
    const others = made.letters.filter(({ slug }) => slug !== SECRET);
    const figures = letter.numbers
      .map(({ figure }) => figure.name)
      .filter((name) => !others.some(({ numbers }) => numbers.some(({ figure }) => figure.name === name)));
    expect(figures).toEqual([NAME]);
    // The names of figures are public.
    const written = secretText.replace(/:value\[[^\]]*\]/g, "…").replace(/^[a-z]+:/gm, "");
    const texts = [
      written,
      letter.summaryText,
      ...letter.tree.children.flatMap((block) => ("children" in block ? wordsOf(block as never) : [])),
    ];
    const dist = filesOf(join(copy, "dist"));
    expect(dist.has(`cijfers/${NAME}/index.html`)).toBe(true);
    expect(leaks(dist, { slug: SECRET, title: letter.title, texts, figures })).toEqual([]);
  });

  it("does not yet replace the letter that it will replace", () => {
    expect(page(`brieven/${REPLACED}/index.html`)).toContain("Voorbeeld · verzonden ·");
    expect(page(`brieven/${REPLACED}/index.html`)).not.toContain("vervangen");
  });

  it("is published by the first build at its minute", () => {
    const files = readInput(copy);
    const slugs = (moment: string) =>
      publication(files, { ...input, buildTime: new Date(moment) }).publication?.letters.map(({ slug }) => slug);
    expect(slugs("2099-12-01T05:59:59+01:00")).not.toContain(SECRET);
    expect(slugs("2099-12-01T06:00:00+01:00")).toContain(SECRET);
  });

  it("is in no annotation of a check, unless asked", async () => {
    const quiet = await command(copy, "check", ["--format=github"]);
    expect(quiet.stdout).not.toContain(SECRET);
    expect((await command(copy, "check", ["--format=github", "--include-embargoed"])).stdout).toContain(SECRET);
  });
});
