import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { brokenLines, faces } from "../../../src/press/faces.ts";
import { cardSvg, cardWords } from "../../../src/press/pictures/card.ts";
import { chartSheet } from "../../../src/press/pictures/chart-sheet.ts";
import { painter } from "../../../src/press/pictures/painter.ts";
import { chartLetter, organisation } from "./small-chart.ts";

const set = faces();
const { letter, chart } = chartLetter();
const origin = {
  letter,
  sender: organisation.name,
  address: "https://platform.example/brieven/2026-05-geld/#figuur-1",
};

/** The words of a picture, with the breaks of its lines gone. */
const wordsOf = (svg: string) =>
  svg
    .replace(/<title>.*<\/desc>/, "")
    .replaceAll("</tspan>", " ")
    .replace(/<[^>]+>/g, "")
    .replaceAll("\u00a0", " ");

/** Width and height, as the file itself says. */
const sizeOf = (png: Uint8Array) => [Buffer.from(png).readUInt32BE(16), Buffer.from(png).readUInt32BE(20)];

test("a chart that leaves the site says what it shows, why it may, from whom, and that it is an example", () => {
  const svg = chartSheet(chart, origin, set);
  expect(wordsOf(svg)).toContain("Wat gemeenten tekortkomen In miljoen euro.");
  expect(wordsOf(svg)).toContain("Dit is nog niet alles. Bron: ");
  expect(wordsOf(svg)).toContain(
    "Voorbeeld van Platform: figuur 1 in de brief “Meer geld” (concept, stand van kennis 20 mei 2026). https://platform.example/brieven/2026-05-geld/#figuur-1",
  );
  expect(svg).toContain("<title>Wat gemeenten tekortkomen</title><desc>Staafdiagram in miljoen euro. Tekort: ");
});

test("it stands alone: no style sheet, no name of a colour, nothing that runs", () => {
  const svg = chartSheet(chart, origin, set);
  expect(svg).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" width="728" /);
  expect(svg).not.toMatch(/var\(|class=|style=|<script|<foreignObject| on\w+=|aria-hidden/);
});

test("words of an author cannot become marks", async () => {
  const hostile = chartLetter({ title: `<script>alert("a")</script> & meer` });
  const svg = chartSheet(hostile.chart, origin, set);
  expect(svg).not.toContain("<script");
  expect((await painter()).chartPng(hostile.chart, origin).length).toBeGreaterThan(1000);
});

test("lines break between words, never inside an amount, and fit", () => {
  const how = { face: set.text, size: 20, measure: 150 };
  const lines = brokenLines("Het tekort is € 65 tot € 80 miljoen per jaar", how);
  expect(lines.join(" ")).toBe("Het tekort is € 65 tot € 80 miljoen per jaar");
  for (const line of lines) expect(set.text.width(line, 20)).toBeLessThanOrEqual(150);
  expect(brokenLines("Rijksbegrotingsvoorschriften", { ...how, measure: 10 })).toEqual([
    "Rijksbegrotingsvoorschriften",
  ]);
});

test("a card holds the title and what is asked, with numbers of the letter alone", () => {
  const words = cardWords(letter, organisation);
  expect(words).toEqual({
    above: "Voorbeeld · Platform",
    title: "Meer geld",
    amount: letter.numbers[0]?.text,
    years: "per jaar, vanaf 2026",
    ask: expect.stringMatching(/^Vul €\s65\stot\s€\s80\smiljoen aan\.$/),
    below: expect.stringMatching(/^Concept van 20\smei\s2026$/),
  });
});

test("an ask that is too long for a card ends after a sentence", () => {
  const ask = `Vul het aan. ${"Doe dit voor alle gemeenten en voor alle jaren die nog komen. ".repeat(12)}`;
  const svg = cardSvg({ ...cardWords(letter, organisation), ask }, set);
  expect(wordsOf(svg)).toMatch(/nog komen\. +Concept van/);
});

test("pictures have the asked size, and the same bytes each time, with a folder of earlier ones and without", async () => {
  const folder = mkdtempSync(join(tmpdir(), "onderbouwd-pictures-"));
  const [bare, keeping] = await Promise.all([painter(), painter(folder)]);
  const card = bare.cardPng(letter, organisation);
  expect(sizeOf(card)).toEqual([1200, 630]);
  expect(sizeOf(bare.chartPng(chart, origin))[0]).toBe(1200);
  for (let time = 0; time < 2; time += 1) {
    expect(Buffer.from(keeping.cardPng(letter, organisation)).equals(card)).toBe(true);
    expect(Buffer.from(keeping.chartPng(chart, origin)).equals(bare.chartPng(chart, origin))).toBe(true);
  }
  expect(readdirSync(folder)).toHaveLength(2);
  rmSync(folder, { recursive: true });
});
