// What a publication is put together from, as far as it can be made. What is wrong with it is for the checks to say.
import type { ChartDefinition } from "../charts/chart.ts";
import type { Files } from "../data/csv/file-map.ts";
import { type Data, parseData } from "../data/data.ts";
import { asOf } from "../figures/known/as-of.ts";
import type { Scenario } from "../figures/models/scenario.ts";
import type { Snapshot } from "../figures/snapshot.ts";
import { dutchDay } from "../language/writing/day.ts";
import type { CompileContext } from "../letters/compile.ts";
import type { Letter } from "../letters/letter.ts";
import { slugOf } from "../letters/markdown/source-text.ts";
import { drawingTools } from "../press/drawing-tools.ts";
import { sha256 } from "../press/sha256.ts";
import { embargoedPaths, withoutEmbargoed } from "./embargo.ts";
import { errataOf, type SoundErrata } from "./errata.ts";
import { markdownIn, ORGANISATION } from "./file-names.ts";
import { type Notice, notice } from "./follow-up/notice.ts";
import { lettersOf, type SoundLetters } from "./letter-files.ts";
import { manualPaths, manualTexts } from "./manual/manual-pages.ts";
import { type OrganisationFile, organisationOf } from "./organisation-file.ts";
import { pagesOf, type SoundPages } from "./page-files.ts";
import { type Texts, textsOf } from "./texts.ts";
import { type Worked, workedScenarios } from "./worked/worked-scenarios.ts";

/** What a publication is made with, beside the files. */
export interface Making {
  readonly buildTime: Date;
  readonly scenarios: readonly Scenario[];
  /** The charts that letters and scenarios may show. */
  readonly charts: ReadonlyMap<string, ChartDefinition>;
  /** For who writes or compares on their own machine: letters under embargo too. */
  readonly underEmbargo: boolean;
}

/** What texts are compiled with. */
type Context = CompileContext & { readonly data: Data };

/** All that could be made of the files. What has problems says so, beside what is sound of it. */
export interface Parts {
  readonly files: Files;
  readonly making: Making;
  readonly context: Context;
  readonly data: ReturnType<typeof parseData>;
  readonly organisation: OrganisationFile;
  readonly letterTexts: Texts;
  /** All letters, also those under embargo. */
  readonly allLetters: SoundLetters;
  /** Those that may be read, newest first. */
  readonly letters: readonly Letter[];
  /** Of these, the ones that were sent. */
  readonly frozen: readonly Letter[];
  readonly embargoed: ReadonlySet<string>;
  readonly errata: SoundErrata;
  readonly pages: SoundPages;
  /** What is only made of sound data; while they are broken it is not there. */
  readonly known?: Known | undefined;
}

/** What is made of sound data. */
export interface Known {
  /** All figures as known on the day of building. */
  readonly snapshot: Snapshot;
  readonly worked: Worked;
  /** What became of the figures of each sent letter, by slug. */
  readonly notices: ReadonlyMap<string, Notice>;
  /** The pages that come with the machine, filled with what the site has; none without an organisation. */
  readonly manual: SoundPages;
}

/** Makes all that can be made of the files. */
export function partsOf(files: Files, making: Making): Parts {
  const { buildTime, underEmbargo } = making;
  const today = dutchDay(buildTime);
  const data = parseData(files, { today, sha256 });
  const pagePaths = markdownIn("pages", files);
  const pageNames = new Set([...pagePaths, ...manualPaths(files)].map(slugOf));
  const organisation = organisationOf(files.get(ORGANISATION), [...pageNames]);
  const context = contextOf(data.data, making, { today, example: organisation.organisation?.example ?? false });
  const letterTexts = textsOf(markdownIn("letters", files), files);
  const allLetters = lettersOf(letterTexts, files, context);
  const letters = underEmbargo ? allLetters.letters : withoutEmbargoed(allLetters.letters, buildTime);
  const frozen = letters.filter(({ slug }) => allLetters.sent.has(slug));
  const embargoed = embargoedPaths([...allLetters.letters, ...allLetters.drafts], letterTexts.texts, buildTime);
  const errata = errataOf(frozen, files, context);
  const pages = pagesOf(textsOf(pagePaths, files), context);
  const made = {
    files,
    making,
    context,
    organisation,
    letterTexts,
    allLetters,
    letters,
    frozen,
    embargoed,
    errata,
    pages,
  };
  return { ...made, data, known: data.problems.length > 0 ? undefined : knownOf(made, new Set(pagePaths.map(slugOf))) };
}

/** @param ownPages the pages of the organisation, by name */
function knownOf(
  { files, making, context, organisation: { organisation }, frozen }: Omit<Parts, "data" | "known">,
  ownPages: ReadonlySet<string>,
): Known {
  const { today } = context;
  const manual = organisation === undefined ? [] : manualTexts(files, ownPages, { ...context, organisation });
  return {
    snapshot: context.asOf(today),
    worked: workedScenarios(making.scenarios, context, today),
    notices: new Map(frozen.map((letter) => [letter.slug, notice(letter, context)])),
    manual: pagesOf({ texts: manual, problems: [] }, context),
  };
}

/** Every day is looked up once, however many letters are of that day. */
function contextOf(
  data: Data,
  { scenarios, charts }: Making,
  day: { readonly today: string; readonly example: boolean },
): Context {
  const snapshots = new Map<string, Snapshot>();
  return {
    ...day,
    data,
    charts,
    tools: drawingTools,
    asOf(date) {
      const snapshot = snapshots.get(date) ?? asOf(date, data, scenarios);
      snapshots.set(date, snapshot);
      return snapshot;
    },
  };
}
