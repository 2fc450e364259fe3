// phrase    = [approximation] (between | figure [to figure])
// between   = "tussen" ["de"] amount "en" amount
// figure    = crowd | share | factor | amount
// to        = "tot" | "tot en met" | "t/m" | "à" | a dash without spaces

import { exact } from "../writing/exact.ts";
import { type Amount, amount } from "./amounts.ts";
import { crowdAt } from "./crowds.ts";
import { factorAt, times } from "./factors.ts";
import { lookAlikeEnd, OPENING_LOOK_ALIKES } from "./number-look-alikes.ts";
import type { NumberSpan } from "./number-span.ts";
import { APPROXIMATIONS, EUROS, OF_LARGE_NUMBERS, QUANTIFIERS, SCALES } from "./number-words.ts";
import { shareAt } from "./shares.ts";
import { phraseEnd, plainAt, type Token } from "./tokens.ts";

type Tokens = readonly Token[];

/** A number with the word before it that says how near it is. */
export interface Phrase extends NumberSpan {
  readonly approximation?: string;
}

const TO = [["tot", "en", "met"], ["tot"], ["t", "/", "m"], ["a"]] as const;
const ABBREVIATED = new Set(["ca", "max", "min"]);
const DASHES = new Set(["-", "–", "—"]);
/** From here on a preposition of place (`onder de`) says how large, not where. */
const LARGE = 10;

/** The words with which a number may begin that are no numerals themselves. */
const OPENING_NUMBERS = [
  ...[...APPROXIMATIONS.keys(), ...QUANTIFIERS, ...SCALES.keys(), ...EUROS],
  ..."tussen half halve helft de het dubbel dubbele factor geen niet min".split(" "),
];
const OPENINGS: ReadonlySet<string> = new Set([...OPENING_LOOK_ALIKES, ...OPENING_NUMBERS]);

/** Whether nothing can begin here: most words of a text, which then need no grammar. */
export function isIdle(tokens: Tokens, at: number): boolean {
  const token = tokens[at];
  const plain = token?.kind === "word" && !token.numeral && !OPENINGS.has(token.plain);
  return plain && tokens[at + 1]?.kind !== "digits";
}

/**
 * The number that begins at a place, with its approximation, or nothing.
 * @param afterNumber whether a number ends right here: then `meer dan` compares, as in `een vijfde minder dan de helft`
 */
export function phraseAt(tokens: Tokens, at: number, afterNumber: boolean): Phrase | undefined {
  for (const { words, entry } of APPROXIMATIONS.get(plainAt(tokens, at)) ?? []) {
    if (afterNumber && words.at(-1) === "dan") continue;
    const after = phraseEnd(tokens, at, words);
    const abbreviated = after !== undefined && ABBREVIATED.has(plainAt(tokens, at)) && plainAt(tokens, after) === ".";
    // Min 3 procent is below zero, min. 3 procent is not.
    if (words[0] === "min" && !abbreviated) continue;
    const next = abbreviated ? after + 1 : after;
    const said =
      next === undefined || lookAlikeEnd(tokens, next) !== undefined ? undefined : figureAt(tokens, next, true);
    if (!said) continue;
    const ofPlace =
      OF_LARGE_NUMBERS.has(words[0] ?? "") && said.kind === "cardinal" && !said.money && said.high < LARGE;
    return ofPlace ? undefined : { ...said, from: at, approximation: entry };
  }
  return figureAt(tokens, at, false);
}

function figureAt(tokens: Tokens, at: number, approximated: boolean): NumberSpan | undefined {
  const between = betweenAt(tokens, at);
  if (between) return between;
  const words = crowdAt(tokens, at) ?? shareAt(tokens, at);
  if (words) return words.kind === "share" ? rangeOfShares(tokens, words) : words;
  const factor = factorAt(tokens, at);
  if (factor) return factor;
  const first = amount(tokens, at, approximated);
  return first && times(tokens, rangeFrom(tokens, first) ?? elliptic(tokens, first) ?? saidOf(first));
}

/** `tussen de vijftig en zestig procent` */
function betweenAt(tokens: Tokens, from: number): NumberSpan | undefined {
  if (plainAt(tokens, from) !== "tussen") return undefined;
  const place = phraseEnd(tokens, from, ["tussen", "de"]) ?? from + 1;
  // Tussen 5 en 9 juni is a period.
  const first = lookAlikeEnd(tokens, place) === undefined ? amount(tokens, place) : undefined;
  const joined = first && plainAt(tokens, first.to) === "en" && lookAlikeEnd(tokens, first.to + 1) === undefined;
  const second = joined ? amount(tokens, first.to + 1) : undefined;
  const range = first && second && rangeOf(first, second);
  return range && { ...range, from };
}

/** `65 tot 80 miljoen`, `30-40%`; `40%-30%-30%` is no range but a row. */
function rangeFrom(tokens: Tokens, first: Amount): NumberSpan | undefined {
  const dash = tokens[first.to];
  const dashed = dash?.glued && DASHES.has(dash.plain) && tokens[first.to + 1]?.glued;
  const place = dashed ? first.to + 1 : TO.map((words) => phraseEnd(tokens, first.to, words)).find((end) => end);
  if (place === undefined || lookAlikeEnd(tokens, place) !== undefined) return undefined;
  const second = amount(tokens, place);
  const inRow = dashed && second && DASHES.has(plainAt(tokens, second.to)) && tokens[second.to]?.glued;
  return second && !inRow ? rangeOf(first, second) : undefined;
}

/** What the second says of scale and unit holds for the first, unless that would turn the range around. */
function rangeOf(first: Amount, second: Amount): NumberSpan | undefined {
  const bare = !first.scaled && !first.share;
  const factor = bare && (second.scaled || second.share) ? second.unit : 1;
  const lifted = exact(first.value * factor);
  const low = lifted < second.value ? lifted : first.value;
  if (!(low < second.value) || (first.share && !second.share) || first.built) return undefined;
  const steps = [first.step === undefined ? undefined : first.step * (low === lifted ? factor : 1), second.step];
  const step = Math.min(...steps.filter((one) => one !== undefined));
  return {
    from: first.from,
    to: second.to,
    kind: second.share ? "share" : "cardinal",
    low,
    high: second.value,
    step: Number.isFinite(step) ? exact(step) : undefined,
    money: first.money || second.money,
  };
}

/** `zes- tot zevenduizend`: the hyphen stands for the end of the second word. */
function elliptic(tokens: Tokens, first: Amount): NumberSpan | undefined {
  const place =
    plainAt(tokens, first.to) === "-"
      ? TO.map((words) => phraseEnd(tokens, first.to + 1, words)).find((end) => end)
      : undefined;
  const second = place === undefined ? undefined : amount(tokens, place);
  const size = [1000, 100].find((power) => second && second.value >= power && second.value % power === 0);
  if (!second || !size || first.value >= size || first.scaled) return undefined;
  return rangeOf({ ...first, value: first.value * size }, second);
}

/** `een kwart tot een derde` */
function rangeOfShares(tokens: Tokens, first: NumberSpan): NumberSpan {
  const place = TO.map((words) => phraseEnd(tokens, first.to, words)).find((end) => end);
  const second = place === undefined ? undefined : shareAt(tokens, place);
  return second?.kind === "share" && first.low < second.high ? { ...first, to: second.to, high: second.high } : first;
}

function saidOf({ from, to, value, step, share, money }: Amount): NumberSpan {
  return { from, to, kind: share ? "share" : "cardinal", low: value, high: value, step, money };
}
