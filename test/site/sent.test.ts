// A site with letters that were sent, one of them revised since, and one that nobody may read yet.
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, test } from "vitest";
import { check } from "../../src/cli/check.ts";
import { erratum } from "../../src/cli/erratum.ts";
import { send } from "../../src/cli/send.ts";
import { plainSpaces } from "../../src/language/writing/line-ends.ts";
import { wordsOf } from "../../src/letters/words.ts";
import { readInput } from "../../src/publication/input.ts";
import { publication } from "../../src/publication/publication.ts";
import { recorded, type TestedCommand } from "../cli/recorded.ts";
import { isNight } from "../night.ts";
import { subject } from "../sites/library/subject/subject.ts";
import { SMALL_MOMENT, smallCopy, smallEdit, smallRun } from "../sites/small-site.ts";
import { filesOf } from "./built-site.ts";
import { NAME, SECRET, secretText } from "./embargoed-letter.ts";
import { leaks } from "./leaks.ts";
import { saidStates, stateOf } from "./letter-states.ts";
import { looksAt } from "./looks.ts";
import { openSite } from "./visit.ts";

/** Sent before the tests began, and since then one of its numbers was revised. */
const SENT = "2025-10-avonden";
const REPLACED = "2025-11-het-lezerspanel";
const WITHDRAWN = "2026-04-een-jaar-later";

const REPLACED_TEXT = `---
title: Het lezerspanel wil avonden
date: 2025-11-03
to: raad
status: concept
profile: brief
summary: Het lezerspanel wil avonden.
---

Van het panel wil in 2025 :value[evening.2025] de bibliotheek ook ’s avonds open.
`;

const copy = smallCopy("library");
const told = (command: TestedCommand, args: readonly string[]) => recorded(command, args, copy, {}, subject);
const write = (path: string, change: (text: string) => string) => smallEdit(copy, path, change);

beforeAll(async () => {
  write(`content/letters/${REPLACED}.md`, () => REPLACED_TEXT);
  for (const slug of [REPLACED, WITHDRAWN]) {
    const { code, stderr } = await told(send, [slug]);
    expect(stderr).toBe("");
    expect(code).toBe(0);
  }
  write(`content/letters/${SECRET}.md`, () => secretText);
  write(`content/letters/${REPLACED}.md`, (text) =>
    text.replace("status: verzonden", `status: vervangen\nreplaced_by: ${SECRET}`),
  );
  write(`content/letters/${WITHDRAWN}.md`, (text) =>
    text.replace("status: verzonden", "status: ingetrokken\nwithdrawn: 2026-05-01"),
  );
  const drafted = await told(erratum, [SENT]);
  expect(drafted.stderr).toBe("");
  write(`content/letters/${SENT}.erratum.md`, (text) => text.replaceAll("Schrijf hier", "Hier staat"));
  const { code, stderr } = await smallRun(copy, "build");
  expect(stderr.split("\n").filter((line) => line !== "" && !line.startsWith("hint: "))).toEqual([]);
  expect(code).toBe(0);
});

afterAll(() => rmSync(copy, { recursive: true, force: true }));

const { keptPage } = openSite(join(copy, "dist"));

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
    expect(above).toContain("<s>31.200</s>, nu <strong>31.400</strong>");
    expect(body).toContain(">31.200</a>");
    expect(body).not.toContain("31.400");
  });

  it("says of a sent letter of which no number moved that nothing moved, and on which day", () => {
    const [above = ""] = page(`brieven/${REPLACED}/index.html`).split('<article class="band letter">');
    expect(above).toMatch(/Sinds deze brief is geen cijfer in deze brief bijgesteld\. Stand van <time/);
  });

  it("has its revision and its erratum on the page of numbers that moved", () => {
    const html = page("herzieningen/index.html");
    expect(html).toContain("was <s>31.200</s>, werd <strong>31.400</strong>");
    expect(html).toContain(`href="/brieven/${SENT}/#erratum"`);
    expect(html).not.toContain("Nog geen enkel cijfer");
    expect(page("sitemap.xml")).toContain("/herzieningen/");
  });

  it("prints its erratum above it, with links to the pages of figures", () => {
    const [above = ""] = page(`brieven/${SENT}/index.html`).split('<article class="band letter">');
    expect(above).toContain("<strong>Erratum</strong> van <time");
    expect(above).toMatch(/<summary>Lees het hele erratum<\/summary>\s*<div id="erratum">/);
    expect(above).toContain('<a class="number" href="/cijfers/visitors.2024/">31.400</a>');
  });

  it("has its revision and its erratum in the feed, and its asks in the register", () => {
    const ids = [...page("herzieningen.xml").matchAll(/<entry><id>([^<]*)/g)].map(([, id]) => id);
    expect(ids).toEqual([
      `tag:leeszaal.example,${SMALL_MOMENT.slice(0, 10)}:erratum/${SENT}`,
      `tag:leeszaal.example,2026-03-19:herziening/${SENT}`,
    ]);
    expect(page("brieven/index.html")).toContain("<strong>gevraagd</strong> op 6 oktober 2025");
  });

  it("has its notice in the list and in brief.json too", () => {
    expect(page("brieven/index.html")).toMatch(/Sinds de verzending: 1 van de \d+ cijfers is sindsdien bijgesteld/);
    const { notice } = JSON.parse(page(`brieven/${SENT}/brief.json`));
    expect(notice.revised).toMatchObject([
      { figure: "visitors.2024", from: "31.200", to: "31.400", since: "2026-03-19" },
    ]);
  });

  it.runIf(isNight)("is accessible and fits, as are the lists that tell of it", async () => {
    const { page: tab, to, complaints } = await keptPage();
    for (const path of [`/brieven/${SENT}/`, "/brieven/", "/herzieningen/"]) {
      await to(path);
      expect([...(await looksAt(tab)), ...complaints()]).toEqual([]);
    }
  });

  it("says that it was withdrawn, and since when", () => {
    expect(page(`brieven/${WITHDRAWN}/index.html`)).toContain("Deze brief is ingetrokken op 1 mei 2026.");
  });
});

const input = { ...subject };

test("each letter is in every place what its state says, sent, withdrawn or a concept", () => {
  const { publication: made } = publication(readInput(copy), { ...input, buildTime: new Date(SMALL_MOMENT) });
  const letters = made?.letters ?? [];
  expect(new Set(letters.map(({ status }) => status))).toEqual(new Set(["verzonden", "ingetrokken"]));
  expect(saidStates(join(copy, "dist"))).toEqual(new Map(letters.map((letter) => [letter.slug, stateOf(letter)])));
});

describe("a letter under embargo", () => {
  it("is in no file of the site: not its name, title, six of its words, or figures that only it uses", () => {
    const files = readInput(copy);
    const { publication: made } = publication(files, {
      ...input,
      buildTime: new Date(SMALL_MOMENT),
      underEmbargo: true,
    });
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
      ...letter.tree.children.flatMap((block) => ("children" in block ? wordsOf(block) : [])),
    ];
    const dist = filesOf(join(copy, "dist"));
    expect(dist.has(`cijfers/${NAME}/index.html`)).toBe(true);
    expect(leaks(dist, { slug: SECRET, title: letter.title, texts, figures })).toEqual([]);
  });

  it("does not yet replace the letter that it will replace", () => {
    expect(page(`brieven/${REPLACED}/index.html`)).toContain("Verzonden · stand");
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
    const quiet = await told(check, ["--format=github"]);
    expect(quiet.stdout).not.toContain(SECRET);
    expect((await told(check, ["--format=github", "--include-embargoed"])).stdout).toContain(SECRET);
  });
});
