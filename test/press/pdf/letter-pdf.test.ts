// What a blind reader, an archive and a machine find in a letter.
import { PDFDocument } from "@cantoo/pdf-lib";
import { parseHTML } from "linkedom";
import { visit } from "unist-util-visit";
import { beforeAll, describe, expect, test } from "vitest";
import { briefJson } from "../../../src/exports/json/brief-json.ts";
import { plainSpaces } from "../../../src/language/writing/line-ends.ts";
import type { Letter, LetterNumber } from "../../../src/letters/letter.ts";
import { packed } from "../../../src/press/pdf/packed.ts";
import { type Press, press } from "../../../src/press/pdf/press.ts";
import { letterHtml } from "../../../src/site/letter/letter-html.ts";
import { breadLetter, organisation } from "./bread-letters.ts";
import { all, type ReadPdf, readPdf, wordsIn } from "./read-pdf.ts";

const BODY = `Brood kost :value[bread_cost.2024] per jaar :cite[bakery-2024]{loc="§ 1"}.[^graan]

:::ask{amount="bread_cost.2024" years="2026-"}
Betaal het brood van :value[bread_eaters.2024] eters.
:::

## Wat brood kost

- Roggebrood: :value[bread_eaters.rye.2024].
- **Witbrood** met [een bron](https://brood.example/wit) en *nadruk*.

1. Eerst malen.
2. Dan bakken.

::chart[bread-costs]

### Per soort

| Soort | Eters |
| --- | ---: |
| Rogge | :value[bread_eaters.rye.2024] |
| Wit | onbekend |

> Brood is leven.

## Wat wij vragen

Zie [de kop hierboven](#kop-wat-brood-kost) en [de cijfers](/cijfers/).

[^graan]: Graan telt niet mee in :value[bread_cost.2024].`;

function print({ letterPdf }: Press, letter: Letter): Promise<Uint8Array> {
  const printed = letterPdf(letter, organisation);
  if ("problems" in printed) throw new Error(JSON.stringify(printed.problems));
  return packed(printed.pdf.bytes);
}

/** Words as they follow each other, whatever line they stand on. */
const run = (text: string) => text.normalize("NFC").replace(/[\s\u00a0\u00ad\u2010-]+/g, "");

