// Numbers that are not exact or not there: tientallen, een paar honderd, een twintigtal, geen enkele.

import type { NumberSpan } from "./number-span.ts";
import { EUROS, PERCENTS, QUANTIFIERS, SCALES } from "./number-words.ts";
import type { Numeral } from "./numerals.ts";
import { phraseEnd, plainAt, type Token } from "./tokens.ts";

type Tokens = readonly Token[];

const NONE = [
  ["geen", "enkele"],
  ["geen", "enkel"],
  ["niet", "een", "enkele"],
  ["niet", "een", "enkel"],
  ["nul"],
  ["nihil"],
] as const;
const BARE = new Set(["miljoen", "miljard", "biljoen"]);
/** Before these nul is a number like any other: `nul procent`. */
const UNITS = new Set([...PERCENTS.keys(), ...EUROS, ...SCALES.keys()]);

/** The nothing, the crowd or the company that begins at a place. */
export function crowdAt(tokens: Tokens, at: number): NumberSpan | undefined {
  return none(tokens, at) ?? crowd(tokens, at) ?? group(tokens, at) ?? company(tokens, at) ?? bareScale(tokens, at);
}

/** `per miljoen inwoners`, `tegen het miljoen`; not the unit of a table, `in miljoen euro`, `€ miljoen`. */
function bareScale(tokens: Tokens, at: number): NumberSpan | undefined {
  const value = BARE.has(plainAt(tokens, at)) ? SCALES.get(plainAt(tokens, at)) : undefined;
  if (value === undefined || tokens[at - 1]?.kind !== "word" || plainAt(tokens, at - 1) === "in") return undefined;
  return { from: at, to: at + 1, kind: "cardinal", low: value, high: value, step: value };
}

function none(tokens: Tokens, from: number): NumberSpan | undefined {
  const to = NONE.map((words) => phraseEnd(tokens, from, words)).find((end) => end !== undefined);
  const unit = to !== undefined && (UNITS.has(plainAt(tokens, to)) || plainAt(tokens, to) === "komma");
  return to === undefined || unit ? undefined : { from, to, kind: "zero", low: 0, high: 0 };
}

/** `tientallen`, `enkele duizenden`, `tientallen miljoenen euro's`, `een paar honderd` */
function crowd(tokens: Tokens, from: number): NumberSpan | undefined {
  let at = plainAt(tokens, from) === "een" ? from + 1 : from;
  const some = QUANTIFIERS.has(plainAt(tokens, at));
  if (some) at++;
  if (at === from + 1 && !some) return undefined;
  const word = plainAt(tokens, at);
  const first = tokens[at]?.numeral ?? scaleWord(word);
  if (
    !first ||
    (first.sort !== "vague" && !(some && first.sort === "cardinal" && /^1(?:e\+|0{2,})/.test(String(first.value))))
  ) {
    return undefined;
  }
  const bounds = first.sort === "vague" ? first : { value: 2 * first.value, high: 10 * first.value };
  const power = scaleOf(plainAt(tokens, at + 1));
  if (power !== undefined) at++;
  const unit = plainAt(tokens, at + 1);
  const size = (power ?? 1) * (percentsOf(unit) ?? 1);
  const money = EUROS.has(unit);
  const to = money || percentsOf(unit) !== undefined ? at + 2 : at + 1;
  return { from, to, kind: "vague", low: bounds.value * size, high: (bounds.high ?? bounds.value) * size, money };
}

function scaleWord(word: string): Numeral | undefined {
  const value = SCALES.get(word);
  return value === undefined ? undefined : { sort: "cardinal", value };
}

/** `miljoen` and `miljoenen` after tientallen. */
function scaleOf(word: string): number | undefined {
  return SCALES.get(word) ?? (word.endsWith("en") ? SCALES.get(word.slice(0, -2)) : undefined);
}

function percentsOf(word: string): number | undefined {
  return PERCENTS.get(word) ?? (word === "procenten" ? 0.01 : undefined);
}

/** `een dozijn`, `een twintigtal`, `het drietal` */
function group(tokens: Tokens, from: number): NumberSpan | undefined {
  let at = plainAt(tokens, from) === "een" ? from + 1 : from;
  const half = plainAt(tokens, at) === "half";
  if (half) at++;
  const said = tokens[at]?.numeral;
  if (said?.sort !== "group") return undefined;
  const size = half ? 1 / 2 : 1;
  const high = said.high ?? said.value;
  return { from, to: at + 1, kind: "cardinal", low: said.value * size, high: high * size };
}

/** `met z'n drieën`, `in tweeën`; elsewhere achten and vieren are verbs. */
function company(tokens: Tokens, at: number): NumberSpan | undefined {
  const said = tokens[at]?.numeral;
  if (said?.sort !== "company") return undefined;
  const before = plainAt(tokens, at - 1);
  const together =
    before === "in" || (["z'n", "zijn", "ons", "hun"].includes(before) && plainAt(tokens, at - 2) === "met");
  return together ? { from: at, to: at + 1, kind: "cardinal", low: said.value, high: said.value, step: 1 } : undefined;
}
