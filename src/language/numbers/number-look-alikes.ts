// What has figures or number words in it and says no number: dates, times, places in a document, addresses, markers.
// Each rule reads forward from its first token and gives the place after its last.

import { dateEnd, timeEnd, yearEnd } from "./calendar.ts";
import { figures } from "./digits.ts";
import { nounAfter } from "./nouns.ts";
import { EUROS, MEASURES, PERCENTS, SCALES } from "./number-words.ts";
import { PLACES, referenceEnd } from "./place-numbers.ts";
import { dossierEnd, postcodeEnd, telephoneEnd } from "./registers.ts";
import { phraseEnd, plainAt, type Token } from "./tokens.ts";

type Tokens = readonly Token[];
type Rule = (tokens: Tokens, at: number) => number | undefined;

/** Turns of phrase, and times of day said in words that a rule would take too far. */
const IDIOMS = [
  ["24", "/", "7"],
  ["9", "/", "11"],
  ["een", "op", "een"],
  ["1", "op", "1"],
  ["1", "-", "op-1"],
  ["een", "voor", "een"],
  ["nummer", "een"],
  ["op", "een", "lijn"],
  ["een", "en", "ander"],
  ["een", "of", "meer"],
  ["een", "of", "meerdere"],
  ["een", "of", "andere"],
  ["een", "van", "de"],
  ["een", "van", "het"],
  ["een", "van", "deze"],
  ["een", "van", "die"],
  ["een", "van", "hen"],
  ["een", "van", "onze"],
  ["een", "van", "hun"],
  ["een", "van", "uw"],
  ["de", "een"],
  ["op", "een", "na"],
  ["vijf", "voor", "twaalf"],
  ["twee", "voor", "twaalf"],
  ["vijf", "over", "twaalf"],
] as const;
const IDIOMS_BY_FIRST = Map.groupBy(IDIOMS, ([first]) => first as string);

const UNITS: ReadonlySet<string> = new Set([...SCALES.keys(), ...PERCENTS.keys(), ...EUROS]);
/** What may be written against figures and still leave them a number: `36k`, `5km`, `10x`. */
const MULTIPLIED: ReadonlySet<string> = new Set([...SCALES.keys(), ...MEASURES, ...EUROS, ...PERCENTS.keys(), "u"]);

const RULES: readonly Rule[] = [
  code,
  idiom,
  marked,
  listMarker,
  noteMark,
  referenceEnd,
  dateEnd,
  timeEnd,
  yearEnd,
  telephoneEnd,
  dossierEnd,
  postcodeEnd,
  unitHead,
];

/** The words with which a look-alike may begin that are no numerals themselves. */
export const OPENING_LOOK_ALIKES: ReadonlySet<string> = new Set([
  ...IDIOMS.map(([first]) => first),
  ...PLACES,
  ..."half om jaren in x".split(" "),
]);

/** The place after a look-alike that begins here, or nothing. */
export function lookAlikeEnd(tokens: Tokens, at: number): number | undefined {
  for (const rule of RULES) {
    const end = rule(tokens, at);
    if (end !== undefined) return end;
  }
  return undefined;
}

/** The place after the tokens of `(1)`, `(2)`, … that count up from one, by their first token. */
export function enumeratorEnds(tokens: Tokens): ReadonlyMap<number, number> {
  const ends = new Map<number, number>();
  for (const [at, token] of tokens.entries()) {
    const alone = token.plain === "(" && plainAt(tokens, at + 2) === ")";
    if (alone && plainAt(tokens, at + 1) === String(ends.size + 1)) ends.set(at, at + 3);
  }
  return ends;
}

/** `Wi2021`, `NT2`, an address; `2e`, `3D`, `12a`; `26.05.2026`. */
function code(tokens: Tokens, at: number): number | undefined {
  const token = tokens[at];
  if (token?.kind === "code" || token?.kind === "opaque") return at + 1;
  if (token?.kind !== "digits") return undefined;
  const tail = tokens[at + 1];
  if (tail?.glued && (tail.kind === "word" || tail.kind === "code"))
    return MULTIPLIED.has(tail.plain) && tail.text !== "K" ? undefined : at + 2;
  return figures(token.text) || token.text.startsWith("0") ? undefined : at + 1;
}

