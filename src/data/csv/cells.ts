// CSV cells are text, and a blank one must never become 0: no z.coerce, no autoType. Each cell says what was
// found and what to write, and carries in its meta what columns.ts tells others about it.
import * as z from "zod";
import { isDay } from "../../language/writing/day.ts";
import { isPeriod } from "../../language/writing/period.ts";
import { nearest } from "./nearest.ts";

/** A cell that must say something; neither starts nor ends with a space. */
export function text(what: string): z.ZodType<string, string> {
  return z
    .string()
    .superRefine((found, ctx) => {
      if (found === "") refuse(ctx, `is blank; write ${what}`);
      else if (found.trim() !== found) refuse(ctx, `"${found}" has a space at the edge; write "${found.trim()}"`);
      else if (!found.isWellFormed() || /\p{Cc}/u.test(found)) refuse(ctx, "has a control character; take it out");
      else if (UNSEEN.test(found)) refuse(ctx, `has a character that nobody sees, ${codeOf(found)}; take it out`);
    })
    .meta({ cell: "text" });
}

/** Spaces without width, line separators and the like: they hinder a search, and fonts lack them. */
const UNSEEN = /[\p{Cf}\p{Zl}\p{Zp}]/u;

/** A cell that may be blank: `undefined`, never 0 and never the empty text. */
export function optional<T>(cell: z.ZodType<T, string>): z.ZodType<T | undefined, string> {
  return z
    .string()
    .transform((found, ctx) => {
      if (found === "") return undefined;
      const parsed = cell.safeParse(found);
      if (parsed.success) return parsed.data;
      for (const { message } of parsed.error.issues) refuse(ctx, message);
      return z.NEVER;
    })
    .meta({ ...cell.meta(), mayBeBlank: true });
}

/** `28.430` is a Dutch thousand and an English fraction, `28,430` the other way round. */
const AMBIGUOUS = /^-?[1-9]\d{0,2}[.,]\d{3}$/;

/** A number as CSV has it: digits, a point before the decimals, an optional minus; kept as text to keep its precision. */
export const number: z.ZodType<string, string> = z
  .string()
  .superRefine((found, ctx) => {
    if (found === "") return refuse(ctx, "is blank; write a number");
    if (AMBIGUOUS.test(found)) return refuse(ctx, `"${found}" can be read two ways; write ${bothWays(found)}`);
    if (/^(?!-0(\.0+)?$)-?(0|[1-9]\d*)(\.\d+)?$/.test(found)) return;
    refuse(ctx, `"${found}" is not a plain number; ${numberAdvice(found)}`);
  })
  .meta({ cell: "number" });

/** A number above zero: a step of nothing rounds to nothing. */
export const step: z.ZodType<string, string> = number.superRefine((found, ctx) => {
  if (Number(found) <= 0) refuse(ctx, `"${found}" is not above zero; write the step the source rounds to, like 100`);
});

/** A day, `yyyy-mm-dd`. */
export const day: z.ZodType<string, string> = z
  .string()
  .superRefine((found, ctx) => {
    if (found === "") refuse(ctx, "is blank; write a day as yyyy-mm-dd");
    else if (!isDay(found)) refuse(ctx, `"${found}" is not a day; write it as yyyy-mm-dd`);
  })
  .meta({ cell: "day" });

/** A period: a year, half-year, quarter, month, day or span of years, as it stands in a figure's name. */
export const period: z.ZodType<string, string> = z
  .string()
  .superRefine((found, ctx) => {
    if (found === "") refuse(ctx, "is blank; write a period like 2024, 2024h1 or 2022_2024");
    else if (!isPeriod(found))
      refuse(ctx, `"${found}" is not a period; write it like 2024, 2024h1, 2025q2, 2024m12 or 2022_2024`);
  })
  .meta({ cell: "period" });

