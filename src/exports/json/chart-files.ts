import { linesOf } from "../../charts/chart.ts";
import { sheetText } from "../../data/csv/csv.ts";
import { formulaText } from "../../data/formulas/printer.ts";
import { editionsOf, type ObservedTrail, observedInputs } from "../../figures/figure.ts";
import { exact } from "../../language/writing/exact.ts";
import { plainSpaces } from "../../language/writing/line-ends.ts";
import { unitText } from "../../language/writing/quantity.ts";
import { isShare } from "../../language/writing/unit.ts";
import { exampleMark, exampleProperty, type MaybeExample } from "../../letters/example-words.ts";
import type { Letter, LetterChart } from "../../letters/letter.ts";
import { chartJson } from "./brief-json.ts";
import { sourceJson } from "./figure-json.ts";

/** A chart of a letter for machines, with the letter it is from. */
export function chartFileJson({ entry, chart }: LetterChart, letter: Letter, address: string) {
  const { slug, title, date, asOf, status } = letter;
  return {
    ...chartJson(chart),
    figure: entry,
    unit: chart.unit,
    ...exampleProperty(letter),
    letter: { slug, title, date, asOf, status, address },
    sources: letter.sources
      .filter(({ source }) => chart.sources.some(({ id }) => id === source.id))
      .map(({ source }) => sourceJson(source)),
  };
}

const HEADER = [
  "wat",
  "cijfer",
  "laag",
  "hoog",
  "eenheid",
  "bij benadering",
  "stand",
  "soort",
  "bron",
  "plaats",
  "zo staat het er",
  "som",
  "edities",
  "naam",
  "brief",
  "let op",
];

const KINDS = { observed: "gepubliceerd", derived: "berekend", assumption: "aanname" } as const;

/**
 * The rows of a chart for people with a spreadsheet in Dutch. Text that would run as a formula is made harmless, a
 * number stays a number: a share in per cent, everything else in whole units. Machines read the JSON.
 */
export function chartFileCsv({ chart }: LetterChart, letter: MaybeExample, address: string): string {
  const rows = linesOf(chart).map((line) => {
    const { label, text } = line;
    if (!("figure" in line)) return HEADER.map((_name, at) => [label, text][at] ?? null);
    const { figure } = line;
    const { low, high, unit, qualifier = null, stand, trail, name } = figure;
    const shown = (value: number) => exact(isShare(unit) ? value * 100 : value);
    const inputs = observedInputs(figure).map((input) => input.trail);
    const each = (words: (input: ObservedTrail) => string) => [...new Set(inputs.map(words))].join("; ");
    return [
      label,
      text,
      shown(low),
      shown(high),
      unitText(unit, 0),
      qualifier,
      stand?.words ?? null,
      KINDS[trail.kind],
      trail.kind === "assumption"
        ? `aanname van ${trail.owner}`
        : each(({ source }) => source.kamerstuk ?? source.title),
      each(({ locator }) => locator),
      each(({ printed }) => printed),
      trail.kind === "derived" ? formulaText(trail.formula) : null,
      editionsOf(figure).join("; "),
      name,
      address,
      exampleMark(letter)?.toLowerCase() ?? null,
    ];
  });
  return sheetText(
    HEADER,
    rows.map((row) => row.map((cell) => (typeof cell === "string" ? plainSpaces(cell) : cell))),
  );
}
