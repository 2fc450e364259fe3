// References to official papers, as Aanwijzing 3.43 (parliament) and 3.45 (gazettes) of the Aanwijzingen voor de
// regelgeving have them. The Eerste Kamer letters its papers, and its letters stand without nr.
// https://www.kcbr.nl/beleid-en-regelgeving-ontwikkelen/aanwijzingen-voor-de-regelgeving
import { pagesText } from "./pages.ts";
import type { OfficialReference } from "./reference.ts";
import { checked } from "./reference-check.ts";
import { draftAt } from "./reference-grammar.ts";
import { referenceTokens } from "./reference-tokens.ts";
import { referenceWords, sessionWords } from "./reference-words.ts";

/** A reference, or what is wrong with what looks like one and what to write. */
export type ReferenceReading =
  | { readonly reference: OfficialReference; readonly fault?: undefined }
  | { readonly reference?: undefined; readonly fault: string };

/** A reference in running prose: its place [start, end), and how it reads. */
export type ReferenceFound = { readonly start: number; readonly end: number } & ReferenceReading;

/** Most paragraphs have no word that a reference begins with, and no dossier: they need no reading. */
const POSSIBLE = /kamerst|kst|handel|st(?:b|crt|aats)|tr(?:b|act)|\d{2}[\s.]?\d{3}/i;
const SITE = "https://zoek.officielebekendmakingen.nl";

/** Reads a text that is one reference and nothing else. */
export function parseReference(text: string): ReferenceReading {
  const trimmed = text.trim();
  const [found] = referencesIn(trimmed);
  if (found === undefined || found.start !== 0) {
    return { fault: `"${text}" is not a reference; write it like Kamerstukken II 2025/26, 32824, nr. 478` };
  }
  if (found.fault !== undefined || found.end === trimmed.length) return found;
  const written = referenceText(found.reference);
  return { fault: `"${text}" goes on after the reference; write ${written}` };
}

/** Every reference in a text, in order, and every one that is not whole or cannot be. */
export function referencesIn(text: string): readonly ReferenceFound[] {
  if (!POSSIBLE.test(text)) return [];
  const tokens = referenceTokens(text);
  const found: ReferenceFound[] = [];
  for (let at = 0; at < tokens.length; ) {
    const read = draftAt(tokens, at);
    if (read === undefined) {
      at++;
      continue;
    }
    const start = tokens[at]?.start ?? 0;
    const end = tokens[read.end - 1]?.end ?? start;
    const result = checked(read.draft);
    if (result.reference !== undefined) found.push({ start, end, reference: result.reference });
    else {
      const written = text.slice(start, end).replace(/\s+/g, " ");
      found.push({ start, end, fault: `"${written}" ${result.wrong}; write ${result.write}` });
    }
    at = read.end;
  }
  return found;
}

/** A reference as the Aanwijzingen write it: `Kamerstukken II 2025/26, 32824, nr. 478, p. 13`. */
export function referenceText(reference: OfficialReference): string {
  if (reference.kind === "dossier") return referenceWords(reference);
  const pages = "pages" in reference && reference.pages !== undefined ? pagesText(reference.pages) : undefined;
  if ("year" in reference) {
    const { kind, year, number } = reference;
    return referenceWords({ kind, year: String(year), number: String(number), pages });
  }
  const { chamber } = reference;
  const session = sessionWords(reference.session);
  if (reference.kind === "kamerstuk") return referenceWords({ ...reference, session, pages });
  const { kind } = reference;
  if (reference.kind === "aanhangsel")
    return referenceWords({ kind, chamber, session, number: String(reference.number) });
  const item = reference.item === undefined ? undefined : String(reference.item);
  return referenceWords({ kind, chamber, session, number: String(reference.meeting), item, pages });
}

/**
 * The address of a paper at its official publisher; nothing where it does not follow from the reference: before 1995,
 * the Staatscourant before July 2009, Handelingen before 2011, laws of the Kingdom.
 */
export function referenceAddress(reference: OfficialReference): string | undefined {
  const id = identifier(reference);
  return id && `${SITE}/${id}`;
}

function identifier(reference: OfficialReference): string | undefined {
  if ("year" in reference) {
    const { kind, year, number } = reference;
    // In 2009 the numbers of the days ran to 118; from July every notice has its own.
    const first = kind === "stcrt" ? (number > 118 ? 2009 : 2010) : 1995;
    return year < first ? undefined : `${kind}-${year}-${number}.html`;
  }
  if (reference.kind === "dossier") return inAddress(reference.dossier, (dossier) => `dossier/${dossier}`);
  const { chamber, session } = reference;
  if (session < 1995) return undefined;
  if (reference.kind === "kamerstuk") {
    return inAddress(reference.dossier, (dossier) => `kst-${dossier}-${reference.number}.html`);
  }
  const sitting = `${chamber === "I" ? "ek" : "tk"}-${session}${session + 1}`;
  if (reference.kind === "aanhangsel") return `ah-${sitting}-${reference.number}.html`;
  return reference.item === undefined ? undefined : `h-${sitting}-${reference.meeting}-${reference.item}.html`;
}

function inAddress(dossier: string, address: (dossier: string) => string): string | undefined {
  return dossier.includes("(") ? undefined : address(dossier.replace(" ", "-"));
}
