// Days, years and times of day, as prose and forms write them.

import { looksLikeYear } from "./digits.ts";
import { nounAfter } from "./nouns.ts";
import { EUROS, MEASURES, MONTHS, PERCENTS, SCALES, YEAR_PREPOSITIONS } from "./number-words.ts";
import { phraseEnd, plainAt, type Token } from "./tokens.ts";

type Tokens = readonly Token[];

const DECADES = new Set(
  "twintig dertig veertig vijftig zestig zeventig tachtig negentig nul 20 30 40 50 60 70 80 90".split(" "),
);
const JOINS = new Set(["en", "of", "tot", "t/m", "-", "–", ",", "/", "."]);

/** `9 juni`, `9, 10 en 11 juni`, `9-12 juni`, `negen juni`, `2026-05-20`, `1-1-2022`, with the year if it follows. */
export function dateEnd(tokens: Tokens, at: number): number | undefined {
  const days = daysEnd(tokens, at);
  if (days === undefined) return undefined;
  if (MONTHS.has(plainAt(tokens, days)) && !tokens[days]?.glued) {
    const month = plainAt(tokens, days + 1) === "." ? days + 2 : days + 1;
    return looksLikeYear(plainAt(tokens, month)) ? month + 1 : month;
  }
  // Most figures are no date, and need no more than this glance.
  const glued = [1, 2, 3, 4].every((offset) => tokens[at + offset]?.glued);
  if (!glued || tokens[at]?.kind !== "digits") return undefined;
  const whole = [0, 1, 2, 3, 4].map((offset) => plainAt(tokens, at + offset)).join("");
  return /^(?:\d{4}([-/])\d{1,2}\1\d{1,2}|\d{1,2}([-/])\d{1,2}\2\d{4})$/.test(whole) ? at + 5 : undefined;
}

/** The place after `9`, `9 en 10`, `9, 10 en 11`, `1 tot en met 5`: days of a month, or the start of `1-1-2022`. */
function daysEnd(tokens: Tokens, at: number): number | undefined {
  let end = isDay(tokens[at]) ? at + 1 : undefined;
  if (end === undefined) return looksLikeYear(plainAt(tokens, at)) ? at + 1 : undefined;
  // Only as far as a month could still follow; a list of days is short, and a long row of figures must not be quadratic.
  for (let next = end; next < at + 12 && !MONTHS.has(plainAt(tokens, end)); ) {
    next = phraseEnd(tokens, end, ["tot", "en", "met"]) ?? phraseEnd(tokens, end, ["t", "/", "m"]) ?? end + 1;
    if (!JOINS.has(plainAt(tokens, next - 1)) && next === end + 1) break;
    if (!isDay(tokens[next])) break;
    end = next + 1;
  }
  return MONTHS.has(plainAt(tokens, end)) ? end : at + 1;
}

function isDay(token: Token | undefined): boolean {
  if (token?.kind === "digits") return /^(?:[1-9]|[012]\d|3[01])$/.test(token.text);
  const said = token?.numeral;
  return said?.sort === "cardinal" && said.value >= 1 && said.value <= 31;
}

/** `14.30 uur`, `14.30-16.00 uur`, `10:30`, `om negen uur`, `half drie`, `kwart over drie`, `jaren negentig`. */
export function timeEnd(tokens: Tokens, at: number): number | undefined {
  const word = plainAt(tokens, at);
  if (tokens[at]?.kind === "digits") {
    if (plainAt(tokens, at + 1) === ":" && /^[0-5]\d$/.test(plainAt(tokens, at + 2))) return at + 3;
    // 8 uur 's ochtends
    if (/^(?:1?\d|2[0-4])$/.test(word) && phraseEnd(tokens, at + 1, ["uur", "'", "s"])) return at + 4;
    if (!isClock(word)) return undefined;
    const last =
      ["-", "–", "tot", "en"].includes(plainAt(tokens, at + 1)) && isClock(plainAt(tokens, at + 2)) ? at + 2 : at;
    return plainAt(tokens, last + 1) === "uur" ? last + 2 : undefined;
  }
  const hour = (place: number) => {
    const said = tokens[place]?.numeral;
    return said?.sort === "cardinal" && said.value <= 12;
  };
  if (word === "half" && hour(at + 1)) return at + 2;
  if (word === "kwart" && ["voor", "over"].includes(plainAt(tokens, at + 1)) && hour(at + 2)) return at + 3;
  if (word === "jaren" && DECADES.has(plainAt(tokens, at + 1)) && !nounAfter(tokens, at + 2)) {
    return plainAt(tokens, at + 2) === "en" && DECADES.has(plainAt(tokens, at + 3)) ? at + 4 : at + 2;
  }
  if (word !== "om" || plainAt(tokens, at + 2) !== "uur") return undefined;
  const numbered = hour(at + 1) || /^(?:1?\d|2[0-4])$/.test(plainAt(tokens, at + 1));
  // Het gaat om 9 uur per week is an amount.
  return numbered && !["per", "extra", "meer", "minder"].includes(plainAt(tokens, at + 3)) ? at + 3 : undefined;
}

function isClock(text: string): boolean {
  return /^(?:[01]?\d|2[0-4])\.[0-5]\d$/.test(text);
}

/** What comes before an amount and hardly before a year: `er waren er 2000`, `ruim 2000`. */
const AMOUNTS_FOLLOW = new Set("er bijna ruim ongeveer circa zo'n minstens hooguit maximaal minimaal".split(" "));

/** `de wet van 1848`, `in 1850`; not `van 1850 naar`, `1850 plaatsen`. */
function looksLikeOldYear(text: string, before: string, next: string): boolean {
  const placed = ["in", "sinds", "uit", "van", "anno"].includes(before) && !["naar", "tot"].includes(next);
  return /^18\d\d$/.test(text) && placed && !MEASURES.has(next);
}

/** `2024`, `2024–2028`, `2025/26`, `’24`. Not `2050 mensen`, `€ 2000`. */
export function yearEnd(tokens: Tokens, at: number): number | undefined {
  const text = plainAt(tokens, at);
  if (text === "'" || text === "’" || text === "‘") {
    return tokens[at + 1]?.glued && /^\d\d$/.test(plainAt(tokens, at + 1)) && !tokens[at]?.glued ? at + 2 : undefined;
  }
  const before = plainAt(tokens, at - 1);
  const next = plainAt(tokens, at + 1);
  if (looksLikeOldYear(text, before, next)) return at + 1;
  if (!looksLikeYear(text) || AMOUNTS_FOLLOW.has(before)) return undefined;
  // Van 1200 naar 2000
  if (
    (before === "naar" || before === "tot") &&
    /^\d+$/.test(plainAt(tokens, at - 2)) &&
    !looksLikeYear(plainAt(tokens, at - 2))
  ) {
    return undefined;
  }
  if (EUROS.has(before) || PERCENTS.has(next) || SCALES.has(next) || EUROS.has(next)) return undefined;
  if (MEASURES.has(next) && !YEAR_PREPOSITIONS.has(before)) return undefined;
  const until = at + (["'", "’"].includes(plainAt(tokens, at + 2)) ? 3 : 2);
  const spans =
    ["-", "–", "/", "—"].includes(next) &&
    tokens[at + 1]?.glued &&
    (next === "/" ? /^\d{1,4}$/ : /^\d\d(?:\d\d)?$/).test(plainAt(tokens, until));
  return spans ? until + 1 : at + 1;
}
