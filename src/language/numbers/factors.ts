// Times: twee keer zo veel, driemaal, verdubbeld, het dubbele, een factor 3.

import { amount } from "./amounts.ts";
import type { NumberSpan } from "./number-span.ts";
import { plainAt, type Token } from "./tokens.ts";

type Tokens = readonly Token[];

const TIMES = new Set(["keer", "maal", "x"]);
/** What can be double without being twice as much: het dubbele paspoort. Before other nouns het dubbele says two. */
const DOUBLES = new Set("paspoort werk gevoel spoor gebruik glas toezicht karakter lidmaatschap".split(" "));
/** What can be doubled, so that an article is not needed: dubbele budgetten, but not dubbele nationaliteit. */
const AMOUNTS = new Set(
  "aantal bedrag budget tarief tempo salaris loon percentage tekort volume capaciteit".split(" "),
);

/** The factor that begins at a place with a word of its own. */
export function factorAt(tokens: Tokens, at: number): NumberSpan | undefined {
  return named(tokens, at) ?? doubled(tokens, at) ?? multiplied(tokens, at);
}

/** `factor 3`, `een factor drie` */
function named(tokens: Tokens, from: number): NumberSpan | undefined {
  const at = plainAt(tokens, from) === "een" ? from + 1 : from;
  const by = plainAt(tokens, at) === "factor" ? amount(tokens, at + 1) : undefined;
  return by && !by.share && !by.money ? said(from, by.to, by.value) : undefined;
}

/** `het dubbele`, `dubbel zo veel`, `half zo groot`, `dubbele budget` */
function doubled(tokens: Tokens, from: number): NumberSpan | undefined {
  const article = ["het", "een"].includes(plainAt(tokens, from));
  const at = article ? from + 1 : from;
  const word = plainAt(tokens, at);
  if (word === "half" && comparison(tokens, at + 1) > at + 1) return said(from, comparison(tokens, at + 1), 1 / 2);
  if (word !== "dubbel" && word !== "dubbele") return undefined;
  const more = comparison(tokens, at + 1);
  if (word === "dubbel" && more > at + 1) return said(from, more, 2);
  if (AMOUNTS.has(plainAt(tokens, at + 1))) return said(from, at + 1, 2);
  const alone = plainAt(tokens, from) === "het" && word === "dubbele" && !DOUBLES.has(plainAt(tokens, at + 1));
  return alone ? said(from, at + 1, 2) : undefined;
}

/** `verdubbeld`, `tweemaal zo groot`, `tienvoud`, `het drievoudige` */
function multiplied(tokens: Tokens, from: number): NumberSpan | undefined {
  const at = ["het", "een"].includes(plainAt(tokens, from)) ? from + 1 : from;
  const word = tokens[at]?.numeral;
  return word?.sort === "factor" ? said(from, comparison(tokens, at + 1), word.value) : undefined;
}

/** A number, or the factor it is when `keer` or `maal` follows: `twee keer`, `twee tot drie keer zo veel`. */
export function times(tokens: Tokens, by: NumberSpan): NumberSpan {
  if (by.kind !== "cardinal" || by.money || !TIMES.has(plainAt(tokens, by.to))) return by;
  return { ...by, kind: "factor", to: comparison(tokens, by.to + 1) };
}

/** The place after `zo veel`, `zoveel`, `zo groot`, or the same place. */
function comparison(tokens: Tokens, at: number): number {
  if (plainAt(tokens, at) === "zoveel") return at + 1;
  return plainAt(tokens, at) === "zo" && tokens[at + 1]?.kind === "word" ? at + 2 : at;
}

function said(from: number, to: number, value: number): NumberSpan {
  return { from, to, kind: "factor", low: value, high: value };
}
