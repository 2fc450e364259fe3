import MiniSearch from "minisearch";
import { unbroken } from "../../language/writing/line-ends.ts";
import { isNumberTerm, type SearchTerm, searchTerms } from "./terms.ts";

/** What can be found, in the order in which it is shown. */
const searchKinds = ["letter", "figure", "scenario", "source"] as const;
export type SearchKind = (typeof searchKinds)[number];

/** One thing that can be found. */
export interface SearchDocument {
  readonly kind: SearchKind;
  /** Its address from the root of the site, without the path the site stands under. */
  readonly path: `/${string}`;
  readonly title: string;
  /** One line beside the title: a value, a date. */
  readonly note: string;
  readonly text: string;
  /** What it asks, when and how much: found first, and shown first. */
  readonly asks?: string | undefined;
  /** Values in digits: 65 miljoen is also found as 65000000. */
  readonly numbers?: string | undefined;
  /** Whether it stands in a letter. */
  readonly used?: boolean | undefined;
}

/** A run of text, marked where it is what was looked for. */
export interface SnippetPart {
  readonly text: string;
  readonly found: boolean;
}

/** What was found, best first within its kind. */
export interface SearchHit {
  readonly document: SearchDocument;
  readonly snippet: readonly SnippetPart[];
}

/** The answer to a question. */
export interface SearchAnswer {
  /** Whether all words of the question were found together; else the texts hold some of them. */
  readonly whole: boolean;
  readonly found: ReadonlyMap<SearchKind, readonly SearchHit[]>;
}

/** How much of a text stands under its title. */
const SNIPPET = 170;

const FIELDS = ["title", "note", "asks", "text", "numbers"] as const;

/** The shortest word that is looked for at the end of another. */
const TAIL = 5;

/** Makes documents ready to be searched; it computes for a moment, and then answers at once. */
export function searcher(documents: readonly SearchDocument[]): (question: string) => SearchAnswer {
  const tokenize = (text: string): string[] => searchTerms(text).map(({ term }) => term);
  const termsOf = (document: SearchDocument) => FIELDS.flatMap((field) => tokenize(document[field] ?? ""));
  const tails = wordTails(new Set(documents.flatMap(termsOf)));
  const index = new MiniSearch<SearchDocument & { id: number }>({
    fields: [...FIELDS, "tails"],
    extractField: (document, field) =>
      field === "tails" ? termsOf(document).flatMap(tails).join(" ") : document[field as keyof typeof document],
    tokenize,
    processTerm: (term) => term,
    searchOptions: {
      boost: { title: 4, note: 2, asks: 3, tails: 0.25 },
      // A number that is nearly the same is another number, and a short word that is nearly the same another word.
      fuzzy: (term) => (isNumberTerm(term) || term.length < 5 ? false : 0.2),
      prefix: (term) => !isNumberTerm(term) && term.length > 2,
      boostDocument: (id) => (documents[Number(id)]?.used ? 1.5 : 1),
    },
  });
  index.addAll(documents.map((document, id) => ({ ...document, id })));
  return (question) => {
    const together = index.search(question, { combineWith: "AND" });
    const results = together.length > 0 ? together : index.search(question);
    const found = results.flatMap(({ id, match }) => {
      const document = documents[Number(id)];
      const words = new Set(Object.keys(match));
      const isHit = (term: string) => [term, ...tails(term)].some((word) => words.has(word));
      return document ? [{ document, snippet: snippet(unbroken(textOf(document)), isHit) }] : [];
    });
    return {
      whole: together.length > 0,
      found: new Map(
        searchKinds.flatMap((kind) => {
          const ofKind = found.filter(({ document }) => document.kind === kind);
          return ofKind.length > 0 ? [[kind, ofKind] as const] : [];
        }),
      ),
    };
  };
}

/** The words that end a longer one: Dutch writes words together, and an uitvoeringstekort is a tekort. */
function wordTails(words: ReadonlySet<string>): (term: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (term) => {
    if (isNumberTerm(term) || term.length < TAIL + 3) return [];
    const found =
      known.get(term) ??
      Array.from({ length: term.length - TAIL - 1 }, (_, at) => term.slice(at + 2)).filter((tail) => words.has(tail));
    known.set(term, found);
    return found;
  };
}

function textOf({ asks, text }: SearchDocument): string {
  return asks === undefined ? text : `${asks} ${text}`;
}

/** The piece of a text in which most of the words stand, with those words marked. */
function snippet(text: string, isHit: (term: string) => boolean): readonly SnippetPart[] {
  const hits = searchTerms(text).filter(({ term }) => isHit(term));
  const from = startOf(text, bestOf(hits));
  const to = from + SNIPPET >= text.length ? text.length : text.lastIndexOf(" ", from + SNIPPET);
  const parts: SnippetPart[] = [{ text: from > 0 ? "… " : "", found: false }];
  let at = from;
  for (const { start, end } of hits) {
    if (start < at || end > to) continue;
    parts.push({ text: text.slice(at, start), found: false }, { text: text.slice(start, end), found: true });
    at = end;
  }
  parts.push({ text: text.slice(at, to) + (to < text.length ? " …" : ""), found: false });
  return parts.filter((part) => part.text !== "");
}

/** The first word of the piece with the most different words. */
function bestOf(hits: readonly SearchTerm[]): number {
  const count = (first: SearchTerm) =>
    new Set(
      hits.filter(({ start, end }) => start >= first.start && end <= first.start + SNIPPET / 2).map(({ term }) => term),
    ).size;
  let best: { start: number; count: number } | undefined;
  for (const hit of hits) {
    const counted = count(hit);
    if (best === undefined || counted > best.count) best = { start: hit.start, count: counted };
  }
  return best?.start ?? 0;
}

/** Some words before a place, from the beginning of a word. */
function startOf(text: string, place: number): number {
  if (place < SNIPPET / 2) return 0;
  return text.indexOf(" ", place - SNIPPET / 3) + 1;
}
