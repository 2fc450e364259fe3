import type { PaperGrammar } from "../language/papers/grammars.ts";
import { isDay } from "../language/writing/day.ts";
import type { Files } from "./csv/file-map.ts";
import { nearest } from "./csv/nearest.ts";
import type { Placed } from "./csv/placed.ts";
import { inOrder, type Problem } from "./csv/problem.ts";
import { cellProblem, parseRecords } from "./csv/records.ts";
import { correctedObservations, type EditionRow } from "./editions/corrected.ts";
import { type Dataset, wholeRow } from "./editions/dataset.ts";
import { referenceFaults, referringCells } from "./editions/foreign-keys.ts";
import { type Observation, observation } from "./editions/observation.ts";
import { unprintedCells } from "./editions/printed.ts";
import { fileProblem, isTable, noTable, readTables } from "./side-rows.ts";
import type { AddresseeKind } from "./tables/addressee-kind.ts";
import type { Approximations } from "./tables/approximation.ts";
import type { AskOutcome } from "./tables/ask-outcome.ts";
import type { Assumption } from "./tables/assumption.ts";
import type { Committee } from "./tables/committee.ts";
import type { Correction } from "./tables/correction.ts";
import type { Definition } from "./tables/definition.ts";
import type { Formula } from "./tables/formula.ts";
import type { Profile } from "./tables/profile.ts";
import type { Sha256 } from "./tables/published.ts";
import type { Recomputation } from "./tables/recomputation.ts";
import type { Source } from "./tables/source.ts";
import type { Stand } from "./tables/stand.ts";
import type { Units } from "./tables/table-unit.ts";

/** All that the world says: every observation of every edition, and the tables they lean on. */
export interface Data {
  readonly datasets: readonly Dataset[];
  /** What may be counted: that of the language, and that of `data/units.csv`. */
  readonly units: Units;
  /** The official states of numbers by id, first to last: a later one replaces an earlier one. */
  readonly stands: ReadonlyMap<string, Stand>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly definitions: ReadonlyMap<string, Definition>;
  readonly committees: ReadonlyMap<string, Committee>;
  /** The kind of each addressee that has one, by the id of the addressee. */
  readonly addresseeKinds: ReadonlyMap<string, AddresseeKind>;
  /** The grammar by which references to official papers are read, where a kind of addressee has one. */
  readonly papers?: PaperGrammar | undefined;
  readonly profiles: ReadonlyMap<string, Profile>;
  readonly formulas: readonly Placed<Formula>[];
  readonly recomputations: readonly Placed<Recomputation>[];
  /** The numbers that we chose. */
  readonly assumptions: readonly Placed<Assumption>[];
  /** What we chose without a number. */
  readonly choices: readonly Placed<Assumption>[];
  /** What became of what letters asked. */
  readonly askOutcomes: readonly Placed<AskOutcome>[];
  /** What words like bijna and ruim leave open. */
  readonly approximations: Approximations;
  /** Names with figures or number words in them that say no number. */
  readonly names: readonly string[];
  readonly corrections: readonly Placed<Correction>[];
  /** In the order of datasets, editions and rows; as the editions say it, mistakes included. */
  readonly observations: readonly Observation[];
  /** What corrections made of observations, each known from the day of its last correction on. */
  readonly corrected: readonly Observation[];
}

interface Edition {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly dataset: Dataset;
  readonly day: string;
}

/**
 * Reads all of `data/`, and the tables of the machine that it goes on top of. Never stops at the first mistake: what could
 * be read comes back beside every problem found, and beside hints at numbers that their own row contradicts.
 * @param today the day of building; an edition of a later day is refused
 */
