// Numbers of places: in a law, a report, a parliamentary paper, a street. They name; they do not count.

import { figures } from "./digits.ts";
import { nounAfter } from "./nouns.ts";
import { EUROS, MEASURES, PERCENTS, SCALES } from "./number-words.ts";
import { dossierEnd } from "./registers.ts";
import { plainAt, type Token } from "./tokens.ts";

type Tokens = readonly Token[];

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Nouns that a single number follows as a name, whatever comes next: `artikel 13`, `noot 4`. */
const HEADS = words(`
  art artikel lid alinea sub onderdeel hoofdstuk § paragraaf par bijlage tabel figuur grafiek noot voetnoot nr no nummer pagina p
  blz pag bladzijde versie dossier dossiernummer kamerdossier antwoord postbus huisnummer item sdg kvk bsn zaaknummer kenmerk alarmnummer begrotingsartikel beleidsartikel
`);
/** Nouns that count days and people as well: `in week 12`, but `deze week 12 gesprekken`, `per dag 30`. */
const LOOSE_HEADS = words(`
  deel fase kwartaal categorie variant scenario optie stap vraag punt aanbeveling maatregel motie amendement groep klas
  week dag maandag dinsdag woensdag donderdag vrijdag zaterdag zondag niveau box schijf kamer zaal lijn spoor pijler module doel casus rij kolom regel slide sheet toets ronde
  boek titel afdeling aflevering agendapunt perron bel
`);
const COUNTING = words(`
  per elke elk iedere ieder deze dit die dat een vorige afgelopen komende volgende eerste tweede derde laatste hele halve
`);
/** After these a row of numbers may follow, with commas: `artikelen 3, 4 en 5`, `Stb. 2020, 625`. */
const ROWS = words(`
  artikelen leden onderdelen hoofdstukken paragrafen §§ bijlagen tabellen figuren noten voetnoten nrs nummers pagina's
  pp kamerstuk kamerstukken stb stcrt trb handelingen pbeu pb fasen fases scenario's varianten stappen vragen aanbevelingen
  moties amendementen begrotingsartikelen
`);
/** Every word that a number of a place may follow; a street is known by the number itself. */
export const PLACES: ReadonlySet<string> = new Set([...HEADS, ...LOOSE_HEADS, ...ROWS]);

const STREET =
  /^\p{Lu}.*(?:straat|laan|weg|plein|kade|gracht|singel|dijk|hof|dreef|plantsoen|markt|steeg|park|pad|boulevard)$/u;
const ROMAN = /^[IVXL]+$/;
const CHAIN = new Set(["-", "–", "/", ".", ":"]);

/** The place after a head and its numbers, `artikel 13, onder 2`; nothing if no number follows a head here. */
export function referenceEnd(tokens: Tokens, at: number): number | undefined {
  const token = tokens[at];
  if (!token || token.kind === "digits") return undefined;
  const row = ROWS.has(token.plain);
  const street = token.kind === "word" && tokens[at + 1]?.kind === "digits" && STREET.test(token.text);
  const loose = (LOOSE_HEADS.has(token.plain) && !COUNTING.has(plainAt(tokens, at - 1))) || street;
  if (!row && !HEADS.has(token.plain) && !loose) return undefined;
  // Artikel nr. 5, art. 5, Kamerstukken II 2025/26
  const listed = row || (HEADS.has(token.plain) && !loose);
  let item = at + 1;
  while (plainAt(tokens, item) === "." || plainAt(tokens, item) === "nr" || isVolume(tokens, item)) item++;
  let end = itemEnd(tokens, item, !street);
  if (end === undefined || (loose && nounAfter(tokens, end))) return undefined;
  for (let next = end; ; ) {
    const join = plainAt(tokens, end);
    if (CHAIN.has(join) && tokens[end]?.glued && tokens[end + 1]?.glued) next = end + 1;
    else if (listed && (join === "," || join === "en" || join === "of")) next = end + 1;
    else if (row && plainAt(tokens, end + 2) === "met" && join === "tot") next = end + 3;
    else if (row && tokens[end]?.kind === "digits") next = end;
    else return end;
    const after: number | undefined = itemEnd(tokens, next, false);
    if (after === undefined || (!row && nounAfter(tokens, after))) return end;
    end = after;
  }
}

/** `II` and `II,` in Kamerstukken II, 35483 */
function isVolume(tokens: Tokens, at: number): boolean {
  const place = plainAt(tokens, at) === "," ? at - 1 : at;
  return ROMAN.test(tokens[place]?.text ?? "");
}

/** The place after one number of a place: `13`, `12a`, `3.2`, `twee`. Not `20%`, `3 jaar`: those count. */
function itemEnd(tokens: Tokens, at: number, inWords: boolean): number | undefined {
  const token = tokens[at];
  const said = inWords ? token?.numeral : undefined;
  if (!token || (token.kind !== "digits" && said?.sort !== "cardinal")) return undefined;
  const spaced = dossierEnd(tokens, at);
  if (spaced) return spaced;
  const tail = tokens[at + 1];
  if (tail?.glued && tail.kind === "word") return tail.text.length <= 2 ? at + 2 : undefined;
  const next = plainAt(tokens, at + 1);
  const counts = PERCENTS.has(next) || SCALES.has(next) || EUROS.has(next) || MEASURES.has(next);
  const large = token.kind === "digits" && token.text.includes(",") && figures(token.text);
  // Elk lid drie stemmen
  const ofNoun = said !== undefined && nounAfter(tokens, at + 1) !== undefined;
  return counts || large || ofNoun ? undefined : at + 1;
}
