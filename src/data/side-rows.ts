import type * as z from "zod";
import { nearest } from "./csv/nearest.ts";
import type { Placed } from "./csv/placed.ts";
import type { Problem } from "./csv/problem.ts";
import { byUnique, cellProblem, lacks, parseRecords, type Records } from "./csv/records.ts";
import { datasetsOf } from "./editions/dataset-tables.ts";
import { type Tables, unknownSource } from "./editions/foreign-keys.ts";
import { housePath, onTop } from "./house-tables.ts";
import { AddresseeKind } from "./tables/addressee-kind.ts";
import { committeesOf, kindProblems, kindsOf, papersOf } from "./tables/addressees.ts";
import { ApproximationRow, approximation, approximationFaults } from "./tables/approximation.ts";
import { AskOutcome } from "./tables/ask-outcome.ts";
import { assumptionFaults, assumptionRow, isChoice } from "./tables/assumption.ts";
import { CommitteeRow } from "./tables/committee.ts";
import { Correction } from "./tables/correction.ts";
import { DatasetRow, PopulationRow } from "./tables/dataset-row.ts";
import { definitionRow } from "./tables/definition.ts";
import { formulaRow } from "./tables/formula.ts";
import { seriesOf } from "./tables/key.ts";
import { Name } from "./tables/name.ts";
import { Profile } from "./tables/profile.ts";
import { PublishedEdition, publishedProblems, type Sha256 } from "./tables/published.ts";
import { Recomputation } from "./tables/recomputation.ts";
import { sideTables } from "./tables/side-tables.ts";
import { sourceRecords } from "./tables/source.ts";
import { StandRow, standsOf } from "./tables/stand.ts";
import { UnitRow } from "./tables/table-unit.ts";
import { unitsOfRows } from "./tables/unit-rows.ts";

/** Whether a file straight in `data/` is one of the tables beside the editions. */
export function isTable(file: string): boolean {
  return sideTables.some(({ name }) => file === `${name}.csv`);
}

/** What is wrong with a file straight in `data/` that is no table. */
export const noTable = `is not a table of data/; write one of ${sideTables.map(({ name }) => `${name}.csv`).join(", ")}, or put it in a dataset's folder`;

/**
 * Reads the tables beside the editions; what is wrong with them is added to the problems. A table that is not there has no
 * rows; where the machine has rows of its own, those of the organisation go on top.
 */
