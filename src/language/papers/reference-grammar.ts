// What stands in a reference, as far as it can be read: forgiving of form, silent about what is missing or wrong.
import { type Pages, readPages } from "./pages.ts";
import {
  DASHES,
  type Numbered,
  readDossier,
  readNumber,
  readSitting,
  readYear,
  type Sitting,
} from "./reference-parts.ts";
import { type Reader, type ReferenceToken, readerOf } from "./reference-tokens.ts";

/** A reference as read, whole or not. */
export interface ReferenceDraft extends Sitting, Partial<Numbered> {
  readonly kind: "kamerstuk" | "handelingen" | "aanhangsel" | "stb" | "stcrt" | "trb";
  /** The year of a gazette. */
  readonly year?: number | undefined;
  /** `32824`, `36800 XV`, `21501-02`; of another length where the writer slipped. */
  readonly dossier?: string | undefined;
  /** A second dossier stands beside the first. */
  readonly beside?: true | undefined;
  readonly item?: number | undefined;
  readonly pages?: Pages | undefined;
}

const GAZETTES: ReadonlyMap<string, "stb" | "stcrt" | "trb"> = new Map([
  ["stb", "stb"],
  ["staatsblad", "stb"],
  ["stcrt", "stcrt"],
  ["staatscourant", "stcrt"],
  ["trb", "trb"],
  ["tractatenblad", "trb"],
]);
const HEADS: ReadonlySet<string> = new Set([
  ...["kamerstuk", "kamerstukken", "kst", "handelingen", "aanhangsel", "aanh"],
  ...GAZETTES.keys(),
]);
const BEFORE_A_PART = /[\p{L}\p{N}/_@.#=-]$/u;

/** Reads the reference that begins at a token, and gives the place after its last; nothing if none begins there. */
export function draftAt(
  tokens: readonly ReferenceToken[],
  at: number,
): { readonly draft: ReferenceDraft; readonly end: number } | undefined {
  const head = tokens[at];
  if (head === undefined || (head.glued && BEFORE_A_PART.test(tokens[at - 1]?.text ?? ""))) return undefined;
  if (head.kind === "digits" ? head.text.length !== 5 && head.text.length !== 2 : !HEADS.has(head.plain))
    return undefined;
  const reader = readerOf(tokens, at);
  const draft = readDraft(reader, head);
  return draft && { draft, end: reader.at() };
}

function readDraft(reader: Reader, head: ReferenceToken): ReferenceDraft | undefined {
  if (reader.word("kamerstuk", "kamerstukken", "kst")) return readKamerstuk(reader);
  if (reader.word("aanhangsel", "aanh")) return readAanhangsel(reader);
  // With a small letter, handelingen are acts.
  if (head.text.startsWith("H") && reader.word("handelingen")) return readHandelingen(reader);
  const gazette = GAZETTES.get(head.plain);
  if (gazette === undefined) return readBare(reader);
  reader.word(head.plain);
  return readGazette(reader, gazette, { short: head.plain === gazette });
}

function readKamerstuk(reader: Reader): ReferenceDraft | undefined {
  reader.word(".", "-");
  const { chamber, session } = readSitting(reader);
  const known = chamber !== undefined || session?.to !== undefined;
  const dossier = readDossier(reader, { mustBe: known });
  const beside = readBeside(reader, dossier);
  const numbered = readNumber(reader, { always: known && dossier !== undefined, marks: DASHES });
  if (dossier === undefined && numbered === undefined && !(chamber && session)) return undefined;
  return { kind: "kamerstuk", chamber, session, dossier, beside, ...numbered, pages: readPaged(reader, numbered) };
}

/** `32 824, nr. 478`, as the Kamer writes it among its own. */
function readBare(reader: Reader): ReferenceDraft | undefined {
  const dossier = readDossier(reader, { mustBe: false });
  const numbered = dossier === undefined ? undefined : readNumber(reader, { always: false, marks: [] });
  return numbered && { kind: "kamerstuk", dossier, ...numbered, pages: readPaged(reader, numbered) };
}

function readHandelingen(reader: Reader): ReferenceDraft | undefined {
  const { chamber, session } = readSitting(reader);
  const known = chamber !== undefined || session?.to !== undefined;
  if (reader.words(",", "aanhangsel") || reader.words("aanhangsel")) {
    return { kind: "aanhangsel", chamber, session, ...readNumber(reader, { always: known, marks: [] }) };
  }
  // 85-10-3 is how the Handelingen number themselves: meeting, item, page. So no dash makes several of it here.
  const meeting = readJoined(reader, { known });
  const numbered = meeting ?? readNumber(reader, { always: known, marks: [] });
  if (numbered === undefined && !(known && session)) return undefined;
  const item = meeting?.item ?? readItem(reader);
  return {
    kind: "handelingen",
    chamber,
    session,
    ...numbered,
    item,
    pages: meeting?.pages ?? readPaged(reader, numbered),
  };
}

function readJoined(
  reader: Reader,
  { known }: { readonly known: boolean },
): { number: string; item: number; pages: Pages | undefined } | undefined {
  return reader.attempt(() => {
    reader.word(",");
    const said = reader.word("nr", "no", "nummer");
    if (said) reader.word(".");
    else if (!known) return undefined;
    const [number, , item] = [reader.digits(1, 3), reader.word(...DASHES), reader.digits(1, 3)];
    if (number === undefined || item === undefined) return undefined;
    const page = reader.attempt(() => reader.word(...DASHES) && reader.digits(1, 5));
    return { number: String(Number(number)), item: Number(item), pages: page ? { first: Number(page) } : undefined };
  });
}

function readItem(reader: Reader): number | undefined {
  return reader.attempt(() => {
    reader.word(",");
    const digits = reader.word("item") && reader.digits(1, 5);
    return digits === undefined ? undefined : Number(digits);
  });
}

function readAanhangsel(reader: Reader): ReferenceDraft | undefined {
  reader.word(".");
  reader.word("van", "bij", "der");
  reader.word("de");
  if (!reader.word("handelingen")) return undefined;
  const { chamber, session } = readSitting(reader);
  const numbered = readNumber(reader, { always: chamber !== undefined || session?.to !== undefined, marks: [] });
  return numbered || session ? { kind: "aanhangsel", chamber, session, ...numbered } : undefined;
}

function readGazette(
  reader: Reader,
  kind: "stb" | "stcrt" | "trb",
  { short }: { readonly short: boolean },
): ReferenceDraft | undefined {
  reader.word(".");
  const year = readYear(reader);
  const numbered = readNumber(reader, { always: short, marks: year === undefined ? [] : [",", "/", ...DASHES] });
  if (numbered === undefined && (year === undefined || !short)) return undefined;
  return { kind, year, ...numbered, pages: readPaged(reader, numbered) };
}

function readBeside(reader: Reader, dossier: string | undefined): true | undefined {
  if (dossier === undefined) return undefined;
  return reader.attempt(() => {
    reader.word("en", "/");
    const other = readDossier(reader, { mustBe: false });
    return other && reader.ahead(() => readNumber(reader, { always: false, marks: [] })) ? true : undefined;
  });
}

function readPaged(reader: Reader, numbered: unknown): Pages | undefined {
  if (numbered === undefined) return undefined;
  return reader.attempt(() => {
    reader.word(",");
    return readPages(reader);
  });
}
