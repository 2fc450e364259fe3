import { csvText } from "../data/csv.ts";
import { plainSpaces } from "../format/line-ends.ts";
import type { Letter, LetterChart } from "../letters/letter.ts";
import { chartJson } from "./brief-json.ts";

/** A chart of a letter for machines, with the letter it is from. */
export function chartFileJson({ entry, chart }: LetterChart, letter: Letter, address: string) {
  const { slug, title, date, asOf, status } = letter;
  return {
    ...chartJson(chart),
    figure: entry,
    unit: chart.unit,
    example: true,
    letter: { slug, title, date, asOf, status, address },
    sources: letter.sources
      .filter(({ source }) => chart.sources.some(({ id }) => id === source.id))
      .map(({ source: { id, title, publisher, published, kamerstuk = null, address = null } }) => ({
        id,
        title,
        publisher,
        published,
        kamerstuk,
        address,
      })),
  };
}

const HEADER = [
  "label",
  "text",
  "low",
  "high",
  "unit",
  "qualifier",
  "stand",
  "figure",
  "kind",
  "formula",
  "editions",
  "sources",
  "letter",
  "example",
];

/** The rows of a chart for a spreadsheet: text that would run as a formula is made harmless, a number stays a number. */
export function chartFileCsv({ chart }: LetterChart, address: string): string {
  const rows = chartJson(chart).rows.map((row) => [
    row.label,
    row.text,
    exact(row.low),
    exact(row.high),
    row.unit,
    row.qualifier,
    row.stand,
    row.figure,
    row.kind,
    row.formula,
    row.editions.join("; "),
    row.sources.map(({ id, locator, printed }) => `${id}, ${locator}: ${printed}`).join("; "),
    address,
    "voorbeeld",
  ]);
  return csvText(
    HEADER,
    rows.map((row) => row.map((cell) => (typeof cell === "string" ? plainSpaces(cell) : cell))),
  );
}

/** Without the last bits that binary fractions add. */
function exact(value: number): number {
  return Number(value.toPrecision(15));
}