describe("a printed letter", () => {
  const letter = breadLetter(BODY, {
    debate: "{ name: Het brooddebat }",
    dossier: '"12345"',
    summary: "Brood kost :value[bread_cost.2024].",
  });
  let bytes: Uint8Array;
  let pdf: ReadPdf;
  beforeAll(async () => {
    bytes = await print(press(), letter);
    pdf = await readPdf(bytes);
  });

  test("says that it is tagged, PDF/UA-1, Dutch, what its title is, and of which day", () => {
    expect(Buffer.from(bytes).toString("latin1")).toMatch(/\/Marked true/);
    expect(pdf.metadata).toContain("<pdfuaid:part>1</pdfuaid:part>");
    expect(pdf.language).toBe("nl-NL");
    expect(pdf.info).toMatchObject({
      Title: "Meer brood",
      Author: "Platform Brood",
      CreationDate: "D:20260401000000Z",
    });
  });

  test("has one main heading, and headings that skip no level, which are its bookmarks", () => {
    const headings = all(pdf, /^H\d$/);
    const levels = headings.map(({ role }) => Number(role.slice(1)));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels.every((level, index) => level <= (levels[index - 1] ?? 0) + 1)).toBe(true);
    const titles = [
      "Meer brood",
      "Wat brood kost",
      "Per soort",
      "Wat wij vragen",
      "Noten",
      "Herkomst van de cijfers",
      "Bronnen",
    ];
    expect(headings.map((heading) => wordsIn(heading).trim())).toEqual(titles);
    expect(pdf.outline).toEqual(titles);
  });

  test("gives every figure the description of its chart", () => {
    expect(all(pdf, /^Figure$/).map(({ alt }) => alt)).toEqual(letter.charts.map(({ chart }) => chart.description));
  });

  test("gives every table header cells", () => {
    const tables = all(pdf, /^Table$/);
    expect(tables).toHaveLength(1);
    for (const table of tables)
      expect(all({ elements: [table] }, /^TH$/).map((cell) => wordsIn(cell).trim())).toEqual(["Soort", "Eters"]);
  });

  test("reads in the order of the page", () => {
    const spoken = run(pdf.elements.map((element) => wordsIn(element, /^(Figure|Lbl)$/)).join(""));
    let from = spoken.indexOf(run("Meer brood"), spoken.indexOf("Kenmerk"));
    for (const words of pageOrder(letter)) {
      const found = spoken.indexOf(run(words), from);
      expect(found, words).toBeGreaterThanOrEqual(from);
      expect(spoken.slice(from, found), `before ${words}`).toBe("");
      from = found + run(words).length;
    }
    expect(spoken.slice(from).startsWith(run("Herkomst van de cijfers"))).toBe(true);
  });

  test("embeds a part of every font", async () => {
    // Unpacked: what describes a font is readable only there.
    const document = await PDFDocument.load(bytes, { updateMetadata: false });
    const text = Buffer.from(await document.save({ useObjectStreams: false })).toString("latin1");
    const names = new Set([...text.matchAll(/\/FontName ?\/([A-Z]{6}\+[\w-]+)/g)].map(([, name]) => name));
    expect(names.size).toBeGreaterThan(2);
    expect([...names].filter((name) => !/^[A-Z]{6}\+Source(Serif4|Sans3)-/.test(name ?? ""))).toEqual([]);
    expect([...text.matchAll(/\/FontFile[23]? /g)].length).toBe(names.size);
  });

  test("marks every sheet as an example, with its day, address and page", () => {
    pdf.sheets.forEach((sheet, index) => {
      expect(sheet).toContain("VOORBEELD");
      expect(plainSpaces(sheet)).toContain("Voorbeeld · concept · stand van kennis 1 april 2026");
      expect(sheet).toContain("https://brood.example/brieven/brood/");
      expect(sheet).toContain(`${index + 1} van ${pdf.pages}`);
    });
  });

  test("leads to its own site, and to addresses that are safe", () => {
    expect(pdf.links).toContain("https://brood.example/cijfers/");
    expect(pdf.links).toContain("https://brood.example/brieven/brood/#kop-wat-brood-kost");
    expect(pdf.links.filter((link) => !/^(https?:|mailto:)/.test(link))).toEqual([]);
  });

  test("has the numbers of brief.json, in its order, each leading to its source", () => {
    expect(numbersIn(pdf)).toEqual(briefJson(letter).numbers.map(({ text }) => plainSpaces(text)));
  });

  test("is the same to the byte, whatever was printed before it", async () => {
    const other = press();
    await print(other, breadLetter("Een andere brief."));
    expect(Buffer.compare(await print(other, letter), bytes)).toBe(0);
  });
});

test("a minus never stands at the end of a line without its amount, and is read as it is written", async () => {
  const body = Array.from(
    { length: 30 },
    (_, index) => `Dus ${"i".repeat(index)} ${"brood ".repeat(12)}:value[bread_cost.2024].`,
  );
  const letter = breadLetter(body.join("\n\n"));
  visit(letter.tree, "figure" as never, (node: { number: LetterNumber }) => {
    node.number = { ...node.number, text: "circa −€ 600" };
  });
  const printed = press().letterPdf(letter, organisation);
  if ("problems" in printed) throw new Error(JSON.stringify(printed.problems));
  const pdf = await readPdf(printed.pdf.bytes);
  const lines = pdf.sheets.join(" ");
  expect(lines.match(/circa\s−€\s600/g)).toHaveLength(body.length);
  expect(lines).not.toContain("\u2060");
});

