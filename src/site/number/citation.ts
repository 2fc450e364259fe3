import type { Source } from "../../data/tables/source.ts";
import { assumedInputs, type Figure, observedInputs } from "../../figures/figure.ts";
import { sourceDate } from "../../figures/words/source-words.ts";
import { figureAlone, figureTitle } from "../../figures/words/wording.ts";
import { dayText } from "../../language/writing/day.ts";
import { plainSpaces } from "../../language/writing/line-ends.ts";
import { listText } from "../../language/writing/list.ts";
import { letterWord } from "../../letters/example-words.ts";
import type { Letter, LetterNumber } from "../../letters/letter.ts";

/** The letter or page that a number is quoted from. */
export interface CitedSource {
  /** Its permanent address, in full. */
  readonly address: string;
  /** The last day of knowledge that counts, `yyyy-mm-dd`. */
  readonly asOf: string;
  /** Who wrote it. */
  readonly sender: string;
  /** Whether it is an example. */
  readonly example?: boolean | undefined;
}

/** The permanent address of a number: it lands on that place in the letter, and marks it. */
function numberAddress({ entry, use }: Pick<LetterNumber, "entry" | "use">, { address }: CitedSource): string {
  return `${address}#cijfer-${entry}-${use}`;
}

/**
 * A number of a letter, ready to be quoted: its sentence, the number itself, its sources, the state of knowledge, and an
 * address that lands on it. In plain spaces, for other people's texts.
 */
export function citationText(number: LetterNumber, cited: CitedSource): string {
  const { text, figure, sentence } = number;
  const origin = originText(figure, cited.sender);
  const [said, from] = quotable(number)
    ? [`“${clean(sentence)}”`, `${text}: ${origin}`]
    : [`${figureTitle(figure)}: ${text}`, origin];
  const grounds = [from, `stand van kennis ${dayText(cited.asOf)}`, `${letterWord(cited)} van ${cited.sender}`];
  return plainSpaces(`${said} (${grounds.join("; ")}) ${numberAddress(number, cited)}`);
}

/** A figure by itself, ready to be quoted: what it is, what it comes to, its sources, the day, and its page. */
export function figureCitation(figure: Figure, { address, asOf, sender }: CitedSource): string {
  const grounds = [originText(figure, sender), `stand van kennis ${dayText(asOf)}`, sender];
  return plainSpaces(`${figureTitle(figure)}: ${figureAlone(figure)} (${grounds.join("; ")}) ${address}`);
}

/** A letter, ready to be referred to: who, what, to whom, when, which state, and where it stays. */
export function letterReference(
  { title, to, date, status, dossier }: Pick<Letter, "title" | "to" | "date" | "status" | "dossier">,
  { sender, address, asOf, example }: CitedSource,
): string {
  const about = [
    `${letterWord({ example })} aan ${to.name}`,
    ...(status === "verzonden" ? [] : [status]),
    ...(dossier === undefined ? [] : [`dossier ${dossier}`]),
    ...(asOf === date ? [] : [`stand van kennis ${dayText(asOf)}`]),
  ];
  return plainSpaces(`${sender}, “${title}”, ${dayText(date)} (${about.join("; ")}). ${address}`);
}

/**
 * Where a number comes from, in words: its place, who computed it from what, or who assumed it.
 * @param sender who computes what no source publishes
 */
export function originText(figure: Figure, sender: string): string {
  const { trail } = figure;
  if (trail.kind === "assumption") return `aanname van ${trail.owner}`;
  if (trail.kind === "derived" && trail.published) return originText(trail.published.figure, sender);
  const places = placesOf(figure);
  if (trail.kind === "observed") return places.join("");
  const owners = [...new Set(assumedInputs(figure).map(({ trail }) => trail.owner))];
  const computed = [`berekening van ${sender}`, ...places.map((place) => `uit ${place}`)].join(", ");
  return owners.length > 0 ? `${computed}, met aannames van ${listText(owners)}` : computed;
}

/** A cell, a label or a heading says too little by itself. */
function quotable({ sentence, text }: LetterNumber): boolean {
  return /[.!?…][)’”]?$/.test(clean(sentence)) && plainSpaces(sentence).includes(plainSpaces(text));
}

/** A sentence as it stands inside quotation marks; a reference that was cut out leaves its space behind. */
function clean(sentence: string): string {
  return sentence
    .trim()
    .replaceAll(/\s+(?=[.,;:!?])/g, "")
    .replaceAll("“", "‘")
    .replaceAll("”", "’");
}

/** Each publication once, with all places in it that the number rests on. */
function placesOf(figure: Figure): readonly string[] {
  const bySource = Map.groupBy(observedInputs(figure), ({ trail }) => trail.source.id);
  return [...bySource.values()].flatMap((inputs) => {
    const [first] = inputs;
    const locators = new Set(inputs.map(({ trail }) => trail.locator));
    return first ? [`${sourceName(first.trail.source)}, ${listText([...locators])}`] : [];
  });
}

function sourceName(source: Source): string {
  if (source.kamerstuk !== undefined) return source.kamerstuk;
  const named = `${source.publisher}, ${source.title}`;
  const date = sourceDate(source);
  return plainSpaces(named).includes(plainSpaces(date)) ? named : `${named}, ${date}`;
}
