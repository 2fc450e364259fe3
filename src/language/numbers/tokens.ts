// What a reader sees as the smallest pieces of a sentence: words, figures, signs, with their places.
import { JOINER } from "../writing/line-ends.ts";
import { type Numeral, numeral } from "./numerals.ts";

/** A piece of text that is not white space. */
export interface Token {
  /**
   * word: letters, hyphens inside (`Z-route`, `één-op-één`); digits: figures with points and commas inside (`28.430`);
   * code: letters and figures in one (`Wi2021`); mark: U+FFFC, what the caller took out; opaque: an address or a name;
   * sign: any other single character.
   */
  readonly kind: "word" | "digits" | "code" | "mark" | "opaque" | "sign";
  readonly text: string;
  /** In lower case, without accents, with a straight apostrophe: `Tweeënhalf` is `tweeenhalf`, `zo’n` is `zo'n`. */
  readonly plain: string;
  /** Its place in the text: [start, end). */
  readonly start: number;
  readonly end: number;
  /** What the word says of a number, if it says anything. */
  readonly numeral: Numeral | undefined;
  /** No white space stands before it. */
  readonly glued: boolean;
  /** The place after the number of a dossier that begins here, where papers with dossiers are read. */
  readonly dossierEnd?: number | undefined;
}

const WORD = "\\p{L}[\\p{L}\\p{M}\\d]*(?:['’\u2010\u2011_-][\\p{L}\\p{M}\\d]+|(?<=\\d)\\.\\d+)*";
const DIGITS = "\\d+(?:[.,]\\d+)*";
const PIECE = new RegExp(`(?<word>${WORD})|(?<digits>${DIGITS})|.`, "gsu");
const ADDRESS = /:\/\/|@|^\(?(?:www\.|ECLI:)/i;

/**
 * The tokens of one paragraph, heading or cell, in order.
 * @param names strings that stay whole, as an opaque token, wherever they stand as whole words
 */
export function tokensOf(text: string, names: readonly string[] = []): readonly Token[] {
  const tokens: Token[] = [];
  const nameEnds = nameEndsIn(text, names);
  // The end of the last token: a name may hold spaces, and so reach over the chunks that follow.
  let past = 0;
  const push = (kind: Token["kind"], start: number, end: number, glued: boolean) => {
    if (start < past) return;
    const nameEnd = nameEnds.get(start);
    past = nameEnd ?? end;
    const shown = text.slice(start, past);
    const plain = plainOf(shown);
    const said = kind === "word" && !nameEnd ? numeral(plain) : undefined;
    tokens.push({ kind: nameEnd ? "opaque" : kind, text: shown, plain, start, end: past, numeral: said, glued });
  };
  for (const { 0: chunk, index } of text.matchAll(/\S+/g)) {
    const end = index + chunk.length;
    // Most chunks are one word, and need no closer look.
    if (/^[A-Za-z]+$/.test(chunk)) push("word", index, end, false);
    else if (ADDRESS.test(chunk)) push("opaque", index, end, false);
    else
      for (const piece of chunk.matchAll(PIECE)) {
        // Someone may copy a number from the site, with what holds its sign and € together.
        if (piece[0] === JOINER) continue;
        const start = index + piece.index;
        push(kindOf(piece), start, start + piece[0].length, piece.index > 0);
      }
  }
  return tokens;
}

/** What stands at a place, in plain letters; nothing beyond the edges of the text. */
export function plainAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.plain ?? "";
}

/** Whether a phrase, as separate words, stands at a place; if so, the place after it. */
export function phraseEnd(tokens: readonly Token[], at: number, words: readonly string[]): number | undefined {
  return words.every((word, offset) => plainAt(tokens, at + offset) === word) ? at + words.length : undefined;
}

function kindOf({ 0: text, groups }: RegExpExecArray): Token["kind"] {
  if (groups?.["word"] !== undefined) return /\d/.test(text) ? "code" : "word";
  if (groups?.["digits"] !== undefined) return "digits";
  return text === "\ufffc" ? "mark" : "sign";
}

function plainOf(text: string): string {
  const lower = text.toLowerCase().replaceAll("’", "'");
  // Most words are plain already, and decomposing is slow.
  return /^[\x20-\x7e]*$/.test(lower) ? lower : lower.normalize("NFD").replace(/\p{M}/gu, "").replace(/[‐‑]/g, "-");
}

/** For each place where a name stands as a whole word, where it ends; the longest name wins. */
function nameEndsIn(text: string, names: readonly string[]): ReadonlyMap<number, number> {
  const ends = new Map<number, number>();
  for (const name of names) {
    for (let at = text.indexOf(name); at >= 0 && name !== ""; at = text.indexOf(name, at + name.length)) {
      const end = at + name.length;
      const alone = !isWordCharacter(text.charAt(at - 1)) && !isWordCharacter(text.charAt(end));
      if (alone && end > (ends.get(at) ?? 0)) ends.set(at, end);
    }
  }
  return ends;
}

function isWordCharacter(character: string): boolean {
  return /[\p{L}\p{M}\d]/u.test(character);
}