function idiom(tokens: Tokens, at: number): number | undefined {
  for (const words of IDIOMS_BY_FIRST.get(plainAt(tokens, at)) ?? []) {
    const end = phraseEnd(tokens, at, words);
    // In de één miljoen and de één procent the last word begins a number.
    if (end !== undefined && !(words.at(-1) === "een" && UNITS.has(plainAt(tokens, end)))) return end;
  }
  return undefined;
}

/** The number was taken out, so what goes with it says nothing by itself: `￼ op de tien`, `￼ honderd`. */
function marked(tokens: Tokens, at: number): number | undefined {
  if (tokens[at]?.kind !== "mark") return undefined;
  const halved = ["half", "halve"].map((half) => phraseEnd(tokens, at + 1, ["en", "een", half])).find((end) => end);
  const said = halved ?? at + 1;
  if (SCALES.has(plainAt(tokens, said))) return said + 1;
  if (halved) return halved;
  const each = phraseEnd(tokens, at + 1, ["op", "de"]) ?? phraseEnd(tokens, at + 1, ["op", "elke"]);
  const base = each === undefined ? undefined : tokens[each];
  return each !== undefined && (base?.kind === "digits" || base?.numeral) ? each + 1 : undefined;
}

/** `1. `, `2) `, `4.1 Kosten` or `7 Zie` before a text; `3 Zie` also before a sentence, as notes are pasted. */
function listMarker(tokens: Tokens, at: number): number | undefined {
  const [first, second] = [tokens[at], tokens[at + 1]];
  const starts = at === 0 || (plainAt(tokens, at - 1) === "." && !first?.glued);
  if (!starts || first?.kind !== "digits" || !second || !/^\d{1,2}(?:\.\d{1,2})?$/.test(first.text)) return undefined;
  // A number above one counts a plural: 12 Nederlanders, but not 7 Zie.
  if (/^\p{Lu}/u.test(second.text) && !second.glued && (first.text.includes(".") || !nounAfter(tokens, at + 1)))
    return at + 1;
  const closes = at === 0 && second.glued && (second.plain === "." || second.plain === ")");
  return closes && tokens[2] && !tokens[2].glued ? at + 2 : undefined;
}

/** A note in raised figures loses its height when it is pasted: `verricht.4`, `de bond,1 die`. A number follows a space. */
function noteMark(tokens: Tokens, at: number): number | undefined {
  const [word, point, note] = [tokens[at - 2], tokens[at - 1], tokens[at]];
  const pasted = note?.kind === "digits" && note.glued && point?.glued && /^[.,;:?!]$/.test(point.text);
  return pasted && (word?.kind === "word" || word?.kind === "code") && /^\d{1,3}$/.test(note.text) ? at + 1 : undefined;
}

/** What a table counts in: `x € 1.000`, `in € 1.000`, `in miljoenen euro's`. */
function unitHead(tokens: Tokens, at: number): number | undefined {
  const word = plainAt(tokens, at);
  if (word === "in" && /^(?:duizend|miljoen|miljard)en$/.test(plainAt(tokens, at + 1))) {
    const next = plainAt(tokens, at + 2);
    return next === "" || EUROS.has(next) || next === ")" ? at + 2 : undefined;
  }
  if (word === "in" && EUROS.has(plainAt(tokens, at + 1)) && /^1(?:\.000)+$/.test(plainAt(tokens, at + 2)))
    return at + 3;
  if ((word !== "x" && word !== "×") || (tokens[at]?.glued && plainAt(tokens, at - 1) !== "(")) return undefined;
  const amount = EUROS.has(plainAt(tokens, at + 1)) ? at + 2 : at + 1;
  if (SCALES.has(plainAt(tokens, amount))) return amount + 1;
  if (!/^1(?:\.000)*$/.test(plainAt(tokens, amount))) return undefined;
  return SCALES.has(plainAt(tokens, amount + 1)) ? amount + 2 : amount + 1;
}
