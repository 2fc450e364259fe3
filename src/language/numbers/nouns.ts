// Dutch does not mark its nouns. These rules of thumb see one after a number, where little else can stand.

import { BETWEEN, FUNCTION_WORDS, LENGTHS, MEASURES, MONTHS } from "./number-words.ts";
import { plainAt, type Token } from "./tokens.ts";

/** Adjectives pile up, but a noun that has not come after three is not coming. */
const MOST_ADJECTIVES = 3;

/**
 * The place of the noun that a number counts: `drie punten`, `drie noordelijke provincies`. A plural, or a unit in the
 * singular (`drie jaar`); a verb that ends as a plural does may be taken for one.
 */
export function nounAfter(tokens: readonly Token[], at: number): number | undefined {
  for (let place = at; place <= at + MOST_ADJECTIVES; place++) {
    const word = plainAt(tokens, place);
    if (tokens[place]?.kind !== "word" || tokens[place]?.glued || FUNCTION_WORDS.has(word)) return undefined;
    if (MEASURES.has(word) || (/(?:en|s)$/.test(word) && !BETWEEN.has(word) && !MONTHS.has(word))) return place;
    if (!word.endsWith("e") && !BETWEEN.has(word)) return undefined;
  }
  return undefined;
}

/** Whether a word here can be part of a noun phrase: not a preposition, an auxiliary, a comparative, nor the end. */
export function isContent(token: Token | undefined): boolean {
  return token?.kind === "word" && !FUNCTION_WORDS.has(token.plain) && !LENGTHS.has(token.plain);
}
