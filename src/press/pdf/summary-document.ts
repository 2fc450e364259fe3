import { type Figure, sourcesOf } from "../../figures/figure.ts";
import { figureTitle, placesText } from "../../figures/words/wording.ts";
import { letterAddress } from "../../letters/address.ts";
import type { Letter, LetterNumber } from "../../letters/letter.ts";
import type { Organisation } from "../../letters/organisation.ts";
import { pointNumbers, summaryNumbers } from "../../letters/points.ts";
import { textRuns } from "./blocks.ts";
import type { Inline, LetterDocument, SummaryDocument } from "./document.ts";
import { words } from "./document.ts";
import { isRun, mapInlines } from "./inlines.ts";
import { addressesOf, sheetOf } from "./sheet-facts.ts";

/** The most key figures on the sheet; fewer where there is no room. */
export const KEY_FIGURES = 6;

/**
 * A letter on one sheet: its summary, its asks as they stand, its points, and as key figures the amounts it asks, then
 * the numbers of its points, its summary and its text. It says nothing of its own.
 */
export function summaryDocument(
  letter: Letter,
  organisation: Organisation,
  whole: LetterDocument,
  figures: number,
): SummaryDocument {
  const address = letterAddress(letter, organisation);
  const link = (url: string): Inline => ({ is: "link", url, children: [words(url)] });
  return {
    kind: "summary",
    ...sheetOf(letter, organisation, { size: whole.size }),
    title: `Samenvatting: ${letter.title}`,
    facts: whole.facts,
    lead: plain(whole.summary),
    asks: whole.body.flatMap((block) => (block.is === "ask" ? [plain(block)] : [])),
    points: plain(letter.points.map((point) => textRuns(point, addressesOf(letter, organisation)))),
    figures: keyNumbers(letter)
      .slice(0, figures)
      .map(({ figure, text }) => ({
        value: [words(text)],
        title: [words(figureTitle(figure))],
        place: [words(placeText(figure))],
      })),
    further: [
      [words("De hele brief met alle cijfers en bronnen: "), link(address)],
      [words("Dezelfde brief als PDF: "), link(`${address}brief.pdf`)],
      [words("Vragen: "), { is: "link", url: `mailto:${organisation.email}`, children: [words(organisation.email)] }],
    ],
  };
}

/** The numbers a letter turns on, each figure once: what it asks, then those of its points, its summary and its text. */
function keyNumbers(letter: Letter): readonly LetterNumber[] {
  const { asks, numbers } = letter;
  const ordered = [
    ...asks.flatMap(({ amount }) => numbers.find(({ figure }) => figure.name === amount?.name) ?? []),
    ...pointNumbers(letter),
    ...summaryNumbers(letter),
    ...numbers,
  ];
  const first = new Map<string, LetterNumber>();
  for (const number of ordered) if (!first.has(number.figure.name)) first.set(number.figure.name, number);
  return [...first.values()];
}

function placeText(figure: Figure): string {
  if (sourcesOf(figure).length === 0) return "aanname van ons";
  return (
    (figure.trail.kind === "derived" ? "door ons berekend uit " : "") + placesText(figure).replaceAll("§ ", "§\u00a0")
  );
}

/** Runs without their ways to notes and lists, which stay with the whole letter, nor the space before these. */
function plain<T>(part: T): T {
  const go = (value: unknown): unknown => {
    if (Array.isArray(value))
      return value.map((one, index) => (isAside(value[index + 1]) ? trimmed(go(one)) : go(one)));
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, go(one)]));
  };
  return mapInlines(go(part) as T, (run) => {
    if (run.is === "number") return [{ is: "text", text: run.text, whole: true, at: run.at }];
    return isAside(run) ? [] : [run];
  });
}

function isAside(run: unknown): boolean {
  return isRun(run) && (run.is === "source" || run.is === "note");
}

function trimmed(run: unknown): unknown {
  return isRun(run) && run.is === "text" ? { ...run, text: run.text.trimEnd() } : run;
}
