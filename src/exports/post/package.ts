import type { AddresseeKind } from "../../data/tables/addressee-kind.ts";
import { letterAddress } from "../../letters/address.ts";
import { exampleProperty } from "../../letters/example-words.ts";
import type { Letter } from "../../letters/letter.ts";
import type { Organisation } from "../../letters/organisation.ts";
import { sha256 } from "../../press/sha256.ts";
import { briefJson } from "../json/brief-json.ts";
import { chartFileCsv } from "../json/chart-files.ts";
import { eMail } from "./e-mail.ts";
import { fileName } from "./file-name.ts";
import type { LetterPrint } from "./prints.ts";

/** What goes to the clerk: files by their path in the folder, with a list of them that proves they are whole. */
export function letterPackage(
  letter: Letter,
  organisation: Organisation,
  print: LetterPrint,
): ReadonlyMap<string, Uint8Array> {
  const address = letterAddress(letter, organisation);
  const name = `${letter.date}-${fileName(letter.title) || letter.slug}`;
  const files = new Map<string, Uint8Array>([
    [`${name}.pdf`, print.letter.bytes],
    [`${name}-samenvatting.pdf`, print.summary.bytes],
    ["e-mail.txt", bytes(eMail(letter, organisation, address))],
    ["adres.txt", bytes(addressText(letter))],
    ...letter.charts.map(
      (chart) =>
        [
          `cijfers/figuur-${chart.entry}-${chart.chart.id}.csv`,
          bytes(chartFileCsv(chart, letter, `${address}#figuur-${chart.entry}`)),
        ] as const,
    ),
    ["brief.json", bytes(json(briefJson(letter)))],
  ]);
  return new Map([...files, ["manifest.json", bytes(json(manifest(letter, files)))]]);
}

/** What a package holds, in Dutch, for who thinks of taking one. @param kind what sort of body its letter is for */
export function packageContents(kind: AddresseeKind | undefined): readonly string[] {
  return [
    "de brief als PDF",
    "de samenvatting",
    "een e-mail als platte tekst, met bij elk cijfer de bron",
    kind === undefined ? "het adres" : `het adres van ${kind.body}`,
    "de cijfers van de figuren voor Excel (CSV)",
    "brief.json",
    "een lijst van alles met controlegetallen (SHA-256)",
  ];
}

function manifest({ slug, title, date, status, example, to }: Letter, files: ReadonlyMap<string, Uint8Array>) {
  return {
    slug,
    title,
    date,
    status,
    ...exampleProperty({ example }),
    to: { id: to.id, name: to.name, email: to.email ?? null, source: to.source ?? null },
    files: [...files].map(([path, content]) => ({
      path,
      bytes: content.length,
      sha256: sha256(content),
    })),
  };
}

/** The address of the addressee. One without a source stays empty, and the file says so. */
function addressText({ to }: Letter): string {
  const known = to.email !== undefined && to.source !== undefined;
  const address = known
    ? [`E-mail: ${to.email}`, `Bron: ${to.source}`]
    : [
        "E-mail:",
        "",
        `Er is geen adres met een bron. Zoek het op en zet het met de bron in data/committees.csv, bij ${to.id}.`,
      ];
  return [to.name, ...address, ""].join("\n");
}

function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
