// Pages of a document, as references and locators write them.
import { type Reader, readerOf, referenceTokens } from "./reference-tokens.ts";

/** One page, or the first and the last of several. */
export interface Pages {
  readonly first: number;
  readonly last?: number | undefined;
}

const HEADS = ["p", "pp", "blz", "pag", "pg", "pagina", "paginas", "bladzijde", "bladzijden"] as const;

/** Reads `p. 13`, `blz. 13`, `p. 25-36` or `p. 3 t/m 5`. */
export function readPages(reader: Reader): Pages | undefined {
  return reader.attempt(() => {
    if (!reader.word(...HEADS)) return undefined;
    reader.words("'", "s");
    reader.word(".");
    const first = reader.digits(1, 6);
    if (first === undefined) return undefined;
    const last = reader.attempt(() => {
      const joined = reader.word("-", "–", "—") || reader.words("t", "/", "m") || reader.words("tot", "en", "met");
      return joined ? reader.digits(1, 6) : undefined;
    });
    return last === undefined ? { first: Number(first) } : { first: Number(first), last: Number(last) };
  });
}

/** Pages as they are written, `p. 25-36`. */
export function pagesText({ first, last }: Pages): string {
  return last === undefined ? `p. ${first}` : `p. ${first}-${last}`;
}

/** Every page named in a text, with the words that name it. */
export function pagesIn(text: string): readonly { readonly pages: Pages; readonly written: string }[] {
  const tokens = referenceTokens(text);
  const found: { pages: Pages; written: string }[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const reader = readerOf(tokens, at);
    const pages = readPages(reader);
    if (pages === undefined) continue;
    found.push({ pages, written: text.slice(tokens[at]?.start, tokens[reader.at() - 1]?.end) });
    at = reader.at() - 1;
  }
  return found;
}
