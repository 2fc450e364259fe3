import { exact } from "../writing/exact.ts";
// How much: a number, a scale, a unit. `€ 65 miljoen`, `anderhalf miljard euro`, `-12,5%`, `tien procentpunt`.

import { figures, fractionSign } from "./digits.ts";
import { isEight, isHalf, isOne } from "./homographs.ts";
import { EUROS, PERCENTS, SCALES } from "./number-words.ts";
import type { Numeral } from "./numerals.ts";
import { plainAt, type Token } from "./tokens.ts";

type Tokens = readonly Token[];

/** An amount as it stands between two places. */
export interface Amount {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  readonly step?: number | undefined;
  /** What the number was multiplied by: 1e6 of `65 miljoen`, 0.01 of `10%`. */
  readonly unit: number;
  readonly scaled: boolean;
  readonly share: boolean;
  readonly money: boolean;
  /** The number is part of a longer word: `18-jarigen`, `driejarig`. */
  readonly built: boolean;
}

const SIGNS: ReadonlyMap<string, number> = new Map([
  ["-", -1],
  ["–", -1],
  ["−", -1],
  ["+", 1],
]);

/**
 * The amount that begins at a place.
 * @param approximated whether a word such as ruim stands before it
 * @param below only what is smaller may follow a scale: `drie miljoen vierhonderdduizend`
 */
export function amount(tokens: Tokens, from: number, approximated = false, below = Infinity): Amount | undefined {
  let at = from;
  const outer = signAt(tokens, at);
  if (outer) at++;
  const before = EUROS.has(plainAt(tokens, at)) && plainAt(tokens, at) !== "euro";
  if (before) at++;
  const inner = outer === undefined && before ? signAt(tokens, at) : undefined;
  if (inner) at++;
  const number = numberAt(tokens, at, approximated);
  if (!number) return undefined;
  // A dash before a word is no minus.
  if ((outer ?? inner) !== undefined && tokens[at]?.kind !== "digits") return undefined;
  const tail = number.built
    ? { to: number.to, factor: 1, scaled: false, share: false, money: false }
    : unitAfter(tokens, number.to);
  const size = (outer ?? inner ?? 1) * tail.factor;
  const rest =
    tail.factor < below && tail.scaled && !tail.money && !tail.share
      ? smaller(tokens, tail.to, tail.factor)
      : undefined;
  if (rest) return { ...rest, from, value: exact(number.value * size + rest.value), money: before || rest.money };
  return {
    from,
    to: tail.to,
    value: exact(number.value * size),
    step: number.step === undefined ? undefined : exact(number.step * tail.factor),
    unit: tail.factor,
    scaled: tail.scaled,
    share: tail.share,
    money: before || tail.money,
    built: number.built,
  };
}

/** `[drie miljoen] vierhonderdduizend`, `[1 miljard] 300 miljoen` */
function smaller(tokens: Tokens, at: number, unit: number): Amount | undefined {
  const rest =
    unit >= 1e6 && !tokens[at]?.glued && plainAt(tokens, at) !== "een" ? amount(tokens, at, false, unit) : undefined;
  const said = rest && (rest.scaled || tokens[at]?.kind === "word") && !rest.share && !rest.built;
  return said && rest.value >= 1000 && rest.value < unit ? rest : undefined;
}

interface Plain {
  readonly value: number;
  readonly step?: number | undefined;
  readonly to: number;
  readonly built: boolean;
}

function numberAt(tokens: Tokens, at: number, approximated: boolean): Plain | undefined {
  const token = tokens[at];
  if (token?.kind === "digits") return figuresAt(tokens, at);
  if (token?.kind === "sign") {
    const value = fractionSign(token.text);
    return value === undefined ? undefined : { value, to: at + 1, built: false };
  }
  if (token?.kind !== "word") return undefined;
  const half = halfAt(tokens, at);
  if (half) return half;
  const said = saidAt(tokens, at, approximated);
  if (!said) return undefined;
  const halves = andAHalf(tokens, at + 1);
  if (halves) return { value: said.value + 1 / 2, to: halves, built: false };
  const decimals = plainAt(tokens, at + 1) === "komma" ? tokens[at + 2]?.numeral : undefined;
  if (decimals?.sort === "cardinal" && decimals.value < 10) {
    return { value: exact(said.value + decimals.value / 10), step: 0.1, to: at + 3, built: false };
  }
  const step = Number.isInteger(said.value) ? 1 : undefined;
  // Dutch writes a space after duizend: tweeduizend vijfhonderd.
  const thousands = said.value >= 1000 && said.value % 1000 === 0 && !tokens[at + 1]?.glued;
  const rest = thousands && tokens[at + 1]?.kind === "word" ? saidAt(tokens, at + 1, false) : undefined;
  if (rest?.sort === "cardinal" && rest.value < 1000)
    return { value: said.value + rest.value, step, to: at + 2, built: false };
  return { value: said.value, step, to: at + 1, built: said.sort === "measure" };
}

