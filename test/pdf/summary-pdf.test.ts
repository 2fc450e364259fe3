import { expect, test } from "vitest";
import { press } from "../../src/pdf/press.ts";
import { firstSentence } from "../../src/pdf/summary-document.ts";
import { breadLetter, organisation } from "./bread-letters.ts";
import { all, readPdf, wordsIn } from "./read-pdf.ts";

const { summaryPdf } = press();
const BODY = `Brood.

:::ask{amount="bread_cost.2024" years="2026"}
Betaal het brood. Doe het dit jaar.
:::

## Kosten

Brood kost :value[bread_cost.2024] per jaar.[^n] Dat is veel.

## Eters

Er zijn :value[bread_eaters.2024] eters :cite[bakery-2024]. Dat zijn er veel.

## Zonder zin

- Een lijst.

## Soorten

Rogge heeft :value[bread_eaters.rye.2024] eters. Wit niet.

## Later

Dit staat er niet meer bij.

[^n]: Een noot.`;

async function printed(body: string) {
  const outcome = summaryPdf(breadLetter(body, { summary: "Brood kost :value[bread_cost.2024]." }), organisation);
  if ("problems" in outcome) return outcome.problems.map(({ name, message }) => `${name}: ${message}`);
  return readPdf(outcome.pdf.bytes);
}

test("is one sheet: summary, ask, first sentences under three headings, key figures, and where the rest is", async () => {
  const pdf = await printed(BODY);
  if (Array.isArray(pdf)) throw new Error(pdf.join());
  expect(pdf.pages).toBe(1);
  expect(all(pdf, /^H\d$/).map((heading) => wordsIn(heading).trim())).toEqual([
    "Samenvatting: Meer brood",
    "In drie punten",
    "Kerncijfers",
    "De hele brief",
  ]);
  const [sheet = ""] = pdf.sheets.map((text) => text.replace(/\s+/g, " "));
  expect(sheet).toContain("Onze oproep · € 65 tot € 80 miljoen, 2026".replace(", 2026", " · 2026"));
  expect(sheet).toContain("Betaal het brood. Doe het dit jaar.");
  expect(sheet).toContain("Kosten. Brood kost € 65 tot € 80 miljoen per jaar. ");
  expect(sheet).toContain("Eters. Er zijn 28.430 (voorlopig cijfer) eters. ");
  expect(sheet).toContain("Soorten. Rogge heeft circa 1.200 eters.");
  expect(sheet).not.toContain("Dat is veel");
  expect(sheet).not.toContain("niet meer bij");
  const [head, ...figures] = all(pdf, /^TR$/).map((row) => wordsIn(row).replace(/\s+/g, " ").trim());
  expect(head).toBe("Cijfer Wat het is Waar het staat");
  expect(figures.map((row) => row.split(" ").slice(0, 2).join(" "))).toEqual([
    "€ 65",
    "28.430 (voorlopig",
    "circa 1.200",
  ]);
  expect(pdf.links).toContain("https://brood.example/brieven/brood/brief.pdf");
});

test("is still one sheet where the asks are long; key figures give way", async () => {
  const ask = ':::ask{amount="bread_cost.2024"}\nDit is een lange oproep over brood en wat het kost.\n:::\n\n';
  const pdf = await printed(`${ask.repeat(8)}${BODY}`);
  expect(Array.isArray(pdf) ? pdf : pdf.pages).toBe(1);
  expect(await printed(`${ask.repeat(30)}${BODY}`)).toEqual([
    "samenvatting: does not fit on one sheet; shorten the asks, or the first sentence under a heading",
  ]);
});

test("a first sentence ends where it ends, also within emphasis, and not in a number", () => {
  const sentence = (children: Parameters<typeof firstSentence>[0]) => JSON.stringify(firstSentence(children));
  expect(sentence([{ is: "text", text: "Dat is 19.600 te veel. En nu?" }])).toBe(
    '[{"is":"text","text":"Dat is 19.600 te veel."}]',
  );
  expect(
    sentence([
      { is: "strong", children: [{ is: "text", text: "Kort. Lang." }] },
      { is: "text", text: " Meer." },
    ]),
  ).toBe('[{"is":"strong","children":[{"is":"text","text":"Kort."}]}]');
});
