import type { ChartDefinition } from "../charts/chart.ts";
import type { Files } from "../data/csv/file-map.ts";
import type { Problem } from "../data/csv/problem.ts";
import type { Data } from "../data/data.ts";
import { inForceFiles } from "../data/house-tables.ts";
import type { Snapshot } from "../figures/snapshot.ts";
import type { Draft } from "../letters/compile.ts";
import { type Coverage, coverageOf } from "../letters/coverage.ts";
import type { Letter, Page } from "../letters/letter.ts";
import type { Organisation } from "../letters/organisation.ts";
import { checked } from "./checks.ts";
import { markdownIn } from "./file-names.ts";
import type { Notice } from "./follow-up/notice.ts";
import { type Making, partsOf } from "./parts.ts";
import type { SentLetter } from "./sent/sent-letter.ts";
import type { WorkedScenario } from "./worked/worked-scenarios.ts";

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

/** What a publication is made with, beside the files: the moment of building, and what a site may do without. */
export type PublicationInput = Pick<Making, "buildTime"> & Partial<Making>;

/** A publication, unless anything is wrong, and every problem in its place. */
export interface Outcome {
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
}

/** Makes data, letters and pages, and checks them all in one run. */
export function publication(
  files: Files,
  { buildTime, scenarios = [], charts = new Map(), underEmbargo = false }: PublicationInput,
): Outcome {
  const parts = partsOf(files, { buildTime, scenarios, charts, underEmbargo });
  const { problems, hints } = checked(parts);
  const { context, organisation, allLetters, letters, frozen, embargoed, known } = parts;
  const { data, today } = context;
  const notices = known?.notices ?? new Map<string, Notice>();
  const worked = known?.worked.scenarios ?? [];
  const outcome: Outcome = {
    problems,
    hints,
    data,
    snapshot: known?.snapshot,
    letters: markdownIn("letters", files).length,
    compared: { letters, drafts: allLetters.drafts, notices, scenarios: worked },
    embargoed,
    coverage: new Map(letters.map((letter) => [letter.path, coverageOf(letter)])),
  };
  if (problems.length > 0 || organisation.organisation === undefined || known === undefined) return outcome;
  const pages = [...parts.pages.pages, ...known.manual.pages];
  return {
    ...outcome,
    publication: {
      today,
      organisation: organisation.organisation,
      data,
      files: inForceFiles(files),
      snapshot: known.snapshot,
      letters,
      sent: new Map([...allLetters.sent].filter(([slug]) => frozen.some((letter) => letter.slug === slug))),
      notices,
      errata: parts.errata.errata,
      scenarios: worked,
      charts,
      pages: new Map(pages.map((page) => [page.slug, page])),
    },
  };
}

/** The letters on the site: what was sent, and concepts that say so. */
export function shown(letters: readonly Letter[]): readonly Letter[] {
  return letters.filter(({ status, show }) => status !== "concept" || show);
}