function saidAt(tokens: Tokens, at: number, approximated: boolean): Numeral | undefined {
  const said = tokens[at]?.numeral;
  if (said?.sort !== "cardinal" && said?.sort !== "measure") return undefined;
  const word = plainAt(tokens, at);
  if (word === "een" && !isOne(tokens, at, approximated)) return undefined;
  if (word === "acht" && !isEight(tokens, at)) return undefined;
  return said;
}

function figuresAt(tokens: Tokens, at: number): Plain | undefined {
  const token = tokens[at];
  const written = token && figures(token.text);
  if (!written) return undefined;
  const next = tokens[at + 1];
  const sign = next?.glued ? fractionSign(next.text) : undefined;
  if (sign !== undefined) return { value: written.value + sign, to: at + 2, built: false };
  if (next?.glued && next.plain === "-" && tokens[at + 2]?.glued && tokens[at + 2]?.kind === "word") {
    return { ...written, to: at + 3, built: true };
  }
  const halves = andAHalf(tokens, at + 1);
  if (halves) return { value: written.value + 1 / 2, to: halves, built: false };
  // 28 430, with a space for the thousands.
  const spaced = /^[1-9]\d{0,2}$/.test(token.text) && next && !next.glued && /^\d{3}$/.test(next.text);
  if (spaced) return { value: written.value * 1000 + Number(next.text), step: 1, to: at + 2, built: false };
  return { ...written, to: at + 1, built: false };
}

/** `half miljoen`, `een half jaar`, `een halve eeuw`. */
function halfAt(tokens: Tokens, at: number): Plain | undefined {
  const half = plainAt(tokens, at) === "een" ? at + 1 : at;
  const fits = ["half", "halve"].includes(plainAt(tokens, half)) && isHalf(tokens, half);
  return fits ? { value: 1 / 2, to: half + 1, built: false } : undefined;
}

/** `[twee] en een half` */
function andAHalf(tokens: Tokens, at: number): number | undefined {
  const said = plainAt(tokens, at) === "en" && plainAt(tokens, at + 1) === "een";
  return said && ["half", "halve"].includes(plainAt(tokens, at + 2)) ? at + 3 : undefined;
}

function unitAfter(tokens: Tokens, from: number) {
  let at = from;
  let factor = 1;
  // € 1.200,- is a whole number of euros.
  const whole = plainAt(tokens, at) === "," && ["-", "–", "—"].includes(plainAt(tokens, at + 1));
  if (whole && tokens[at]?.glued && tokens[at + 1]?.glued) at += 2;
  for (let scale = SCALES.get(plainAt(tokens, at)); scale !== undefined; scale = SCALES.get(plainAt(tokens, at))) {
    factor *= scale;
    at++;
    // In 65 mln. euro the point does not end the sentence.
    if (plainAt(tokens, at) === "." && EUROS.has(plainAt(tokens, at + 1))) at++;
  }
  const scaled = at > from && factor > 1;
  const percent = PERCENTS.get(plainAt(tokens, at));
  if (percent !== undefined) return { to: at + 1, factor: factor * percent, scaled, share: true, money: false };
  const money = EUROS.has(plainAt(tokens, at));
  return { to: money ? at + 1 : at, factor, scaled, share: false, money };
}

/** A sign belongs to the number it is written against, and not to a word before it: `A-3`. */
function signAt(tokens: Tokens, at: number): number | undefined {
  const token = tokens[at];
  if (token?.plain === "min" && tokens[at + 1]?.kind === "digits") return -1;
  const free = !token?.glued || plainAt(tokens, at - 1) === "(";
  return token && free && tokens[at + 1]?.glued ? SIGNS.get(token.plain) : undefined;
}
