import type { Root } from "mdast";
import type { Point } from "unist";
import { VFile } from "vfile";
import type { DrawingTools } from "../charts/canvas.ts";
import type { ChartDefinition } from "../charts/chart.ts";
import { didYouMean } from "../data/csv/nearest.ts";
import type { Problem } from "../data/csv/problem.ts";
import type { Data } from "../data/data.ts";
import type { Snapshot } from "../figures/snapshot.ts";
import { isDay } from "../language/writing/day.ts";
import { resolveBody } from "./directives/resolve.ts";
import { type Knowledge, RESTS_ON_DATA } from "./knowledge.ts";
import type { Body, Letter, Page, Sentence } from "./letter.ts";
import { frontMatter, letterFrontMatter, PageFrontMatter } from "./markdown/front-matter.ts";
import { refuseMarkup } from "./markdown/plain-words.ts";
import { parsedText, phrasing, phrasingOf, type SourceText, slugOf } from "./markdown/source-text.ts";
import { HINT } from "./numbers/read-numbers.ts";
import { refuseAnyNumber } from "./numbers/untraced.ts";
import { wordsOf } from "./words.ts";

/** What is known beside the text itself. */
export interface CompileContext {
  readonly data: Pick<Data, "sources" | "committees" | "profiles" | "names" | "papers" | "approximations">;
  readonly charts: ReadonlyMap<string, ChartDefinition>;
  /** What charts are drawn with. */
  readonly tools: DrawingTools;
  /** Whether the letters are examples. */
  readonly example: boolean;
  /** All figures as known on a day. */
  asOf(date: string): Snapshot;
  /** The day of building; a letter of a later day would know what nobody knows yet. */
  readonly today: string;
}

/** What a text became, if nothing is wrong with it, and every problem and hint in its place. */
export interface Compiled<T> {
  readonly value?: T | undefined;
  readonly problems: readonly Problem[];
  /** What could be resolved all the same, of a letter with problems: to be compared, never printed. */
  readonly draft?: Draft | undefined;
}

/** A letter that may have problems. */
export type Draft = Body & Pick<Letter, "slug" | "path" | "title" | "date" | "status" | "embargo">;

/** Compiles a letter as known on its own date. */
export function compileLetter(source: SourceText, context: CompileContext): Compiled<Letter> {
  const { data, today } = context;
  const { file, tree } = parsedText(source, data);
  const front = frontMatter(tree, file, letterFrontMatter(data));
  if (front === undefined) {
    // Without a date no figure can be looked up; with one, the mistakes in the text are found in the same run.
    const date = dateIn(tree);
    if (date !== undefined) resolveBody([tree], file, knowledgeOn(date, context, "this letter"));
    return { problems: problemsOf(file, source.path) };
  }
  const { value, place, written } = front;
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
    const names = [...data.profiles.keys()];
    const others = names.length > 0 ? `write ${names.join(" or ")}` : "add it there";
    const meant = didYouMean(value.profile, names) || `; ${others}`;
    file.message(`profile: "${value.profile}" is not in data/profiles.csv${meant}`, {
      place: place("profile"),
      ruleId: RESTS_ON_DATA,
    });
  }
  // A letter under embargo is of a day to come: nobody reads it before.
  if (value.date > today && !(value.embargo !== undefined && value.embargo.slice(0, 10) >= value.date)) {
    file.message(`date: ${value.date} is after the day of building (${today}); write the day of the letter`, {
      place: place("date"),
    });
  }
  refuseUnplain("title", value.title, place("title"), file, data);
  if (value.debate) refuseUnplain("debate", value.debate.name, place("debate", "name"), file, data);
  const summary = phrasing(written("summary"), file, ["summary", "one or two sentences"]);
  const points = (value.points ?? []).map((_point, index) =>
    phrasing(written("points", index), file, ["points", "one sentence on each line"]),
  );
  const body = resolveBody([summary, ...points, tree], file, knowledgeOn(value.date, context, "this letter"));
  const problems = problemsOf(file, source.path);
  const slug = slugOf(source.path);
  if (!sound(problems) || to === undefined || profile === undefined) {
    const { title, date, status, embargo } = value;
    return { problems, draft: { ...body, slug, path: source.path, title, date, status, embargo } };
  }
  return {
    problems,
    value: {
      ...body,
      slug,
      path: source.path,
      title: value.title,
      summary: phrasingOf(summary),
      summaryText: wordsOf(summary),
      points: points.map(phrasingOf),
      date: value.date,
      asOf: value.date,
      to,
      debate: value.debate,
      dossier: value.dossier,
      status: value.status,
      replacedBy: value.replaced_by,
      withdrawn: value.withdrawn,
      embargo: value.embargo,
      show: value.show,
      example: context.example,
      profile,
      frontPlaces: { title: place("title"), debate: value.debate && place("debate", "name") },
    },
  };
}

