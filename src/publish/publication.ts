import { charts } from "../charts/charts.ts";
import { type Data, type Files, parseData } from "../data/data.ts";
import type { Dataset } from "../data/dataset.ts";
import { inOrder, type Problem } from "../data/problem.ts";
import { formulaProblems } from "../figures/formulas.ts";
import { asOf, type Snapshot } from "../figures/snapshot.ts";
import { dutchDay } from "../format/day.ts";
import {
  type CompileContext,
  type Compiled,
  compileLetter,
  compilePage,
  type SourceText,
  slugOf,
} from "../letters/compile.ts";
import type { Letter, Page } from "../letters/letter.ts";
import { type Organisation, parseOrganisation } from "../letters/organisation.ts";

/** Everything that goes out, checked, from one state of the files and one moment of building. */
export interface Publication {
  /** The day of building in the Netherlands. */
  readonly today: string;
  readonly organisation: Organisation;
  readonly data: Data;
  /** The files of `data/` as they stand, to the byte. */
  readonly files: Files;
  /** All figures as known on the day of building. */
  readonly snapshot: Snapshot;
  /** Newest first. */
  readonly letters: readonly Letter[];
  readonly pages: ReadonlyMap<string, Page>;
}

const ORGANISATION = "content/organisation.yaml";

/**
 * Checks data, letters and pages, all in one run.
 * @returns the publication, unless anything is wrong; and every problem in its place
 */
export function publication(
  files: Files,
  { buildTime, datasets }: { readonly buildTime: Date; readonly datasets: readonly Dataset[] },
): {
  readonly publication?: Publication;
  readonly problems: readonly Problem[];
  readonly data: Data;
  readonly letters: number;
} {
  const today = dutchDay(buildTime);
  const dataFiles = new Map([...files].filter(([path]) => path.startsWith("data/")));
  const { data, problems: dataProblems } = parseData(dataFiles, { today, datasets });
  const problems: Problem[] = [];
  const snapshots = new Map<string, Snapshot>();
  const context: CompileContext = {
    data,
    charts,
    asOf(date) {
      const snapshot = snapshots.get(date) ?? asOf(date, data);
      snapshots.set(date, snapshot);
      return snapshot;
    },
  };
  const texts = (folder: string): SourceText[] =>
    [...files.keys()]
      .filter((path) => path.startsWith(`content/${folder}/`) && path.endsWith(".md"))
      .map((path) => ({ path, text: new TextDecoder().decode(files.get(path)) }));
  const compiled = <T>(
    sources: readonly SourceText[],
    compile: (source: SourceText, context: CompileContext) => Compiled<T>,
  ) =>
    sources.flatMap((source) => {
      const { value, problems: found } = compile(source, context);
      problems.push(...found);
      return value === undefined ? [] : [value];
    });

  if (dataProblems.length === 0) problems.push(...formulaProblems(data, context.asOf(today)));
  const letterTexts = texts("letters");
  problems.push(...nameProblems(letterTexts.map(({ path }) => path)));
  const letters = compiled(letterTexts, compileLetter).sort(
    (a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0) || (a.slug < b.slug ? -1 : 1),
  );
  const pages = compiled(texts("pages"), compilePage);
  const organisation = parseOrganisation(ORGANISATION, new TextDecoder().decode(files.get(ORGANISATION)));
  problems.push(...organisation.problems);

  // While the data are broken, what a letter misses may only be missing because of that.
  const own = problems.filter(({ rests }) => !(rests && dataProblems.length > 0));
  const all = inOrder([...dataProblems, ...own]);
  if (all.length > 0 || organisation.value === undefined) return { problems: all, data, letters: letterTexts.length };
  return {
    problems: all,
    data,
    letters: letters.length,
    publication: {
      today,
      organisation: organisation.value,
      data,
      files: dataFiles,
      snapshot: context.asOf(today),
      letters,
      pages: new Map(pages.map((page) => [page.slug, page])),
    },
  };
}

/** The letters on the site: what was sent, and concepts that say so. */
export function shown(letters: readonly Letter[]): readonly Letter[] {
  return letters.filter(({ status, show }) => status !== "concept" || show);
}

/** File names of letters become addresses: plain, and different on every disk. */
function nameProblems(paths: readonly string[]): Problem[] {
  const problem = (path: string, message: string): Problem => ({
    path,
    line: 1,
    column: 1,
    name: `${slugOf(path)}.md`,
    message,
  });
  const first = new Map<string, string>();
  return paths.flatMap((path) => {
    const slug = slugOf(path);
    const twin = first.get(slug.toLowerCase());
    if (twin !== undefined) return [problem(path, `differs from ${twin} only in capitals; give one another name`)];
    first.set(slug.toLowerCase(), path);
    if (path.split("/").length > 3) return [problem(path, "is in a folder; put it straight in content/letters/")];
    if (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug)) return [];
    return [problem(path, "is not a name for an address; write small letters and digits, with - between")];
  });
}
