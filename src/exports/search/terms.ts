// The words by which a text is found. The page that is searched and the question are taken apart alike, so that
// `28.430`, `28430` and `achtentwintigduizendvierhonderddertig` meet.
import { numeral } from "../../language/numbers/numerals.ts";

/** A word to find a text by, and where it stands in it: [start, end). */
export interface SearchTerm {
  /** In small letters, without accents; a number in digits, with a comma before its decimals. */
  readonly term: string;
  readonly start: number;
  readonly end: number;
}

/** Words that stand in every Dutch text and so find nothing. */
const IDLE: ReadonlySet<string> = new Set(
  `aan al alle als bij dan dat de der des deze die dit door dus een en er had hebben heeft het hij hoe hoeveel hun ik in is kan
  maar met meer men moet na naar niet nog nu of om omdat ons onze ook op over per te ten ter tot uit u van voor waar waarom wat
  was we wel welk welke werd wie wij wordt worden zal ze zich zij zijn zo zou zonder`.split(/\s+/),
);

const WORD = /\d[\d.,]*\d|\d|\p{L}[\p{L}\p{M}\d_]*(?:['’-]\p{L}[\p{L}\p{M}\d]*)*/gu;

/** The words of a text to find it by, in its order. */
export function searchTerms(text: string): readonly SearchTerm[] {
  return [...text.matchAll(WORD)].flatMap(({ 0: word, index }) => {
    const place = { start: index, end: index + word.length };
    return termsOf(word).map((term) => ({ term, ...place }));
  });
}

/** Whether a word is a number: one that is mistyped is another number. */
export function isNumberTerm(term: string): boolean {
  return /^\d/.test(term);
}

/** A compound with hyphens is found by its parts too. */
function termsOf(word: string): readonly string[] {
  if (isNumberTerm(word)) return [plainDigits(word)];
  const plain = word.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("’", "'").toLowerCase();
  const parts = plain.split(/[-'_]/).filter((part) => part.length > 1);
  const whole = plain.replace(/[-'_]/g, "");
  return [...new Set([whole, ...parts])].filter((term) => !IDLE.has(term)).map(inDigits);
}

/** `28.430` is 28430, and `12.5` of a foreign keyboard is 12,5. */
function plainDigits(number: string): string {
  if (/^\d{1,3}(\.\d{3})+(,\d+)?$/.test(number)) return number.replaceAll(".", "");
  return number.replaceAll(".", ",");
}

function inDigits(word: string): string {
  if (/^(?:miljoen|miljard|biljoen)/.test(word)) return word;
  const said = numeral(word);
  return said?.sort === "cardinal" ? String(said.value).replace(".", ",") : word;
}
