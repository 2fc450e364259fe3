import { type Figure, sourcesOf } from "../figures/figure.ts";
import { figureTitle, placesText } from "../figures/wording.ts";
import type { Letter, LetterNumber } from "../letters/letter.ts";
import type { Organisation } from "../letters/organisation.ts";
import type { Block, Inline, LetterDocument, SummaryDocument } from "./document.ts";
import { words } from "./document.ts";
import { changeRuns } from "./runs.ts";
import { letterAddress, sheetOf } from "./sheet.ts";

const POINTS = 3;
/** The most key figures on the sheet; fewer where there is no room. */
export const KEY_FIGURES = 6;

/**
 * A letter on one sheet: its summary, its asks as they stand, as points the first sentence under each of its first
 * three headings, and as key figures the amounts it asks and then its first numbers. It says nothing of its own.
 */
export function summaryDocument(
  letter: Letter,
  organisation: Organisation,
  whole: LetterDocument,
  figures = KEY_FIGURES,
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
    points: plain(pointsOf(whole.body)),
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

/** The numbers a letter turns on: what it asks first, then its first numbers, each figure once. */
function keyNumbers({ asks, numbers }: Letter): readonly LetterNumber[] {
  const asked = new Set(asks.flatMap(({ amount }) => (amount ? [amount.name] : [])));
  const ordered = [
    ...numbers.filter(({ figure }) => asked.has(figure.name)),
    ...numbers.filter(({ figure }) => !asked.has(figure.name)),
  ];
  return [...new Map(ordered.toReversed().map((number) => [number.figure.name, number])).values()].toReversed();
}

function placeText(figure: Figure): string {
  if (sourcesOf(figure).length === 0) return "aanname van ons";
  return (figure.trail.kind === "derived" ? "door ons berekend uit " : "") + placesText(figure);
}

/** The heading and the first sentence of the first sections that start with a paragraph. */
function pointsOf(body: readonly Block[]): readonly (readonly Inline[])[] {
  return body
    .flatMap((block, index) => {
      const next = body[index + 1];
      if (block.is !== "heading" || block.level !== 2 || next?.is !== "paragraph") return [];
      return [[{ is: "strong", children: [...block.children, words(". ")] } as const, ...firstSentence(next.children)]];
    })
    .slice(0, POINTS);
}

/** The runs of a paragraph up to the end of its first sentence. */
export function firstSentence(runs: readonly Inline[]): readonly Inline[] {
  const text = runs.map(textOf).join("");
  const sentences = new Intl.Segmenter("nl", { granularity: "sentence" }).segment(text);
  const end = sentences.containing(0)?.segment.length ?? 0;
  return cut(runs, end);
}

function cut(runs: readonly Inline[], end: number): readonly Inline[] {
  let left = end;
  return runs.flatMap((run): readonly Inline[] => {
    if (left <= 0) return [];
    const length = textOf(run).length;
    const room = left;
    left -= length;
    if (length <= room) return [run];
    if ("children" in run) return [{ ...run, children: cut(run.children, room) }];
    return run.is === "text" ? [{ ...run, text: run.text.slice(0, room).trimEnd() }] : [run];
  });
}

function textOf(run: Inline): string {
  if ("children" in run) return run.children.map(textOf).join("");
  if (run.is === "break") return " ";
  return "text" in run ? run.text : "";
}

/** Runs without their ways to notes and lists, which stay with the whole letter, nor the space before these. */
function plain<T>(part: T): T {
  const go = (value: unknown): unknown => {
    if (Array.isArray(value))
      return value.map((one, index) => (isAside(value[index + 1]) ? trimmed(go(one)) : go(one)));
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, go(one)]));
  };
  return changeRuns(go(part) as T, (run) => {
    if (run.is === "number") return [{ is: "text", text: run.text, at: run.at }];
    return isAside(run) ? [] : [run];
  });
}

function isAside(run: unknown): boolean {
  const { is } = (run ?? {}) as Partial<Inline>;
  return is === "source" || is === "note";
}

function trimmed(run: unknown): unknown {
  const { is } = run as Inline;
  return is === "text" ? { ...(run as object), text: (run as { text: string }).text.trimEnd() } : run;
}
