// Whether what was read is a whole reference that can exist, and what to write where it is not.

import { pagesText } from "./pages.ts";
import type { OfficialReference } from "./reference.ts";
import type { ReferenceDraft } from "./reference-grammar.ts";
import { referenceWords, sessionWords } from "./reference-words.ts";

/** A reference, or what its words have wrong and what to write. */
export type Checked =
  | { readonly reference: OfficialReference }
  | { readonly reference?: undefined; readonly wrong: string; readonly write: string };

/** What is known of a part: its value, or what is wrong with it. */
interface Part<T> {
  readonly value?: T | undefined;
  /** To name among what is missing. */
  readonly missing?: string | undefined;
  readonly wrong?: string | undefined;
  /** As it is written in the example; with a gap where nothing is known. */
  readonly text?: string | undefined;
}

const NONE: Part<never> = {};
/** Since the calendar year 2011 every item of a sitting is a publication of its own (Aanwijzing 3.43). */
const FIRST_ITEMS = 2010;

/** Checks a draft; several faults are said in one sentence. */
export function checked(draft: ReferenceDraft): Checked {
  const { kind } = draft;
  const gazette = kind === "stb" || kind === "stcrt" || kind === "trb";
  const whole =
    kind === "kamerstuk" && !draft.chamber && !draft.session && !draft.number && draft.dossier !== undefined;
  const dossier = kind === "kamerstuk" ? dossierOf(draft) : NONE;
  if (whole && dossier.value !== undefined) return { reference: { kind: "dossier", dossier: dossier.value } };
  const lettered = /^[A-Z]/.test(draft.number ?? "");
  const chamber: Part<"I" | "II"> = gazette
    ? NONE
    : {
        value: draft.chamber,
        missing: draft.chamber ? undefined : "the chamber",
        text: draft.chamber ?? (lettered ? "I" : "II"),
      };
  const session = gazette ? NONE : sessionOf(draft);
  const year = gazette ? yearOf(draft) : NONE;
  const number = numberOf(draft, session.value);
  const item = kind === "handelingen" ? itemOf(draft, session.value) : NONE;
  const pages = pagesOf(draft);
  const parts = [chamber, session, year, dossier, number, item, pages];
  const missing = parts.flatMap((part) => part.missing ?? []);
  const wrongs = parts.flatMap((part) => part.wrong ?? []);
  if (draft.beside) wrongs.unshift("names two dossiers, where the number is of the first");
  if (missing.length > 0) wrongs.unshift(`misses ${list(missing)}`);
  if (wrongs.length === 0) return { reference: made(draft, session.value ?? 0) };
  const write = referenceWords({
    kind,
    chamber: chamber.text,
    session: session.text,
    year: year.text,
    dossier: dossier.text,
    number: number.text,
    item: item.text,
    pages: pages.text,
  });
  return { wrong: list(wrongs), write };
}

/** The reference of a draft in which nothing is missing or wrong. */
function made(
  { kind, chamber = "II", year = 0, dossier = "", number = "", item, pages }: ReferenceDraft,
  session: number,
): OfficialReference {
  if (kind === "kamerstuk") return { kind, chamber, session, dossier, number, ...(pages && { pages }) };
  if (kind === "aanhangsel") return { kind, chamber, session, number: Number(number) };
  if (kind === "handelingen") {
    return { kind, chamber, session, meeting: Number(number), ...(item && { item }), ...(pages && { pages }) };
  }
  return { kind, year, number: Number(number), ...(pages && { pages }) };
}

function sessionOf({ kind, session }: ReferenceDraft): Part<number> {
  if (session === undefined) return { missing: "the session year", text: "yyyy/yy" };
  const { from, to } = session;
  const text = sessionWords(from);
  if (to === undefined) {
    return { wrong: `has the one year ${from}, where a session has two`, text: `${sessionWords(from - 1)} or ${text}` };
  }
  const follows = to === String(from + 1) || to === String(from + 1).slice(-2);
  if (!follows) return { wrong: `has the session ${from}/${to}, which is not a year and the next`, text };
  if (kind === "kamerstuk" && from < 1945) {
    return { wrong: `has the session ${text}, from before the dossiers were numbered`, text: "yyyy/yy" };
  }
  return { value: from, text };
}

function yearOf({ year }: ReferenceDraft): Part<number> {
  return year === undefined ? { missing: "the year", text: "yyyy" } : { value: year, text: String(year) };
}

function dossierOf({ dossier }: ReferenceDraft): Part<string> {
  if (dossier === undefined) return { missing: "the dossier", text: "nnnnn" };
  if (/^[1-9]\d{4}(?!\d)/.test(dossier)) return { value: dossier, text: dossier };
  return { wrong: `has the dossier ${dossier}, where a dossier has five digits`, text: "nnnnn" };
}

function numberOf({ kind, number, several, chamber }: ReferenceDraft, session: number | undefined): Part<string> {
  const noun = kind === "handelingen" ? "the number of the sitting" : "the number";
  if (number === undefined) return { missing: noun, text: "n" };
  if (several) return { wrong: "names more than one paper, where each has a reference of its own", text: number };
  const digits = /^\d+/.exec(number)?.[0];
  const most = kind === "handelingen" ? 250 : kind === "stcrt" ? 99_999 : 9_999;
  if (digits === undefined) {
    return kind === "kamerstuk"
      ? { value: number, text: number }
      : { wrong: `has the letter ${number} for a number`, text: "n" };
  }
  if (Number(digits) < 1 || Number(digits) > most) {
    return { wrong: `has the number ${digits}, which is not from 1 to ${most}`, text: "n" };
  }
  // The Eerste Kamer wrote nr. 188b before it took to letters.
  const old = kind === "kamerstuk" && chamber === "I" && (session ?? 0) < 2005;
  if (digits !== number && !old) return { wrong: `has the number ${number}, with a letter behind it`, text: digits };
  return { value: number, text: number };
}

function itemOf({ item, number }: ReferenceDraft, session: number | undefined): Part<number> {
  if (item === undefined) {
    if (session === undefined || session <= FIRST_ITEMS || number === undefined) return NONE;
    return { missing: "the item, which Handelingen have since 2011", text: "n" };
  }
  if (session !== undefined && session < FIRST_ITEMS)
    return { wrong: "has an item, which Handelingen have since 2011" };
  if (item < 1 || item > 250) return { wrong: `has the item ${item}, which is not from 1 to 250`, text: "n" };
  return { value: item, text: String(item) };
}

function pagesOf({ pages }: ReferenceDraft): Part<never> {
  if (pages === undefined) return NONE;
  const { first, last } = pages;
  if (first < 1) return { wrong: "has the page 0, where pages start at 1", text: "p. n" };
  if (last === undefined || last > first) return { text: pagesText(pages) };
  const turned = last < first ? { first: last, last: first } : { first };
  return { wrong: `has pages from ${first} to ${last}`, text: pagesText(turned) };
}

function list(words: readonly string[]): string {
  return new Intl.ListFormat("en", { type: "conjunction" }).format(words).replace(/, and /, " and ");
}
