// The smallest pieces of an official reference, and a reader that takes them one by one.

/** A word of letters only, a run of digits, or one other sign. */
export interface ReferenceToken {
  readonly kind: "word" | "digits" | "sign";
  readonly text: string;
  /** In lower case. */
  readonly plain: string;
  /** Its place in the text: [start, end). */
  readonly start: number;
  readonly end: number;
  /** Nothing stands between it and the token before. */
  readonly glued: boolean;
}

const PIECE = /(?<word>\p{L}[\p{L}\p{M}]*)|(?<digits>\d+)|\S/gu;

/** The tokens of a text, in order. */
export function referenceTokens(text: string): readonly ReferenceToken[] {
  let past = -1;
  return [...text.matchAll(PIECE)].map(({ 0: found, index, groups }) => {
    const glued = index === past;
    past = index + found.length;
    const kind = groups?.word !== undefined ? "word" : groups?.digits !== undefined ? "digits" : "sign";
    return { kind, text: found, plain: found.toLowerCase(), start: index, end: past, glued };
  });
}

/** Takes tokens from a place on: each question takes what it asks for, or nothing. */
export interface Reader {
  /** The place of the next token. */
  at(): number;
  next(): ReferenceToken | undefined;
  /** One of these words or signs, in lower case. */
  word(...plain: readonly string[]): ReferenceToken | undefined;
  /** These words and signs, one after the other. */
  words(...plain: readonly string[]): boolean;
  /** Letters of this form, as written. */
  letters(form: RegExp): string | undefined;
  digits(least: number, most: number): string | undefined;
  /** What a rule reads; when it reads nothing, all it took is given back. */
  attempt<T>(rule: () => T | undefined): T | undefined;
  /** Whether a rule would read something here; nothing is taken. */
  ahead(rule: () => unknown): boolean;
}

/** A reader of tokens that starts at a place. */
export function readerOf(tokens: readonly ReferenceToken[], from: number): Reader {
  let place = from;
  const take = (fits: (token: ReferenceToken) => boolean): ReferenceToken | undefined => {
    const token = tokens[place];
    if (token === undefined || !fits(token)) return undefined;
    place++;
    return token;
  };
  const attempt = <T>(rule: () => T | undefined): T | undefined => {
    const before = place;
    const read = rule();
    if (read === undefined) place = before;
    return read;
  };
  const word = (...plain: readonly string[]) => take((token) => plain.includes(token.plain));
  return {
    at: () => place,
    next: () => tokens[place],
    word,
    words: (...plain) => attempt(() => plain.every((one) => word(one)) || undefined) ?? false,
    letters: (form) => take(({ kind, text }) => kind === "word" && form.test(text))?.text,
    digits: (least, most) =>
      take(({ kind, text }) => kind === "digits" && text.length >= least && text.length <= most)?.text,
    attempt,
    ahead: (rule) => {
      const before = place;
      const read = rule();
      place = before;
      return read !== undefined;
    },
  };
}