/** A part of a figure's name: small letters, digits and `_`, starting with a letter. */
export const word: z.ZodType<string, string> = z
  .string()
  .superRefine((found, ctx) => {
    if (found === "") refuse(ctx, "is blank; write a name");
    else if (!/^[a-z][a-z0-9_]*$/.test(found)) {
      refuse(ctx, `"${found}" is not a name; write small letters, digits and _, starting with a letter`);
    }
  })
  .meta({ cell: "word" });

/** An identifier in an address: small letters, digits and `-`. */
export const slug: z.ZodType<string, string> = z
  .string()
  .superRefine((found, ctx) => {
    if (found === "") refuse(ctx, "is blank; write a name");
    else if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(found)) {
      refuse(ctx, `"${found}" is not a name; write small letters and digits, with - between`);
    }
  })
  .meta({ cell: "slug" });

/** An address on the web that a reader can open. */
export const address: z.ZodType<string, string> = z
  .string()
  .superRefine((found, ctx) => {
    if (!URL.canParse(found) || !/^https?:\/\/\S+$/.test(found)) {
      refuse(ctx, `"${found}" is not an address; write it in full, starting with https://`);
    }
  })
  .meta({ cell: "address" });

/**
 * One word out of a short list.
 * @param meaning what someone meant who wrote another word; the nearest, unless letters do not tell
 */
export function oneOf<const T extends string>(
  words: readonly T[],
  meaning: (written: string) => string | undefined = (written) => nearest(written, words, 1)[0],
): z.ZodType<T, string> {
  return z
    .string()
    .transform((found, ctx) => {
      const known = words.find((candidate) => candidate === found);
      if (known !== undefined) return known;
      const list = words.join(", ");
      if (found === "") refuse(ctx, `is blank; write one of ${list}`);
      else refuse(ctx, `"${found}" is not one of ${list}; write ${meaning(found) ?? "one of these"}`);
      return z.NEVER;
    })
    .meta({ cell: "text", words });
}

function refuse(ctx: z.RefinementCtx, message: string): void {
  ctx.addIssue({ code: "custom", message });
}

function numberAdvice(found: string): string {
  const ends = /^([\d.,]+)\s*(?:-|–|\u2212|tot|à)\s*([\d.,]+)$/.exec(found)?.slice(1).map(numberMeant);
  if (ends && !ends.includes(undefined)) return `write ${ends[0]} in low and ${ends[1]} in high`;
  if (!/\d/.test(found)) return "leave the row out where no number is known";
  const meant = numberMeant(found);
  return meant === undefined ? "write digits, with a point before decimals" : `write ${meant}`;
}

function codeOf(text: string): string {
  const code = UNSEEN.exec(text)?.[0].codePointAt(0) ?? 0;
  return `U+${code.toString(16).toUpperCase().padStart(4, "0")}`;
}

/** What someone who wrote `1.234,5`, `36,1k`, `€ 65` or `65%` meant, as this table wants it. */
function numberMeant(found: string): string | undefined {
  const bare = found
    .replace(/\s|€|%|EUR|\u00a0/gi, "")
    .replace("\u2212", "-")
    .replace(/^\+/, "")
    .replace(/^(-?)\./, "$10.")
    .replace(/\.$/, "");
  const thousands = /^(-?[\d.,]+)k$/i.exec(bare)?.[1];
  const digits = thousands ?? bare;
  const plain = /^-?\d{1,3}(\.\d{3})+(,\d+)?$/.test(digits)
    ? digits.replaceAll(".", "").replace(",", ".")
    : /^-?\d{1,3}(,\d{3})+\.\d+$/.test(digits)
      ? digits.replaceAll(",", "")
      : digits.replace(",", ".");
  const clean = plain.replace(/^(-?)0+(?=\d)/, "$1").replace(/^-(?=0(\.0+)?$)/, "");
  if (!/^-?\d+(\.\d+)?$/.test(clean)) return undefined;
  if (thousands !== undefined) return String(Number(`${clean}e3`));
  return AMBIGUOUS.test(clean) ? bothWays(clean) : clean;
}

function bothWays(found: string): string {
  return `${found.replace(/[.,]/, "")} or ${found.replace(",", ".")}0`;
}
