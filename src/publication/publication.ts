import type { ChartDefinition } from "../charts/chart.ts";
import type { Files } from "../data/csv/file-map.ts";
import { inOrder, type Problem } from "../data/csv/problem.ts";
import { type Data, parseData } from "../data/data.ts";
import { inForceFiles } from "../data/house-tables.ts";
import { assumptionProblems } from "../figures/checks/assumptions.ts";
import { formulaProblems } from "../figures/checks/formulas.ts";
import { asOf } from "../figures/known/as-of.ts";
import type { Scenario } from "../figures/models/scenario.ts";
import type { Snapshot } from "../figures/snapshot.ts";
import { dutchDay } from "../language/writing/day.ts";
import { type CompileContext, compilePage, type Draft } from "../letters/compile.ts";
import { type Coverage, coverageOf } from "../letters/coverage.ts";
import type { Letter, Page } from "../letters/letter.ts";
import { slugOf } from "../letters/markdown/source-text.ts";
import type { Organisation } from "../letters/organisation.ts";
import { unwritten } from "../letters/unwritten.ts";
import { drawingTools } from "../press/drawing-tools.ts";
import { sha256 } from "../press/sha256.ts";
import { agreementProblems } from "./agreement.ts";
import { embargoedPaths, withoutEmbargoed } from "./embargo.ts";
import { readErrata } from "./errata.ts";
import { markdownIn, nameProblems, ORGANISATION, RESERVED, strayProblems } from "./file-names.ts";
import { type Notice, notice } from "./follow-up/notice.ts";
import { outcomeProblems } from "./follow-up/register.ts";
import { lostProblems, readLetters } from "./letter-files.ts";
import { MANUAL, manualPaths, manualTexts } from "./manual/manual-pages.ts";
import { organisationOf } from "./organisation-file.ts";
import { ownWordsProblems } from "./own-words.ts";
import { lockPath } from "./sent/lock.ts";
import type { SentLetter } from "./sent/sent-letter.ts";
import { textsOf } from "./texts.ts";
import { choiceProblems } from "./worked/scenario-choices.ts";
import { type WorkedScenario, workedScenarios } from "./worked/worked-scenarios.ts";

/** Everything that goes out, checked, from one state of the files and one moment of building. */
export interface Publication {
  /** The day of building in the Netherlands. */
  readonly today: string;
  readonly organisation: Organisation;
  readonly data: Data;
  /** The files of `data/` as they stand, to the byte; of a table that the machine has rows of, all that are in force. */
  readonly files: Files;
  /** All figures as known on the day of building. */
  readonly snapshot: Snapshot;
  /** Newest first; none that is under embargo. */
  readonly letters: readonly Letter[];
  /** What is kept of the letters that were sent, by slug. */
  readonly sent: ReadonlyMap<string, SentLetter>;
  /** What became of the figures of each sent letter, by slug. */
  readonly notices: ReadonlyMap<string, Notice>;
  /** The note that corrects a sent letter, by its slug. */
  readonly errata: ReadonlyMap<string, Page>;
  readonly pages: ReadonlyMap<string, Page>;
  /** In the order in which a reader meets them. */
  readonly scenarios: readonly WorkedScenario[];
  /** The charts that letters and scenarios may show, by id. */
  readonly charts: ReadonlyMap<string, ChartDefinition>;
}

/** What a publication is made with, beside the files. */
export interface PublicationInput {
  readonly buildTime: Date;
  readonly scenarios?: readonly Scenario[];
  /** The charts that letters and scenarios may show. */
  readonly charts?: ReadonlyMap<string, ChartDefinition>;
  /** For who writes or compares on their own machine: letters under embargo too. */
  readonly underEmbargo?: boolean;
}

/**
 * Checks data, letters and pages, all in one run.
 * @returns the publication, unless anything is wrong; and every problem in its place
 */