describe("text that means something to a typesetter", () => {
  const hostile = [
    "#panic() #set text(fill: red)",
    "$x^n$ en @cijfer",
    "\\\\n \\\\u{ab}",
    '"rechte" en „kromme” aanhalingstekens',
    "/* geen commentaar */ // ook niet",
    "= geen kop",
    "\\<label> \\~ -- --- ...",
  ];

  test("comes out as it was written", async () => {
    const { letterPdf } = press();
    const printed = letterPdf(breadLetter(hostile.join("\n\n"), { title: "'#panic() $x$ \"y\"'" }), organisation);
    if ("problems" in printed) throw new Error(JSON.stringify(printed.problems));
    const pdf = await readPdf(printed.pdf.bytes);
    const spoken = all(pdf, /^P$/).map((element) => wordsIn(element).trim());
    for (const text of hostile) {
      // A backslash before a sign belongs to Markdown.
      expect(spoken).toContain(text.replace(/\\([\\<~])/g, "$1"));
    }
    expect(pdf.info["Title"]).toBe('#panic() $x$ "y"');
  });
});

describe("a letter that cannot be printed", () => {
  const { letterPdf } = press();
  const problems = (body: string, front: Record<string, string> = {}) => {
    const printed = letterPdf(breadLetter(body, front), organisation);
    return "problems" in printed
      ? printed.problems.map(({ line, column, message }) => `${line}:${column}: ${message}`)
      : [];
  };

  test.each<[string, string, string[]]>([
    [
      "a character that the fonts lack",
      "Brood is\nlekker 😀.",
      ['11:8: "😀" (U+1F600) is not in the fonts of the PDF; write it otherwise'],
    ],
    [
      "a character that nobody sees",
      "Brood \u0007is",
      ["10:7: the character U+0007 is not in the fonts of the PDF; write it otherwise"],
    ],
    ["a heading without words", "Brood.\n\n##", ["12:1: this heading has no words; write them, or take it out"]],
    [
      "lists without end",
      `${"> ".repeat(40)}diep`,
      ["10:81: this stands more than 12 levels deep; write it with fewer lists in lists"],
    ],
    [
      "an address without end",
      `[x](https://brood.example/${"x".repeat(3000)})`,
      ["10:2: this address is longer than 2000 characters; link to a shorter one"],
    ],
    [
      "a note that is written twice",
      "Brood.[^a]\n\n[^a]: Een.\n\n[^a]: :value[bread_cost.2024].",
      ["14:7: this number is not printed, because its note is written twice; keep one of the two"],
    ],
  ])("%s is said in its place", (_what, body, said) => {
    expect(problems(body)).toEqual(said);
  });

  test("what is wrong in the front matter has its place there", () => {
    expect(problems("Brood.", { title: "Feest 🎉", debate: "{ name: Brood ☃ }" })).toEqual([
      '2:14: "🎉" (U+1F389) is not in the fonts of the PDF; write it otherwise',
      '9:23: "☃" (U+2603) is not in the fonts of the PDF; write it otherwise',
    ]);
    expect(problems("Brood.", { title: '" "' })).toEqual(["2:9: the title has no words; write the title"]);
  });
});

/** The numbers that lead to the list of figures, as a reader meets them. */
function numbersIn(pdf: ReadPdf): string[] {
  return all(pdf, /^Link$/).flatMap((link) => {
    const [, number] = /^(.*\S)\s*c\d+\s*$/s.exec(wordsIn(link)) ?? [];
    return number === undefined ? [] : [plainSpaces(number).replace(/\s+/g, " ").trim()];
  });
}

/** The words of the letter's page from its title to its notes, with the marks that print adds to numbers. */
function pageOrder(letter: Letter): string[] {
  const { text, notes } = letterHtml(letter.tree, { base: "/" });
  const plain = (html: string) => {
    const { document } = parseHTML(`<main>${html}</main>`);
    for (const link of document.querySelectorAll("a.number")) link.append(`c${link.getAttribute("data-entry")}`);
    // On a page the unit has a line of its own; here it follows the title as a sentence.
    for (const title of document.querySelectorAll(".chart-title")) title.append(".");
    for (const hidden of document.querySelectorAll(".picture, details, .visually-hidden, [data-footnote-backref]"))
      hidden.remove();
    return document.querySelector("main")?.textContent ?? "";
  };
  const summary = letter.numbers.slice(0, 1).map((number) => `Brood kost ${number.text}c${number.entry}.`);
  return [
    letter.title,
    ...summary,
    `${letter.to.salutation},`,
    plain(text),
    "Namens het Platform Brood,",
    ...organisation.signatories,
    plain(notes),
  ];
}