export function parseData(
  files: Files,
  { today, sha256 }: { readonly today: string; readonly sha256: Sha256 },
): { readonly data: Data; readonly problems: readonly Problem[]; readonly hints: readonly Problem[] } {
  const problems: Problem[] = [];
  const hints: Problem[] = [];
  const tables = readTables(files, { today, sha256 }, problems);
  const { sources, definitions } = tables;
  const observations: Observation[] = [];
  const rows: EditionRow[] = [];
  for (const edition of editionsOf(files, tables, today, problems)) {
    const records = parseRecords(edition.path, edition.bytes, edition.dataset.row);
    problems.push(...records.problems);
    const place = { dataset: edition.dataset.name, day: edition.day };
    for (const { sound, row } of records.broken) {
      for (const { column, message } of referenceFaults(sound, place, tables.records)) {
        problems.push(cellProblem(edition.path, row, column, message));
      }
    }
    const lines = new Map<string, number>();
    for (const { value: read, row } of records.records) {
      const value = wholeRow(read, edition.dataset, (column) => row.cells.get(column)?.text ?? "");
      const refuse = (column: string, message: string) =>
        problems.push(cellProblem(edition.path, row, column, message));
      const faults = referenceFaults(referringCells(value), place, tables.records);
      for (const { column, message } of faults) refuse(column, message);
      const made = observation(value, {
        dataset: edition.dataset.name,
        edition: edition.day,
        path: edition.path,
        line: row.line,
      });
      if ("message" in made) refuse(made.column, made.message);
      else if (lines.has(made.key)) {
        refuse("series", `the key ${made.key} stands on line ${lines.get(made.key)} too; keep one row`);
      } else {
        lines.set(made.key, row.line);
        const known = sources.has(value.source) && definitions.has(value.series);
        if (known && faults.length === 0) {
          observations.push(made);
          for (const column of unprintedCells(value)) {
            const message = `${value[column]} is not among the numbers of printed, "${value.printed}"; see whether both are right`;
            hints.push({ ...cellProblem(edition.path, row, column, message), hint: true });
          }
          rows.push({ made, row, dataset: edition.dataset });
        }
      }
    }
  }
  const place = { rows, broken: problems.length > 0 };
  const corrected = correctedObservations(tables.corrections, place, tables.records, problems);
  const { records: _, datasetsWhole: __, ...read } = tables;
  return {
    data: { ...read, observations, corrected },
    problems: inOrder(problems),
    hints: inOrder(hints),
  };
}

function editionsOf(
  files: Files,
  { datasets, datasetsWhole }: { readonly datasets: readonly Dataset[]; readonly datasetsWhole: boolean },
  today: string,
  problems: Problem[],
): readonly Edition[] {
  const editions: Edition[] = [];
  const names = datasets.map(({ name }) => name);
  const misspelt = new Set<string>();
  for (const [path, bytes] of files) {
    const [room, folder = "", file, ...deeper] = path.split("/");
    if (room !== "data") continue;
    if (file === undefined) {
      if (!isTable(folder)) problems.push(fileProblem(path, folder, noTable));
      continue;
    }
    const dataset = datasets.find(({ name }) => name === folder);
    const day = file.replace(/\.csv$/, "");
    if (dataset === undefined) {
      // What only follows from a row that could not be read is not said.
      if (!datasetsWhole) continue;
      const [meant] = nearest(folder, names, 1);
      if (meant !== undefined) misspelt.add(meant);
      problems.push(
        fileProblem(
          path,
          folder,
          names.length > 0
            ? `is not a dataset; write ${meant ?? `one of ${names.join(", ")}, or add it to data/datasets.csv`}`
            : "is not a dataset; add it to data/datasets.csv",
        ),
      );
    } else if (deeper.length > 0 || !file.endsWith(".csv") || !isDay(day)) {
      const small = file.replace(/\.csv$/i, ".csv");
      const ending = small !== file && isDay(small.slice(0, -4));
      const message = ending ? `ends in capitals; write ${small}` : "is not named after a day; write yyyy-mm-dd.csv";
      problems.push(fileProblem(path, file, message));
    } else if (day > today) {
      problems.push(fileProblem(path, file, `is after the day of building (${today}); write the day it became public`));
    } else editions.push({ path, bytes, dataset, day });
  }
  for (const { name } of datasets) {
    if (misspelt.has(name) || [...files.keys()].some((path) => path.startsWith(`data/${name}/`))) continue;
    problems.push(fileProblem(`data/${name}`, name, `has no editions; add data/${name}/yyyy-mm-dd.csv`));
  }
  return editions.sort(
    (a, b) => names.indexOf(a.dataset.name) - names.indexOf(b.dataset.name) || (a.day < b.day ? -1 : 1),
  );
}
