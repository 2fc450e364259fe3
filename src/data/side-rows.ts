import { nearest } from "./csv/nearest.ts";
import type { Placed } from "./csv/placed.ts";
import type { Problem } from "./csv/problem.ts";
import { byUnique, cellProblem, lacks, parseRecords, type Records } from "./csv/records.ts";
import { datasetsOf } from "./editions/dataset-tables.ts";
import { type Tables, unknownSource } from "./editions/foreign-keys.ts";
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
import { ofLanguage, UnitRow } from "./tables/table-unit.ts";
import { unitsOfRows } from "./tables/unit-rows.ts";

/** Whether a file straight in `data/` is one of the tables beside the editions. */
export function isTable(file: string): boolean {
  return sideTables.some(({ name }) => file === `${name}.csv`);
}

/** What is wrong with a file straight in `data/` that is no table. */
export const noTable = `is not a table of data/; write one of ${sideTables.map(({ name }) => `${name}.csv`).join(", ")}, or put it in a dataset's folder`;

/** Reads the tables beside the editions; what is wrong with them is added to the problems. */
export function readTables(
  files: ReadonlyMap<string, Uint8Array>,
  { today, sha256 }: { readonly today: string; readonly sha256: Sha256 },
  problems: Problem[],
) {
  const table = (
    name: (typeof sideTables)[number]["name"],
    mayBeMissing = false,
  ): [path: string, bytes: Uint8Array] => {
    const path = `data/${name}.csv`;
    const bytes = files.get(path);
    if (bytes === undefined && !mayBeMissing)
      problems.push(fileProblem(path, `${name}.csv`, "the file is missing; add it"));
    return [path, bytes ?? (mayBeMissing ? emptyTable(name) : new Uint8Array())];
  };
  const read = <T>(records: Records<T>): Records<T> => {
    problems.push(...records.problems.filter(({ path }) => files.has(path)));
    return records;
  };
  const refuse = <T>({ path }: Records<T>, { row }: Records<T>["records"][number], column: string, message: string) => {
    problems.push(cellProblem(path, row, column, message));
  };

  const unitRows = read(parseRecords(...table("units", true), UnitRow, { mayBeEmpty: true }));
  const units = unitsOfRows(unitRows, problems);
  const rows = read(parseRecords(...table("datasets"), DatasetRow));
  const populations = read(parseRecords(...table("populations", true), PopulationRow, { mayBeEmpty: true }));
  const standRows = read(parseRecords(...table("stands", true), StandRow, { mayBeEmpty: true }));
  const stands = standsOf(standRows, problems);
  const made = datasetsOf(rows, populations, { table: standRows, stands, units: units.cells }, problems);
  const datasets = made.map(({ name }) => name);
  const kinds = read(parseRecords(...table("addressee-kinds", true), AddresseeKind, { mayBeEmpty: true }));
  const committees = read(parseRecords(...table("committees"), CommitteeRow));
  const papers = papersOf({ kinds, committees });
  const sources = read(sourceRecords(...table("sources"), papers));
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
  const definitions = read(parseRecords(...table("definitions"), definitionRow(units.base)));
  const known = new Set(definitions.records.map(({ value }) => value.definition));
  for (const record of definitions.records) {
    const { dataset, not_with, why } = record.value;
    if (lacks(rows, "dataset", dataset))
      refuse(definitions, record, "dataset", unknown(dataset, "a dataset", datasets));
    for (const name of not_with?.split(" ") ?? []) {
      if (lacks(definitions, "definition", name))
        refuse(definitions, record, "not_with", unknown(name, "a definition", known));
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
  const formulas = read(parseRecords(...table("formulas"), formulaRow(units.base), { mayBeEmpty: true }));
  const series = new Set(definitions.records.map(({ value }) => value.series));
  for (const record of formulas.records) {
    const name = seriesOf(record.value.name);
    if (series.has(name))
      refuse(formulas, record, "name", `${name} is a series already; give the formula another name`);
  }
  const recomputations = read(parseRecords(...table("recomputations"), Recomputation, { mayBeEmpty: true }));
  const profiles = read(parseRecords(...table("profiles"), Profile));
  problems.push(...kindProblems({ kinds, committees, profiles, stands: standRows }));
  byUnique(kinds, "id", problems);
  const assumptions = read(parseRecords(...table("assumptions"), assumptionRow(units.cells), { mayBeEmpty: true }));
  for (const record of assumptions.records) {
    for (const { column, message } of assumptionFaults(record.value, units.cells))
      refuse(assumptions, record, column, message);
  }
  const chosen = placed(assumptions, byUnique(assumptions, "name", problems));
  const approximations = read(parseRecords(...table("approximations"), ApproximationRow, { mayBeEmpty: true }));
  for (const record of approximations.records) {
    for (const { column, message } of approximationFaults(record.value)) {
      refuse(approximations, record, column, message);
    }
  }
  const names = read(parseRecords(...table("names"), Name, { mayBeEmpty: true }));
  const corrections = read(parseRecords(...table("corrections"), Correction, { mayBeEmpty: true }));
  const published = read(parseRecords(...table("published"), PublishedEdition, { mayBeEmpty: true }));
  byUnique(published, "path", problems);
  problems.push(...publishedProblems(files, published, sha256));
  const outcomes = read(parseRecords(...table("ask-outcomes", true), AskOutcome, { mayBeEmpty: true }));
  for (const record of outcomes.records) {
    const { source, date } = record.value;
    if (lacks(sources, "id", source)) refuse(outcomes, record, "source", unknownSource(source, sources));
    if (date > today)
      refuse(outcomes, record, "date", `${date} is after the day of building (${today}); write the day`);
  }
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
    profiles: byUnique(profiles, "profile", problems),
    committees: committeesOf({ committees, kinds }, problems),
    addresseeKinds: kindsOf({ kinds, committees }),
    papers: papers === "unknown" ? undefined : papers,
    formulas: placed(formulas, byUnique(formulas, "name", problems)),
    assumptions: chosen.filter(({ row }) => !isChoice(row)),
    choices: chosen.filter(({ row }) => isChoice(row)),
    recomputations: placed(recomputations, byUnique(recomputations, "id", problems)),
    approximations: new Map(
      [...byUnique(approximations, "word", problems)].map(([word, row]) => [word, approximation(row)]),
    ),
    askOutcomes: placed(outcomes, new Map(outcomes.records.map(({ value, row }) => [String(row.line), value]))),
    names: [...byUnique(names, "name", problems).keys()],
    corrections: placed(corrections, new Map(corrections.records.map(({ value }, index) => [String(index), value]))),
  };
}

/** A table with its header alone: what a table that may be missing then says. */
function emptyTable(name: string): Uint8Array {
  const row = sideTables.find((table) => table.name === name)?.row;
  const columns = Object.keys(row?.(ofLanguage).shape ?? {});
  return new TextEncoder().encode(`${columns.join(",")}\n`);
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

function unknown(written: string, what: string, names: Iterable<string>): string {
  const [meant] = nearest(written, names, 1);
  return `"${written}" is not ${what}; write ${meant ?? `one of ${[...names].join(", ")}`}`;
}