/** Compiles a page of the site, as known on the day it was last written. */
export function compilePage(source: SourceText, context: CompileContext): Compiled<Page> {
  const { file, tree } = parsedText(source, context.data);
  const front = frontMatter(tree, file, PageFrontMatter);
  if (front === undefined) return { problems: problemsOf(file, source.path) };
  const { title, date, summary } = front.value;
  refuseUnplain("title", title, front.place("title"), file, context.data);
  refuseUnplain("summary", summary, front.place("summary"), file, context.data);
  const body = resolveBody([tree], file, { ...knowledgeOn(date, context, "this page"), isLetter: false });
  const problems = problemsOf(file, source.path);
  if (!sound(problems)) return { problems };
  return { problems, value: { ...body, slug: slugOf(source.path), path: source.path, title, date, summary } };
}

/** Compiles one sentence of ours that is not in a file of an author, as known on a day. */
export function compileSentence(source: SourceText, date: string, context: CompileContext): Compiled<Sentence> {
  const file = new VFile({ path: source.path, value: source.text });
  const tree = phrasing({ text: source.text, start: { line: 1, column: 1 } }, file, ["sentence", "one sentence"]);
  const body = resolveBody([tree], file, knowledgeOn(date, context, "this sentence"));
  const problems = problemsOf(file, source.path);
  if (!sound(problems)) return { problems };
  return { problems, value: { ...body, words: phrasingOf(tree), text: wordsOf(tree) } };
}

/** What a text of a day is held against. */
function knowledgeOn(date: string, { data, charts, tools, asOf }: CompileContext, what: string): Knowledge {
  return { snapshot: asOf(date), charts, tools, data, what, isLetter: true };
}

/** The date of a letter whose front matter has other faults. */
function dateIn(tree: Root): string | undefined {
  const yaml = tree.children.find(({ type }) => type === "yaml");
  const written = yaml && "value" in yaml ? /^date:\s*["']?(\d{4}-\d{2}-\d{2})\b/m.exec(yaml.value)?.[1] : undefined;
  return written !== undefined && isDay(written) ? written : undefined;
}

/** Refuses what is not read in words that are printed as they are written: numbers and mark-up. */
function refuseUnplain(
  name: string,
  words: string,
  start: Point,
  file: VFile,
  data: Pick<Data, "names" | "papers">,
): void {
  let marked = false;
  refuseMarkup(name, words, (reason, offset) => {
    marked = true;
    file.message(reason, { place: { line: start.line, column: start.column + offset }, ruleId: "markup" });
  });
  // The names and addresses in mark-up are no prose.
  if (marked) return;
  refuseAnyNumber(name, words, data, (reason, offset) => {
    file.message(reason, { place: { line: start.line, column: start.column + offset }, ruleId: RESTS_ON_DATA });
  });
}

/** Whether nothing is wrong; hints are no faults. */
function sound(problems: readonly Problem[]): boolean {
  return problems.every(({ hint }) => hint);
}

function problemsOf(file: VFile, path: string): readonly Problem[] {
  return file.messages.map(({ reason, line, column, ruleId }) => ({
    path,
    line: line ?? 1,
    column: column ?? 1,
    message: reason,
    rests: ruleId === RESTS_ON_DATA,
    hint: ruleId === HINT,
  }));
}