export function readTables(
  files: ReadonlyMap<string, Uint8Array>,
  { today, sha256 }: { readonly today: string; readonly sha256: Sha256 },
  problems: Problem[],
) {
  const readFrom = <T>(path: string, parse: (path: string, bytes: Uint8Array) => Records<T>): Records<T> => {
    const bytes = files.get(path);
    // A table that is not there has no rows, and nothing is wrong with it.
    if (bytes === undefined) return { path, records: [], broken: [], whole: true, problems: [] };
    const records = parse(path, bytes);
    problems.push(...records.problems);
    return records;
  };
  const readRows = <S extends z.ZodObject>(path: string, schema: S): Records<z.infer<S>> =>
    readFrom(path, (from, bytes) => parseRecords(from, bytes, schema, { mayBeEmpty: true }));
  const read = <S extends z.ZodObject>(name: (typeof sideTables)[number]["name"], schema: S) =>
    readRows(`data/${name}.csv`, schema);
  const refuse = <T>({ path }: Records<T>, { row }: Records<T>["records"][number], column: string, message: string) => {
    problems.push(cellProblem(path, row, column, message));
  };

  const unitRows = read("units", UnitRow);
  const units = unitsOfRows(unitRows, problems);
  const rows = read("datasets", DatasetRow);
  const populations = read("populations", PopulationRow);
  const standRows = read("stands", StandRow);
  const stands = standsOf(standRows, problems);
  const made = datasetsOf(rows, populations, { table: standRows, stands, units: units.cells }, problems);
  const datasets = made.map(({ name }) => name);
  const kinds = read("addressee-kinds", AddresseeKind);
  const committees = read("committees", CommitteeRow);
  const papers = papersOf({ kinds, committees });
  const sources = readFrom("data/sources.csv", (path, bytes) => sourceRecords(path, bytes, papers));
  for (const record of sources.records) {
    const { published } = record.value;
    if (published <= today) continue;
    refuse(
      sources,
      record,
      "published",
      `${published} is after the day of building (${today}); write the day it became public`,
    );
  }
  const definitions = read("definitions", definitionRow(units.base));
  const known = new Set(definitions.records.map(({ value }) => value.definition));
  for (const record of definitions.records) {
    const { dataset, not_with, why } = record.value;
    if (lacks(rows, "dataset", dataset))
      refuse(definitions, record, "dataset", unknown(dataset, "a dataset", datasets, "data/datasets.csv"));
    for (const name of not_with?.split(" ") ?? []) {
      if (lacks(definitions, "definition", name))
        refuse(definitions, record, "not_with", unknown(name, "a definition", known, "data/definitions.csv"));
    }
    if (not_with !== undefined && why === undefined) {
      refuse(definitions, record, "why", "is blank while not_with is not; write why they must not be mixed");
    }
  }
  for (const record of committees.records) {
    const { source } = record.value;
    if (source === undefined || !lacks(sources, "id", source)) continue;
    refuse(committees, record, "source", unknownSource(source, sources));
  }
  const formulas = read("formulas", formulaRow(units.base));
  const series = new Set(definitions.records.map(({ value }) => value.series));
  for (const record of formulas.records) {
    const name = seriesOf(record.value.name);
    if (series.has(name))
      refuse(formulas, record, "name", `${name} is a series already; give the formula another name`);
  }
  const recomputations = read("recomputations", Recomputation);
  const profiles = [readRows(housePath("profiles"), Profile), read("profiles", Profile)] as const;
  const [house, own] = profiles;
  const sizes = { ...own, records: [...house.records, ...own.records] };
  problems.push(...kindProblems({ kinds, committees, profiles: sizes, stands: standRows }));
  byUnique(kinds, "id", problems);
  const assumptions = read("assumptions", assumptionRow(units.cells));
  for (const record of assumptions.records) {
    for (const { column, message } of assumptionFaults(record.value, units.cells))
      refuse(assumptions, record, column, message);
  }
  const chosen = placed(assumptions, byUnique(assumptions, "name", problems));
  const approximations = [
    readRows(housePath("approximations"), ApproximationRow),
    read("approximations", ApproximationRow),
  ] as const;
  for (const rows of approximations) {
    for (const record of rows.records) {
      for (const { column, message } of approximationFaults(record.value)) refuse(rows, record, column, message);
    }
  }
  const names = [readRows(housePath("names"), Name), read("names", Name)] as const;
  const corrections = read("corrections", Correction);
  const published = read("published", PublishedEdition);
  byUnique(published, "path", problems);
  problems.push(...publishedProblems(files, published, sha256));
  const outcomes = read("ask-outcomes", AskOutcome);
  for (const record of outcomes.records) {
    const { source, date } = record.value;
    if (lacks(sources, "id", source)) refuse(outcomes, record, "source", unknownSource(source, sources));
    if (date > today)
      refuse(outcomes, record, "date", `${date} is after the day of building (${today}); write the day`);
  }
  const inForce = <T>([house, own]: readonly [Records<T>, Records<T>], column: string & keyof T) =>
    onTop(byUnique(house, column, problems), byUnique(own, column, problems));
  const records: Tables = { sources, definitions, datasets, units: units.cells, today };
  return {
    records,
    units,
    datasets: made,
    stands,
    /** Whether every dataset could be read: else a folder may be of one that could not. */
    datasetsWhole: rows.whole && rows.broken.length === 0,
    sources: byUnique(sources, "id", problems),
    definitions: byUnique(definitions, "series", problems),
    profiles: inForce(profiles, "profile"),
    committees: committeesOf({ committees, kinds }, problems),
    addresseeKinds: kindsOf({ kinds, committees }),
    papers: papers === "unknown" ? undefined : papers,
    formulas: placed(formulas, byUnique(formulas, "name", problems)),
    assumptions: chosen.filter(({ row }) => !isChoice(row)),
    choices: chosen.filter(({ row }) => isChoice(row)),
    recomputations: placed(recomputations, byUnique(recomputations, "id", problems)),
    approximations: new Map([...inForce(approximations, "word")].map(([word, row]) => [word, approximation(row)])),
    askOutcomes: placed(outcomes, new Map(outcomes.records.map(({ value, row }) => [String(row.line), value]))),
    names: [...inForce(names, "name").keys()],
    corrections: placed(corrections, new Map(corrections.records.map(({ value }, index) => [String(index), value]))),
  };
}

/** A problem with a file as a whole. */
export function fileProblem(path: string, name: string, message: string): Problem {
  return { path, line: 1, column: 1, name, message };
}

function placed<T>({ path, records }: Records<T>, unique: ReadonlyMap<string, T>): readonly Placed<T>[] {
  const kept = new Set(unique.values());
  return records
    .filter(({ value }) => kept.has(value))
    .map(({ value, row }) => ({
      row: value,
      path,
      line: row.line,
      columns: new Map([...row.cells].map(([name, { column }]) => [name, column])),
    }));
}

function unknown(written: string, what: string, names: Iterable<string>, table: string): string {
  const [meant] = nearest(written, names, 1);
  const all = [...names];
  const others = all.length > 0 ? `write ${meant ?? `one of ${all.join(", ")}`}` : `add it to ${table}`;
  return `"${written}" is not ${what}; ${others}`;
}
