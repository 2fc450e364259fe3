import { sourceDate } from "../../figures/words/source-words.ts";
import { figureTitle } from "../../figures/words/wording.ts";
import { unbroken } from "../../language/writing/line-ends.ts";
import { numberEntries } from "../../letters/entries.ts";
import type { Body, Letter, LetterNumber } from "../../letters/letter.ts";
import { closingLine, type Organisation } from "../../letters/organisation.ts";
import { numbersOnPaper } from "../../letters/points.ts";
import { inFull, type ProvenancePart, provenance, sourceNumbers } from "../../letters/provenance.ts";
import { textBlocks, textRuns } from "./blocks.ts";
import {
  type Inline,
  type LetterDocument,
  type NumberListEntry,
  type Place,
  type SourceListEntry,
  words,
} from "./document.ts";
import { addressesOf, factsOf, sheetOf } from "./sheet-facts.ts";

/** A letter as the template prints it: the words of the page, in the order of the page. */
export function letterDocument(letter: Letter, organisation: Organisation, size?: number): LetterDocument {
  const addresses = addressesOf(letter, organisation);
  const { blocks, notes } = textBlocks(letter.tree, addresses);
  const places = firstPlaces(letter);
  return {
    kind: "letter",
    ...sheetOf(letter, organisation, size === undefined ? {} : { size }),
    facts: factsOf(letter, organisation),
    summary: textRuns(letter.summary, addresses),
    salutation: [words(`${letter.to.salutation},`)],
    body: blocks,
    closing: [words(closingLine(organisation))],
    signatories: organisation.signatories.map((role) => [words(role)]),
    notes,
    numbers: numberListOf(letter),
    sources: letter.sources.map(({ entry, source }) => sourceListEntry(source, entry, places.get(source.id))),
  };
}

/** The figures of a letter with where each comes from and where it stands on paper, in the order of first use. */
function numberListOf(letter: Letter): readonly NumberListEntry[] {
  const sources = sourceNumbers(letter);
  const onPaper = new Set(numbersOnPaper(letter));
  return numberEntries(letter).map((number) => {
    const { entry, figure, text, uses } = number;
    const at = uses[0] && { line: uses[0].line, column: uses[0].column };
    const full = inFull(number);
    return {
      entry,
      value: [words(unbroken(text), at)],
      title: [words(figureTitle(figure), at)],
      counts: [words(figure.counts, at)],
      place: [
        ...provenance(figure, sources).map((part) => provenanceInline(part, at)),
        ...(full === undefined ? [] : [words(` Voluit: ${full}.`, at)]),
        ...placeOnPaper(
          entry,
          uses.filter((number) => onPaper.has(number)),
          at,
        ),
      ],
    };
  });
}

/** Where the uses of a figure stand; one of the points alone is on their sheet. */
function placeOnPaper(entry: number, uses: readonly LetterNumber[], at: Place | undefined): readonly Inline[] {
  if (uses.length === 0) return [words(" Alleen in de samenvatting op één blad.", at)];
  return [
    words(" In de tekst op blz.\u00a0", at),
    { is: "pages", entry, uses: uses.map(({ use }) => use) },
    words(".", at),
  ];
}

/** A part of where a figure comes from. */
function provenanceInline(part: ProvenancePart, at: Place | undefined): Inline {
  if (typeof part === "string") return words(unbroken(part), at);
  if ("source" in part) return { is: "source", text: `bron\u00a0${part.source}`, entry: part.source, at };
  return words(`\u201c${unbroken(part.quoted)}\u201d`, at);
}

function sourceListEntry(
  source: Body["sources"][number]["source"],
  entry: number,
  at: Place | undefined,
): SourceListEntry {
  const { title, publisher, kamerstuk, address } = source;
  const about = `${publisher}, ${sourceDate(source)}${kamerstuk ? `. ${kamerstuk}` : ""}.`;
  return {
    entry,
    title: [words(title, at)],
    about: [
      words(about, at),
      ...(address ? [words(" "), { is: "link", url: address, children: [words(address, at)] } as const] : []),
    ],
  };
}

/** Where a source is first used by a number, to place what is wrong with its words. */
function firstPlaces({ numbers }: Body): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  for (const { figure, line, column } of numbers) {
    if (figure.trail.kind !== "observed" || places.has(figure.trail.source.id)) continue;
    places.set(figure.trail.source.id, { line, column });
  }
  return places;
}
