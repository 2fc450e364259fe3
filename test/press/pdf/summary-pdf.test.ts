import { expect, test } from "vitest";
import { press } from "../../../src/press/pdf/press.ts";
import { breadLetter, organisation } from "./bread-letters.ts";
import { all, type ReadPdf, readPdf, wordsIn } from "./read-pdf.ts";

const { summaryPdf, letterPdf } = press();
const BODY = `Brood.

:::ask{amount="bread_cost.2024" years="2026"}
Betaal het brood. Doe het dit jaar.
:::

## Kosten

Brood kost :value[bread_cost.2025] in 2025.[^n] Dat is veel.

## Eters

In 2024 waren er :value[bread_eaters.2024] eters :cite[bakery-2024]. Dat zijn er veel.

[^n]: Een noot.`;

const FRONT = { date: "2026-04-01", summary: "In 2024 kostte brood :value[bread_cost.2024]." };
const POINTS = `
  - In 2024 aten :value[bread_eaters.rye.2024] mensen roggebrood :cite[bakery-2024].
  - Brood is *duur*, en :claim[dat blijft zo]{holds="bread_cost.2024 > 0"}.
  - "Wij vragen :value[bread_cost.2024]{period=2024}: dat helpt."`;

async function sheetOf(body: string, front: Readonly<Record<string, string>>) {
  const outcome = summaryPdf(breadLetter(body, { ...FRONT, ...front }), organisation);
  if ("problems" in outcome) return outcome.problems.map(({ name, message }) => `${name}: ${message}`);
  return readPdf(outcome.pdf.bytes);
}

async function printed(body: string, front: Readonly<Record<string, string>>): Promise<ReadPdf> {
  const pdf = await sheetOf(body, front);
  if (Array.isArray(pdf)) throw new Error(pdf.join());
  return pdf;
}

const headings = (pdf: ReadPdf) => all(pdf, /^H\d$/).map((heading) => wordsIn(heading).trim());
const rows = (pdf: ReadPdf) => all(pdf, /^TR$/).map((row) => wordsIn(row).replace(/\s+/g, " ").trim());
/** The first words of each key figure. */
const values = (pdf: ReadPdf) =>
  rows(pdf)
    .slice(1)
    .map((row) => row.split(" ").slice(0, 2).join(" "));

test("is one sheet: summary, ask, points, key figures, and where the rest is", async () => {
  const pdf = await printed(BODY, { points: POINTS });
  expect(pdf.pages).toBe(1);
  expect(headings(pdf)).toEqual(["Samenvatting: Meer brood", "In drie punten", "Kerncijfers", "De hele brief"]);
  const [sheet = ""] = pdf.sheets.map((text) => text.replace(/\s+/g, " "));
  expect(sheet).toContain("Onze oproep · € 65 tot € 80 miljoen · 2026");
  expect(sheet).toContain("Betaal het brood. Doe het dit jaar.");
  expect(sheet).toContain("1. In 2024 aten circa 1.200 mensen roggebrood.");
  expect(sheet).toContain("2. Brood is duur, en dat blijft zo.");
  expect(sheet).toContain("3. Wij vragen € 65 tot € 80 miljoen: dat helpt.");
  expect(sheet).not.toContain("Dat is veel");
  expect(rows(pdf)[0]).toBe("Cijfer Wat het is Waar het staat");
  expect(pdf.links).toContain("https://brood.example/brieven/brood/brief.pdf");
});

test("its key figures are what is asked, then the numbers of the points, the summary and the text, each once", async () => {
  const asked = BODY.replace("bread_cost.2024", "bread_cost.2025");
  expect(values(await printed(BODY, { points: POINTS }))).toEqual(["€ 65", "circa 1.200", "€ 90", "28.430 (voorlopig"]);
  expect(values(await printed(asked, { points: POINTS }))).toEqual([
    "€ 90",
    "circa 1.200",
    "€ 65",
    "28.430 (voorlopig",
  ]);
  const both = `${asked}\n\n:::ask{amount="bread_cost.2024"}\nBetaal.\n:::`;
  expect(values(await printed(both, { points: POINTS })).slice(0, 2)).toEqual(["€ 90", "€ 65"]);
  expect(values(await printed(BODY, {}))).toEqual(["€ 65", "€ 90", "28.430 (voorlopig"]);
});

test("without points it makes none up", async () => {
  const pdf = await printed(BODY, {});
  expect(headings(pdf)).toEqual(["Samenvatting: Meer brood", "Kerncijfers", "De hele brief"]);
  expect(pdf.sheets.join()).not.toContain("Dat is veel");
});

test("the letter itself has no points on paper, and says of their own figures that they stand on the sheet", async () => {
  const outcome = letterPdf(breadLetter(BODY, { ...FRONT, points: POINTS }), organisation);
  if ("problems" in outcome) throw new Error(JSON.stringify(outcome.problems));
  const pdf = await readPdf(outcome.pdf.bytes);
  const text = pdf.sheets.join(" ").replace(/\s+/g, " ");
  expect(text).not.toContain("aten circa 1.200 mensen");
  expect(text).not.toContain("In drie punten");
  expect(text.match(/Alleen in de samenvatting op één blad\./g)).toHaveLength(1);
  expect(text.match(/In de tekst op blz\. 1\./g)).toHaveLength(3);
});

test("is still one sheet where the asks are long; key figures give way", async () => {
  const ask = ':::ask{amount="bread_cost.2024"}\nDit is een lange oproep over brood en wat het kost.\n:::\n\n';
  const front = { points: POINTS };
  expect((await printed(`${ask.repeat(7)}${BODY}`, front)).pages).toBe(1);
  expect(await sheetOf(`${ask.repeat(30)}${BODY}`, front)).toEqual([
    "samenvatting: does not fit on one sheet; shorten the asks or the points",
  ]);
});

test("no line ends within a word of a number, nor after a minus", async () => {
  const number = "in 2024 aten :value[bread_eaters.rye.2024] mensen.";
  const minus = ':excuse[−€\u00a05]{why="Een proef."} is een tekort.';
  for (let width = 0; width < 32; width += 1) {
    const point = (rest: string) => `\n  - ${"brood ".repeat(10)}${"i".repeat(1 + width)} ${rest}`;
    const [sheet = ""] = (await printed(BODY, { points: point(number) + point(minus) + point(minus) })).sheets;
    expect(sheet).not.toMatch(/cir\P{L}+ca/u);
    expect(sheet).not.toMatch(/−\s+€/);
  }
});
