// Words that are a number in one sentence and not in the next: een, acht, half, and the ordinals.

import { isContent, nounAfter } from "./nouns.ts";
import { EUROS, FUNCTION_WORDS, LENGTHS, MEASURES, PERCENTS, SCALES, SPANS } from "./number-words.ts";
import { goesWithOrdinal } from "./ordinal-nouns.ts";
import { plainAt, type Token } from "./tokens.ts";

type Tokens = readonly Token[];

/** No numeral stands before these, but the verb achten does: `acht dit nodig`, `acht het van belang`. */
const OBJECTS = new Set("de het dit deze een geen zich hem haar hen u mij ons zijn hun uw dergelijke zulke".split(" "));
const SUBJECTS = new Set("ik hij zij ze u men wie je dat die".split(" "));
const DETERMINERS = new Set("de het een dit deze die dat onze ons uw haar zijn hun mijn".split(" "));
const PREDICATES = new Set(
  `nodig noodzakelijk wenselijk onwenselijk mogelijk onmogelijk haalbaar onhaalbaar verstandig onverstandig verantwoord
  onverantwoord belang gewenst ongewenst passend bewezen aangewezen geboden gerechtvaardigd aanvaardbaar onaanvaardbaar
  denkbaar redelijk onredelijk waarschijnlijk onwaarschijnlijk evenredig uitvoerbaar onuitvoerbaar`.split(/\s+/),
);
const TOO = new Set("hoog laag groot klein veel weinig duur krap lang kort zwaar vroeg laat streng ruim".split(" "));
const HEEDING = new Set("slaan slaat sloeg sloegen geslagen te genomen nemen".split(" "));

/**
 * Whether een is the number one. With an accent it is (`één gemeente`). Without, it is an article, unless a scale or a
 * share follows (`een miljoen`, `een procent`), or a unit whose length is meant: after an approximation (`ruim een
 * jaar`) or before `duren` or `lang`.
 */
export function isOne(tokens: Tokens, at: number, approximated: boolean): boolean {
  const next = plainAt(tokens, at + 1);
  if (/é/iu.test(tokens[at]?.text.normalize("NFC") ?? "")) return true;
  if (PERCENTS.has(next) || (SCALES.has(next) && next !== "k")) return true;
  if (EUROS.has(next)) return approximated;
  return SPANS.has(next) && (approximated || LENGTHS.has(plainAt(tokens, at + 2)));
}

/**
 * Whether acht is the number eight and not the verb achten or the noun in `in acht nemen`. It is the verb before an
 * object or reflexive (`acht dit nodig`) and after a predicate (`dat wij nodig acht`). After a subject it is the verb if
 * no plural or unit follows (`de raad acht uitstel onwenselijk`), or if a predicate follows that (`de raad acht
 * maatregelen nodig`). Everything else counts: a missed number is worse than a verb to excuse.
 */
export function isEight(tokens: Tokens, at: number): boolean {
  const [before, next] = [plainAt(tokens, at - 1), plainAt(tokens, at + 1)];
  if (OBJECTS.has(next) || HEEDING.has(next) || before === "geen") return false;
  const counted = nounAfter(tokens, at + 1);
  const unit = SCALES.has(next) || PERCENTS.has(next) || MEASURES.has(next);
  if (before === "in" && counted === undefined) return unit;
  if (counted !== undefined) return !(isSubject(tokens, at - 1) && predicateFollows(tokens, counted + 1));
  if (PREDICATES.has(before)) return false;
  return unit || !isSubject(tokens, at - 1) || !isContent(tokens[at + 1]);
}

/** `hij`, `het kabinet`, `DUO`, or the first word of a text. */
function isSubject(tokens: Tokens, at: number): boolean {
  if (SUBJECTS.has(plainAt(tokens, at))) return true;
  const noun = isContent(tokens[at]);
  return noun && (at === 0 || DETERMINERS.has(plainAt(tokens, at - 1)) || /^\p{Lu}/u.test(tokens[at]?.text ?? ""));
}

/** `nodig`, `van belang` or `te hoog` within a few words, before the clause ends. */
function predicateFollows(tokens: Tokens, from: number): boolean {
  for (let place = from; place < from + 4 && tokens[place]?.kind === "word"; place++) {
    const word = plainAt(tokens, place);
    if (PREDICATES.has(word) || (word === "te" && TOO.has(plainAt(tokens, place + 1)))) return true;
  }
  return false;
}

/**
 * Whether an ordinal after een is the denominator of a fraction: `een derde`, `een vijfde deel`. It is, unless it comes
 * before a noun that goes with ordinals, with adjectives between them or not: `een derde suppletoire begroting`.
 * @param at the place of the ordinal
 */
export function isDenominator(tokens: Tokens, at: number): boolean {
  if (/^\p{Lu}/u.test(tokens[at]?.text ?? "")) return false;
  for (let place = at + 1; place <= at + 3; place++) {
    const token = tokens[place];
    if (token?.kind !== "word" || FUNCTION_WORDS.has(token.plain)) return true;
    if (goesWithOrdinal(token.plain)) return false;
    if (!token.plain.endsWith("e")) return true;
  }
  return true;
}

/** Whether half is one half: of a scale or a unit (`half miljoen`, `half jaar`), not in `half werk`, `eerste half jaar`. */
export function isHalf(tokens: Tokens, at: number): boolean {
  const next = plainAt(tokens, at + 1);
  const ordinal = ["eerste", "tweede", "laatste", "e"].includes(plainAt(tokens, at - 1));
  return !ordinal && (SCALES.has(next) || PERCENTS.has(next) || SPANS.has(next) || MEASURES.has(next));
}