export function publication(
  files: Files,
  { buildTime, scenarios = [], charts = new Map(), underEmbargo = false }: PublicationInput,
): {
  readonly publication?: Publication;
  readonly problems: readonly Problem[];
  /** Worth a look, and no reason to stop. */
  readonly hints: readonly Problem[];
  readonly data: Data;
  /** All figures as known on the day of building, unless the data are broken. */
  readonly snapshot?: Snapshot | undefined;
  /** How many letters there are, also those with problems. */
  readonly letters: number;
  /** What could be made of the files, also where something is wrong: to be compared, never printed. */
  readonly compared: Pick<Publication, "letters" | "notices" | "scenarios"> & { readonly drafts: readonly Draft[] };
  /** The files of letters that nobody may read yet. */
  readonly embargoed: ReadonlySet<string>;
  /** How the numbers of each sound letter are accounted for, by its path. */
  readonly coverage: ReadonlyMap<string, Coverage>;
} {
  const today = dutchDay(buildTime);
  const { data, problems: dataProblems, hints: dataHints } = parseData(files, { today, sha256 });
  const problems: Problem[] = [];
  const pagePaths = markdownIn("pages", files);
  const ownPages = new Set(pagePaths.map(slugOf));
  const pageNames = new Set([...ownPages, ...manualPaths(files).map(slugOf)]);
  const organisation = organisationOf(files.get(ORGANISATION), [...pageNames], problems);
  const snapshots = new Map<string, Snapshot>();
  const context: CompileContext & { readonly data: Data } = {
    data,
    charts,
    tools: drawingTools,
    example: organisation?.example ?? false,
    today,
    asOf(date) {
      const snapshot = snapshots.get(date) ?? asOf(date, data, scenarios);
      snapshots.set(date, snapshot);
      return snapshot;
    },
  };
  problems.push(...strayProblems([...files.keys()]));
  const worked = workedScenarios(dataProblems.length === 0 ? scenarios : [], context, today);
  problems.push(...worked.problems);
  if (dataProblems.length === 0) {
    problems.push(...formulaProblems(data, context.asOf(today)), ...assumptionProblems(data, context.asOf(today)));
    const scenariosWorked = worked.scenarios.map(({ scenario }) => scenario);
    problems.push(...choiceProblems(scenariosWorked, data));
  }
  const letterPaths = markdownIn("letters", files);
  const letterTexts = textsOf(letterPaths, files, problems);
  problems.push(...nameProblems(letterPaths));
  const { letters: all, sent, drafts } = readLetters(letterTexts, files, context, problems);
  if (dataProblems.length === 0) problems.push(...lostProblems(sent, files, context.asOf(today), data.sources));
  const concepts = letterTexts.filter(({ path }) => !files.has(lockPath(slugOf(path))));
  const left = concepts.flatMap(({ path, text }) => unwritten(path, text));
  problems.push(...left.map((problem) => ({ ...problem, hint: true })));
  const letters = underEmbargo ? all : withoutEmbargoed(all, buildTime);
  const frozen = letters.filter(({ slug }) => sent.has(slug));
  problems.push(...nameProblems(pagePaths, RESERVED));
  const canFill = organisation !== undefined && dataProblems.length === 0;
  const manual = canFill ? manualTexts(files, ownPages, { ...context, organisation }) : [];
  const pages = [...textsOf(pagePaths, files, problems), ...manual].flatMap((source) => {
    const { value, problems: found } = compilePage(source, context);
    problems.push(...found);
    return value === undefined ? [] : [value];
  });
  const errata = readErrata(frozen, files, context, problems);
  const words = organisation && { path: ORGANISATION, words: organisation };
  problems.push(
    ...ownWordsProblems(
      { charts, scenarios, assumptions: [...data.assumptions, ...data.choices], organisation: words },
      data,
    ),
  );
  problems.push(...agreementProblems(all.filter(({ slug }) => !sent.has(slug))));

  const embargoed = embargoedPaths([...all, ...drafts], letterTexts, buildTime);
  problems.push(...outcomeProblems(data, all, new Set(letterPaths.map(slugOf)), embargoed));

  // While data or scenarios are broken, what a letter misses may only be missing because of that.
  const broken = dataProblems.length > 0 || worked.incomplete;
  const own = problems.filter(({ rests }) => !(rests && broken));
  // What is wrong with a page of the machine follows from what a site fills it with.
  const site = own.filter(({ path }) => !path.startsWith(MANUAL));
  const found = inOrder([...dataProblems, ...(site.some(({ hint }) => !hint) ? site : own)]);
  const notices =
    dataProblems.length === 0
      ? new Map(frozen.map((letter) => [letter.slug, notice(letter, { ...context, data })]))
      : new Map<string, Notice>();
  const outcome = {
    compared: { letters, drafts, notices, scenarios: worked.scenarios },
    problems: found.filter(({ hint }) => !hint),
    hints: inOrder([...dataHints, ...found.filter(({ hint }) => hint)]),
    data,
    snapshot: dataProblems.length === 0 ? context.asOf(today) : undefined,
    letters: letterPaths.length,
    embargoed,
    coverage: new Map(letters.map((letter) => [letter.path, coverageOf(letter)])),
  };
  if (outcome.problems.length > 0 || organisation === undefined) return outcome;
  return {
    ...outcome,
    publication: {
      today,
      organisation,
      data,
      files: inForceFiles(files),
      snapshot: context.asOf(today),
      letters,
      sent: new Map([...sent].filter(([slug]) => frozen.some((letter) => letter.slug === slug))),
      notices,
      errata,
      scenarios: worked.scenarios,
      charts,
      pages: new Map(pages.map((page) => [page.slug, page])),
    },
  };
}

/** The letters on the site: what was sent, and concepts that say so. */
export function shown(letters: readonly Letter[]): readonly Letter[] {
  return letters.filter(({ status, show }) => status !== "concept" || show);
}
