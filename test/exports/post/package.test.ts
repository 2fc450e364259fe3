import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { fileName } from "../../../src/exports/post/file-name.ts";
import { letterPackage } from "../../../src/exports/post/package.ts";
import { press } from "../../../src/press/pdf/press.ts";
import { breadLetter, organisation } from "../../press/pdf/bread-letters.ts";

const letter = breadLetter(
  `Brood kost :value[bread_cost.2024].\n\n::chart[bread-costs]\n\n:::ask\nBetaal :value[bread_eaters.rye.2024] broden.\n:::`,
);

function packed(changes: Partial<typeof letter.to> = {}) {
  const sent = { ...letter, to: { ...letter.to, ...changes } };
  const print = press().print(sent, organisation);
  if ("problems" in print) throw new Error(JSON.stringify(print.problems));
  return letterPackage(sent, organisation, print);
}
const files = packed();
const text = (path: string, from = files) => new TextDecoder("utf-8", { ignoreBOM: true }).decode(from.get(path));

test("holds the letter, its summary, a mail, an address, the numbers of its charts, and a list of all", () => {
  expect([...files.keys()]).toEqual([
    "2026-04-01-meer-brood.pdf",
    "2026-04-01-meer-brood-samenvatting.pdf",
    "e-mail.txt",
    "adres.txt",
    "cijfers/figuur-1-bread-costs.csv",
    "brief.json",
    "manifest.json",
  ]);
});

test("the list proves every other file", () => {
  const manifest = JSON.parse(text("manifest.json")) as { files: { path: string; bytes: number; sha256: string }[] };
  expect(manifest.files.map(({ path }) => path)).toEqual([...files.keys()].slice(0, -1));
  for (const { path, bytes, sha256 } of manifest.files) {
    const content = files.get(path) ?? new Uint8Array();
    expect([bytes, sha256]).toEqual([content.length, createHash("sha256").update(content).digest("hex")]);
  }
});

test("the mail is plain text with every number and its source", () => {
  expect(text("e-mail.txt")).toBe(`Aan: de proevers (adres nog niet bekend)
Onderwerp: Meer brood

VOORBEELD · concept · 1 april 2026

Geachte proevers,

Hierbij onze brief van 1 april 2026. Wij vragen brood.

Wij vragen u:
- Betaal circa 1.200 broden.

De hele brief en een samenvatting op één bladzijde zijn bijgevoegd.
De brief staat ook op https://brood.example/brieven/brood/

De cijfers in de brief en waar zij staan:
- € 65 tot € 80 miljoen: Kosten van brood, 2024
  Bron: Jaarbericht 2024, § 1
- circa 1.200: Broodeters, roggebrood, 2024
  Bron: Jaarbericht 2024, § 2

Namens het Platform Brood,
Voorzitter
Penningmeester
bureau@brood.example
`);
});

test("an address without a source stays empty, and the package says so", () => {
  const empty =
    "de proevers\nE-mail:\n\nEr is geen adres met een bron. Zoek het op en zet het met de bron in data/committees.csv, bij tasters.\n";
  expect(text("adres.txt")).toBe(empty);
  expect(text("adres.txt", packed({ email: "proevers@brood.example" }))).toBe(empty);
  const known = packed({ email: "proevers@brood.example", source: "bakery-2024" });
  expect(text("adres.txt", known)).toBe("de proevers\nE-mail: proevers@brood.example\nBron: bakery-2024\n");
  expect(text("e-mail.txt", known)).toContain("Aan: de proevers <proevers@brood.example>\n");
});

test("the numbers of a chart are a table", () => {
  expect(text("cijfers/figuur-1-bread-costs.csv")).toBe(
    [
      "\ufeffwat;cijfer;laag;hoog;eenheid;bij benadering;stand;soort;bron;plaats;zo staat het er;som;edities;naam;brief;let op",
      "Brood;€ 65 tot € 80 miljoen;65000000;80000000;euro;;;gepubliceerd;Jaarbericht 2024;§ 1;65 tot 80 miljoen;;2025-03-01;bread_cost.2024;https://brood.example/brieven/brood/#figuur-1;voorbeeld",
      "",
    ].join("\r\n"),
  );
});

test("a file name is plain on every disk", () => {
  expect(fileName("Geef gemeenten de régie: “nu” & straks?")).toBe("geef-gemeenten-de-regie-nu-straks");
  expect(fileName("../../etc/passwd, Nu <b>vet</b> & foto’s")).toBe("etc-passwd-nu-b-vet-b-fotos");
  expect(fileName("Straße, Ærø, Łódź, œuvre, naïef én Ĳssel")).toBe("strasse-aero-lodz-oeuvre-naief-en-ijssel");
  expect(fileName("woord ".repeat(30)).length).toBeLessThanOrEqual(60);
});
