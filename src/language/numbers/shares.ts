// Parts of a whole in words: een derde, de helft, driekwart, acht op de tien.

import { amount } from "./amounts.ts";
import { fractionSign } from "./digits.ts";
import { isDenominator, isOne } from "./homographs.ts";
import type { NumberSpan } from "./number-span.ts";
import { SCALES } from "./number-words.ts";
import { phraseEnd, plainAt, type Token } from "./tokens.ts";

type Tokens = readonly Token[];

/** `eerste helft`, `tweede kwart`: a part in time, and no share. */
const IN_A_ROW = new Set("eerste tweede derde vierde laatste e".split(" "));
const ARTICLES = new Set(["een", "het"]);
/** The most that a fraction in words has above or below the line; past it, ordinals are ordinals. */
const LARGEST = 1000;

/** The share that begins at a place: a proportion, a half, a quarter, a fraction. */
export function shareAt(tokens: Tokens, at: number): NumberSpan | undefined {
  return proportion(tokens, at) ?? slashed(tokens, at) ?? halfOf(tokens, at) ?? fraction(tokens, at);
}

/** `acht op de tien`, `een op de drie`, `1 op 4`, `drie van de vier` */
function proportion(tokens: Tokens, from: number): NumberSpan | undefined {
  const part = wholeNumber(tokens, from);
  if (part === undefined) return undefined;
  const over = ["de", "elke", "iedere"].map((word) => phraseEnd(tokens, from + 1, ["op", word])).find((end) => end);
  // Een van de drie points at one of them; twee van de drie is a share.
  const of = part > 1 ? phraseEnd(tokens, from + 1, ["van", "de"]) : undefined;
  const place = over ?? of ?? phraseEnd(tokens, from + 1, ["op"]);
  const all = place === undefined ? undefined : amount(tokens, place);
  if (!all || all.share || all.money || all.built || !(part < all.value)) return undefined;
  // Without an article only a few figures read as a share: 1 op 4, but not 3 op 2.000 adressen.
  if (over === undefined && of === undefined && all.value > 10) return undefined;
  return said(from, all.to, part / all.value);
}

/** `2/3`, not `24/25`, and not `61/31/8`, which divides nothing. */
function slashed(tokens: Tokens, from: number): NumberSpan | undefined {
  const [part, slash, all] = [tokens[from], tokens[from + 1], tokens[from + 2]];
  const glued = part?.kind === "digits" && slash?.plain === "/" && slash.glued && all?.glued && all.kind === "digits";
  if (!glued || !/^\d{1,2}$/.test(part.text) || !/^\d{1,2}$/.test(all.text)) return undefined;
  const inRow = plainAt(tokens, from + 3) === "/" || plainAt(tokens, from - 1) === "/";
  // 1/3e deel
  const ending = tokens[from + 3]?.glued && ["e", "de", "ste"].includes(plainAt(tokens, from + 3));
  const share = Number(part.text) / Number(all.text);
  return !inRow && share > 0 && share < 1 && Number(all.text) <= 20
    ? said(from, from + (ending ? 4 : 3), share)
    : undefined;
}

/** `de helft`, `de ene helft`; not `de tweede helft`. */
function halfOf(tokens: Tokens, from: number): NumberSpan | undefined {
  let at = from;
  if (["de", "een"].includes(plainAt(tokens, at))) at++;
  if (at > from && ["ene", "andere"].includes(plainAt(tokens, at))) at++;
  return plainAt(tokens, at) === "helft" && !IN_A_ROW.has(plainAt(tokens, at - 1))
    ? said(from, at + 1, 1 / 2)
    : undefined;
}

/** `een derde`, `twee derde`, `vijfde deel`, `driekwart`, `een kwart miljoen` */
function fraction(tokens: Tokens, from: number): NumberSpan | undefined {
  const article = ARTICLES.has(plainAt(tokens, from));
  const part = plainAt(tokens, from) === "een" ? 1 : wholeNumber(tokens, from);
  const at = part !== undefined || article ? from + 1 : from;
  const named = tokens[at]?.numeral;
  if (named?.sort === "fraction" && !IN_A_ROW.has(plainAt(tokens, from - 1))) {
    return scaled(tokens, from, at + 1, (part ?? 1) * named.value);
  }
  if (named?.sort !== "ordinal" || named.value < 3 || named.value > LARGEST) return undefined;
  const slice = plainAt(tokens, at + 1) === "deel";
  const plural = plainAt(tokens, at).endsWith("n");
  if (part === undefined) {
    // Zo'n derde van is een derde; the approximation stands in for the article.
    const about = plainAt(tokens, from - 1) === "zo'n" && plainAt(tokens, at + 1) === "van";
    return slice || about ? said(from, at + (slice ? 2 : 1), 1 / named.value) : undefined;
  }
  if (part >= named.value || (part === 1 && (plural || !isDenominator(tokens, at)))) return undefined;
  return scaled(tokens, from, slice ? at + 2 : at + 1, part / named.value);
}

function scaled(tokens: Tokens, from: number, to: number, value: number): NumberSpan {
  const scale = SCALES.get(plainAt(tokens, to));
  return scale === undefined
    ? said(from, to, value)
    : { from, to: to + 1, kind: "cardinal", low: value * scale, high: value * scale };
}

/** A whole number without scale or unit, with een as one. */
function wholeNumber(tokens: Tokens, at: number): number | undefined {
  const token = tokens[at];
  if (!token || fractionSign(token.text) !== undefined) return undefined;
  if (token.kind === "digits") return /^[1-9]\d{0,3}$/.test(token.text) ? Number(token.text) : undefined;
  const word = token.numeral;
  if (word?.sort !== "cardinal" || !Number.isInteger(word.value) || word.value < 1) return undefined;
  return word.value === 1 && !isOne(tokens, at, false) && plainAt(tokens, at + 1) !== "op" ? undefined : word.value;
}

function said(from: number, to: number, value: number): NumberSpan {
  return { from, to, kind: "share", low: value, high: value };
}
