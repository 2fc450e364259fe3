// The parts that references share: the sitting, the dossier, the number of the paper.
import type { Reader } from "./reference-tokens.ts";

/** The House a paper is of: I is the Eerste Kamer, II the Tweede. */
export type Chamber = "I" | "II";

/** The House and the two years of a session, as far as they are written; one year may stand alone. */
export interface Sitting {
  readonly chamber?: Chamber | undefined;
  readonly session?: { readonly from: number; readonly to?: string | undefined } | undefined;
}

/** The number or letter of a paper; `several` where more than one is named. */
export interface Numbered {
  readonly number: string;
  readonly several?: true | undefined;
}

/** The strokes that stand between two numbers. */
export const DASHES: readonly string[] = ["-", "–", "‑", "—"];

const YEAR = /^(?:1[89]|20)/;
const CHAPTER = /^(?:[IVX]+[A-Z]?|[A-Z])$/;
const ROMAN = /^[IVX]{2,}$/;

/** Reads a year of four digits, after a comma or `van` or nothing. */
export function readYear(reader: Reader): number | undefined {
  return reader.attempt(() => {
    reader.word(",", "van");
    const digits = reader.digits(4, 4);
    return digits !== undefined && YEAR.test(digits) ? Number(digits) : undefined;
  });
}

/** Reads `II 2025/26`, `Tweede Kamer, vergaderjaar 2025-2026`, or as much of it as is there. */
export function readSitting(reader: Reader): Sitting {
  const chamber = reader.attempt((): Chamber | undefined => {
    reader.word(",");
    if (reader.words("tweede", "kamer") || reader.word("tk")) return "II";
    if (reader.words("eerste", "kamer") || reader.word("ek")) return "I";
    const numeral = reader.letters(/^II?$/);
    return numeral === "I" || numeral === "II" ? numeral : undefined;
  });
  const session = reader.attempt(() => {
    reader.word(",");
    reader.word("vergaderjaar", "zitting");
    const from = readYear(reader);
    if (from === undefined) return undefined;
    const to = reader.attempt(() => {
      if (!reader.word("/", ...DASHES)) return undefined;
      reader.word("'", "’");
      return reader.digits(2, 4);
    });
    return { from, to };
  });
  return { chamber, session };
}

/**
 * Reads `32824`, `32 824`, `36800 XV`, `21501-02` or `29316 (R1742)`.
 * @param mustBe whether nothing but a dossier can stand here, so that digits of another length are a slip
 */
export function readDossier(reader: Reader, { mustBe }: { readonly mustBe: boolean }): string | undefined {
  return reader.attempt(() => {
    reader.word(",");
    const spaced = reader.attempt(() => {
      const thousands = reader.digits(2, 2);
      reader.word(".");
      const rest = reader.digits(3, 3);
      return thousands !== undefined && rest !== undefined ? thousands + rest : undefined;
    });
    const digits = spaced ?? (mustBe ? reader.digits(1, 9) : reader.digits(5, 5));
    return digits && digits + (readPart(reader) ?? "");
  });
}

/** What a dossier has behind its digits: a part, a budget chapter, the number of a law of the Kingdom. */
function readPart(reader: Reader): string | undefined {
  const follows = (always: boolean) => reader.ahead(() => readNumber(reader, { always, marks: DASHES }));
  const part = reader.attempt(() => {
    const digits = reader.word(...DASHES) && reader.digits(2, 2);
    // 21501-02 is a part; the 12 of 32824-12 is the number of a paper.
    return digits && (digits.startsWith("0") || follows(false)) ? `-${digits}` : undefined;
  });
  const kingdom = reader.attempt(() => {
    const digits = reader.words("(", "r") ? reader.digits(1, 4) : undefined;
    return digits && reader.word(")") ? ` (R${digits})` : undefined;
  });
  const chapter = reader.attempt(() => {
    reader.word(...DASHES);
    const letters = reader.letters(CHAPTER);
    // 36800 C, nr. 2 is a chapter; the C of 35483 C is the letter of a paper.
    return letters && (ROMAN.test(letters) || follows(true)) ? ` ${letters}` : undefined;
  });
  return part ?? kingdom ?? chapter;
}

/**
 * Reads `, nr. 478`, `nr.478`, `, C` or `-478`.
 * @param always whether a number may also stand without `nr.`
 * @param marks the signs that make what stands after them a number, even without `nr.`
 */
export function readNumber(
  reader: Reader,
  { always, marks }: { readonly always: boolean; readonly marks: readonly string[] },
): Numbered | undefined {
  return reader.attempt(() => {
    const glued = reader.next()?.glued === true || reader.next()?.text === ",";
    const mark = (glued ? reader.word(",", ...marks) : undefined)?.text;
    const plural = reader.word("nrs", "nummers") !== undefined;
    const said = plural || reader.word("nr", "no", "nummer") !== undefined;
    if (said) reader.word(".");
    else if (!always && !marks.includes(mark ?? "")) return undefined;
    const number = readDigits(reader, said) ?? readLetter(reader, said);
    if (number === undefined) return undefined;
    const more = () =>
      reader.attempt(() => {
        if (!plural && !(said && reader.next()?.glued)) return undefined;
        const joined = plural ? reader.word(",", "en", ...DASHES) : reader.word(...DASHES);
        return joined && reader.digits(1, 5);
      });
    let several = plural;
    while (more() !== undefined) several = true;
    return { number, several: several || undefined };
  });
}

function readDigits(reader: Reader, said: boolean): string | undefined {
  const digits = reader.digits(1, said ? 6 : 5);
  if (digits === undefined) return undefined;
  const plain = String(Number(digits));
  const letter = reader.next()?.glued ? reader.letters(/^[a-z]$/) : undefined;
  return plain + (letter ?? "");
}

function readLetter(reader: Reader, said: boolean): string | undefined {
  return reader.attempt(() => {
    const letters = reader.letters(said ? /^[a-z]{1,2}$/i : /^[A-Z]{1,2}$/);
    const next = reader.next();
    const goesOn = next?.glued && (DASHES.includes(next.text) || next.kind === "digits");
    return goesOn ? undefined : letters?.toUpperCase();
  });
}
