import type { Problem } from "../../data/csv/problem.ts";
import type { Profile } from "../../data/tables/profile.ts";
import type { Letter } from "../../letters/letter.ts";
import type { Measurement, Typesetter } from "./compiler.ts";
import type { Block, Inline, LetterDocument, Place } from "./document.ts";
import { mapInlines, setForPrint } from "./inlines.ts";
import { placeIn } from "./unprintable.ts";

/** From this part of its limit on, a letter that grows a little no longer fits. */
const NEARLY = 0.95;

/** What is to be said of the length of a letter. */
export interface LengthVerdict {
  readonly problems: readonly Problem[];
  readonly hints: readonly Problem[];
}

/**
 * Holds a letter against the limit of its profile.
 * @param measure where the letter came to stand in print
 */
export function lengthVerdict(
  document: LetterDocument,
  { path, profile }: Pick<Letter, "path" | "profile">,
  measure: Measurement,
  types: Typesetter,
): LengthVerdict {
  const counted = countedPart(document, profile);
  const { end, area } = counted === document ? measure : types.measure(setForPrint(counted));
  if (end === null) return { problems: [], hints: [] };
  const limit = `${profile.pages} ${profile.pages === 1 ? "page" : "pages"} that ${profile.profile} allows`;
  if (end.page > profile.pages) {
    const { at, words } = spillOf(counted, profile.pages, types);
    const message = `${words} beyond the ${limit}; make the letter shorter, or take a chart out`;
    return {
      problems: [{ path, line: at?.line ?? 1, column: at?.column ?? 1, name: "profile", message }],
      hints: [],
    };
  }
  const onLast = Math.min(1, Math.max(0, (end.y - area.top) / (area.bottom - area.top)));
  const filled = (end.page - 1 + onLast) / profile.pages;
  if (filled <= NEARLY) return { problems: [], hints: [] };
  const message = `the letter fills ${Math.round(filled * 100)}% of the ${limit}; a longer word may be too much`;
  return { problems: [], hints: [{ path, line: 1, column: 1, name: "profile", message, hint: true }] };
}

/** The letter as far as its profile counts it; the document itself where only its lists do not count. */
function countedPart(document: LetterDocument, { annex, sources, charts }: Profile): LetterDocument {
  if (annex === "no" && sources === "no" && charts === "yes") return document;
  const part: LetterDocument = {
    ...document,
    body: charts === "yes" ? document.body : document.body.flatMap(withoutCharts),
    numbers: annex === "yes" ? document.numbers : [],
    sources: sources === "yes" ? document.sources : [],
    listsCount: true,
  };
  const lost = (run: Inline) => (run.is === "number" && annex === "no") || (run.is === "source" && sources === "no");
  // What leads to a list that is not there, is only text.
  return mapInlines(part, (run) => [lost(run) && "text" in run ? { is: "text", text: run.text } : run]);
}

function withoutCharts(block: Block): Block[] {
  if (block.is === "chart") return [];
  if (block.is === "ask" || block.is === "quote")
    return [{ ...block, children: block.children.flatMap(withoutCharts) }];
  if (block.is === "list") return [{ ...block, items: block.items.map((item) => item.flatMap(withoutCharts)) }];
  return [block];
}

interface Word {
  readonly at: Place | undefined;
  readonly paragraph: number;
  readonly offset: number;
}

/** What stands beyond a page, and where it starts. */
function spillOf(document: LetterDocument, page: number, types: Typesetter): { at: Place | undefined; words: string } {
  const paragraphs: string[] = [];
  const found: Word[] = [];
  const figures = new Map<number, Place>();
  const mark = (word: Word): Inline => ({ is: "mark", id: found.push(word) - 1 });
  const inParagraph = (text: string, at: Place | undefined): Word => {
    const paragraph = paragraphs.length - 1;
    const before = paragraphs[paragraph] ?? "";
    paragraphs[paragraph] = before + text;
    return { at, paragraph, offset: before.length };
  };
  const marked = <T>(part: T): T =>
    mapInlines(
      part,
      (run) => {
        if (run.is === "number" || run.is === "source") return [mark(inParagraph(run.text, run.at)), run];
        if (run.is !== "text") return [run];
        return [...run.text.matchAll(/\S+\s*|\s+/g)].flatMap(([text], index, all) => {
          const start = all[index]?.index ?? 0;
          return [mark(inParagraph(text, placeIn(run.text, start, run.at))), { ...run, text }];
        });
      },
      () => paragraphs.push(""),
    );
  const withFigures = (block: Block): Block => {
    if (block.is !== "chart") return block;
    const id = found.push({ at: block.at, paragraph: -1, offset: 0 }) - 1;
    figures.set(id, block.at);
    return { ...block, mark: id };
  };
  const { summary, body, closing, signatories, notes } = document;
  const traced = marked({ summary, body, closing, signatories, notes });
  const { marks } = types.measure(setForPrint({ ...document, ...traced, body: traced.body.map(withFigures) }));
  const beyond = marks.filter((one) => one.page > page);
  const lines = new Set(beyond.filter(({ id }) => !figures.has(id)).map((one) => `${one.page} ${Math.round(one.y)}`));
  const drawn = beyond.filter(({ id }) => figures.has(id)).length;
  const first = found[Math.min(...beyond.map(({ id }) => id).filter((id) => !figures.has(id)))];
  const counts = [count(lines.size, "line", "lines"), ...(drawn > 0 ? [count(drawn, "chart", "charts")] : [])];
  const verb = lines.size + drawn === 1 ? "stands" : "stand";
  const from = first ? `, from “${sentenceAt(paragraphs[first.paragraph] ?? "", first.offset)}” on,` : "";
  return { at: first?.at ?? placeBefore(found, first), words: `${counts.join(" and ")}${from} ${verb}` };
}

/** What no author wrote in the letter, as the signatures, has the place of the words before it. */
function placeBefore(found: readonly Word[], word: Word | undefined): Place | undefined {
  const before = word === undefined ? found : found.slice(0, found.indexOf(word));
  return before.findLast(({ at }) => at !== undefined)?.at;
}

function sentenceAt(paragraph: string, offset: number): string {
  const sentences = new Intl.Segmenter("nl", { granularity: "sentence" });
  const text = sentences.segment(paragraph).containing(offset)?.segment ?? paragraph;
  return text.replace(/\s+/g, " ").trim();
}

function count(many: number, one: string, more: string): string {
  return `${many} ${many === 1 ? one : more}`;
}
