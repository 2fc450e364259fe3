import type { PhrasingContent, Root } from "mdast";
import type { Point } from "unist";
import { visit } from "unist-util-visit";
import { VFile } from "vfile";
import type { ChartDefinition } from "../charts/chart.ts";
import type { Data } from "../data/data.ts";
import { didYouMean } from "../data/nearest.ts";
import type { Problem } from "../data/problem.ts";
import type { Snapshot } from "../figures/snapshot.ts";
import { isDay } from "../format/day.ts";
import { frontMatter, LetterFrontMatter, PageFrontMatter } from "./front-matter.ts";
import { houseRules } from "./house-rules.ts";
import type { Letter, Page, Sentence } from "./letter.ts";
import { parseMarkdown } from "./markdown.ts";
import { RESTS_ON_DATA, resolveBody } from "./resolve.ts";
import { restoreText } from "./restore-text.ts";
import { wordsOf } from "./words.ts";

/** What is known beside the text itself. */
export interface CompileContext {
  readonly data: Pick<Data, "sources" | "committees" | "profiles">;
  readonly charts: ReadonlyMap<string, ChartDefinition>;
  /** All figures as known on a day. */
  asOf(date: string): Snapshot;
  /** The day of building; a letter of a later day would know what nobody knows yet. */
  readonly today: string;
}

/** A text of an author, by its path from the root. */
export interface SourceText {
  readonly path: string;
  readonly text: string;
}

/** What a text became, if nothing is wrong with it, and every problem in its place. */
export interface Compiled<T> {
  readonly value?: T | undefined;
  readonly problems: readonly Problem[];
}

/** Compiles a letter as known on its own date. */
export function compileLetter(source: SourceText, { data, charts, asOf, today }: CompileContext): Compiled<Letter> {
  const { file, tree } = parsed(source);
  const front = frontMatter(tree, file, LetterFrontMatter);
  if (front === undefined) {
    // Without a date no figure can be looked up; with one, the mistakes in the text are found in the same run.
    const date = dateIn(tree);
    if (date !== undefined) {
      resolveBody([tree], file, { snapshot: asOf(date), charts, sources: data.sources, what: "this letter" });
    }
    return { problems: problemsOf(file, source.path) };
  }
  const { value, place } = front;
  const to = data.committees.get(value.to);
  if (to === undefined) {
    const meant = didYouMean(value.to, data.committees.keys());
    file.message(`to: "${value.to}" is not in data/committees.csv${meant}`, {
      place: place("to"),
      ruleId: RESTS_ON_DATA,
    });
  }
  const profile = data.profiles.get(value.profile);
  if (profile === undefined) {
    const meant =
      didYouMean(value.profile, data.profiles.keys()) || `; write ${[...data.profiles.keys()].join(" or ")}`;
    file.message(`profile: "${value.profile}" is not in data/profiles.csv${meant}`, {
      place: place("profile"),
      ruleId: RESTS_ON_DATA,
    });
  }
  if (value.date > today) {
    file.message(`date: ${value.date} is after the day of building (${today}); write the day of the letter`, {
      place: place("date"),
    });
  }
  const summary = phrasing(value.summary, place("summary"), file);
  const body = resolveBody([summary, tree], file, {
    snapshot: asOf(value.date),
    charts,
    sources: data.sources,
    what: "this letter",
  });
  const problems = problemsOf(file, source.path);
  if (problems.length > 0 || to === undefined || profile === undefined) return { problems };
  const slug = slugOf(source.path);
  return {
    problems,
    value: {
      ...body,
      slug,
      path: source.path,
      title: value.title,
      summary: phrasingOf(summary),
      summaryText: wordsOf(summary),
      date: value.date,
      asOf: value.date,
      to,
      debate: value.debate,
      dossier: value.dossier,
      status: value.status,
      show: value.show,
      profile,
    },
  };
}

/** Compiles a page of the site, as known on the day it was last written. */
export function compilePage(source: SourceText, { data, charts, asOf }: CompileContext): Compiled<Page> {
  const { file, tree } = parsed(source);
  const front = frontMatter(tree, file, PageFrontMatter);
  if (front === undefined) return { problems: problemsOf(file, source.path) };
  const { title, date, summary } = front.value;
  const body = resolveBody([tree], file, { snapshot: asOf(date), charts, sources: data.sources, what: "this page" });
  const problems = problemsOf(file, source.path);
  if (problems.length > 0) return { problems };
  return { problems, value: { ...body, slug: slugOf(source.path), path: source.path, title, date, summary } };
}

/** Compiles one sentence of ours that is not in a file of an author, as known on a day. */
export function compileSentence(
  source: SourceText,
  date: string,
  { data, charts, asOf }: CompileContext,
): Compiled<Sentence> {
  const file = new VFile({ path: source.path, value: source.text });
  const tree = phrasing(source.text, { line: 1, column: 1 }, file);
  const body = resolveBody([tree], file, {
    snapshot: asOf(date),
    charts,
    sources: data.sources,
    what: "this sentence",
  });
  const problems = problemsOf(file, source.path);
  if (problems.length > 0) return { problems };
  return { problems, value: { ...body, words: phrasingOf(tree), text: wordsOf(tree) } };
}

/** The name of a text in an address: its file name without `.md`. */
export function slugOf(path: string): string {
  return path.replace(/^.*\//, "").replace(/\.md$/, "");
}

/** The date of a letter whose front matter has other faults. */
function dateIn(tree: Root): string | undefined {
  const yaml = tree.children.find(({ type }) => type === "yaml");
  const written = yaml && "value" in yaml ? /^date:\s*["']?(\d{4}-\d{2}-\d{2})\b/m.exec(yaml.value)?.[1] : undefined;
  return written !== undefined && isDay(written) ? written : undefined;
}

function parsed({ path, text }: SourceText): { file: VFile; tree: Root } {
  const file = new VFile({ path, value: text.replace(/^\ufeff/, "") });
  const tree = parseMarkdown(file);
  restoreText(tree, file);
  houseRules(tree, file);
  return { file, tree };
}

/** The summary is Markdown too, of one paragraph; its places are those of the front matter. */
function phrasing(text: string, start: Point, file: VFile): Root {
  const inner = new VFile({ value: text });
  const tree = parseMarkdown(inner);
  restoreText(tree, inner);
  visit(tree, (node) => {
    for (const point of [node.position?.start, node.position?.end]) {
      if (point === undefined) continue;
      if (point.line === 1) point.column += start.column - 1;
      point.line += start.line - 1;
    }
  });
  houseRules(tree, file);
  if (tree.children.length !== 1 || tree.children[0]?.type !== "paragraph") {
    file.message("summary: is more than one paragraph of text; write one or two sentences", { place: start });
  }
  return tree;
}

function phrasingOf(tree: Root): readonly PhrasingContent[] {
  const [first] = tree.children;
  return first?.type === "paragraph" ? first.children : [];
}

function problemsOf(file: VFile, path: string): readonly Problem[] {
  return file.messages.map(({ reason, line, column, ruleId }) => ({
    path,
    line: line ?? 1,
    column: column ?? 1,
    message: reason,
    rests: ruleId === RESTS_ON_DATA,
  }));
}
