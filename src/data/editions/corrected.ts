// Editions are never edited. What a correction makes of a row stands beside it, and is known from its own day on.
import type { CellFault } from "../csv/cell-fault.ts";
import { nearest } from "../csv/nearest.ts";
import type { Placed } from "../csv/placed.ts";
import type { Problem } from "../csv/problem.ts";
import type { Row } from "../csv/table.ts";
import type { Correction } from "../tables/correction.ts";
import { type Dataset, wholeRow } from "./dataset.ts";
import { referenceFaults, referringCells, type Tables } from "./foreign-keys.ts";
import { type Observation, observation } from "./observation.ts";

/** A row of an edition, and the number it was read as. */
export interface EditionRow {
  readonly made: Observation;
  readonly row: Row;
  readonly dataset: Dataset;
}

type Placing = Placed<Correction>;

/**
 * The numbers as corrections make them, oldest first for each row of an edition.
 * @param rows all rows of all editions; `broken` when some could not be read
 */
export function correctedObservations(
  corrections: readonly Placing[],
  { rows, broken }: { readonly rows: readonly EditionRow[]; readonly broken: boolean },
  tables: Tables,
  problems: Problem[],
): readonly Observation[] {
  const byKey = Map.groupBy(rows, ({ made }) => made.key);
  const chains = Map.groupBy(corrections, ({ row }) => `${row.key} ${row.edition}`);
  return [...chains.values()].flatMap((unordered) => {
    const chain = [...unordered].sort((a, b) => (a.row.date < b.row.date ? -1 : a.row.date > b.row.date ? 1 : 0));
    const [first] = chain;
    if (first === undefined) return [];
    const editions = byKey.get(first.row.key) ?? [];
    const target = editions.find(({ made }) => made.edition === first.row.edition);
    if (target === undefined) {
      if (!broken) problems.push(refused(first, absence(first.row, editions, [...byKey.keys()])));
      return [];
    }
    const before = problems.length;
    const made = applied(chain, target, tables, problems);
    if (problems.length === before) {
      const later = editions.filter((other) => other.made.edition > target.made.edition).at(-1)?.made;
      const mended = corrections.some(({ row }) => row.key === later?.key && row.edition === later.edition);
      problems.push(...statusProblems(chain, { original: target.made, final: made.at(-1), later, mended }));
    }
    return made;
  });
}

function absence({ key, edition }: Correction, editions: readonly EditionRow[], keys: readonly string[]): CellFault {
  if (editions.length > 0) {
    const days = editions.map(({ made }) => made.edition).join(" or ");
    return { column: "edition", message: `${key} is not in the edition of ${edition}; write ${days}` };
  }
  const [meant] = nearest(key, keys, 1);
  return { column: "key", message: `"${key}" is no number of data/; write ${meant ?? "its full name, with stand"}` };
}

function applied(
  chain: readonly Placing[],
  { made: original, row, dataset }: EditionRow,
  tables: Tables,
  problems: Problem[],
): readonly Observation[] {
  const cells: Record<string, string> = Object.fromEntries(
    Object.keys(dataset.row.shape).map((name) => [name, row.cells.get(name)?.text ?? ""]),
  );
  const seen = new Map<string, number>();
  const done: Correction[] = [];
  return [...Map.groupBy(chain, (placed) => placed.row.date).values()].flatMap((batch) => {
    const faults = batch.flatMap((placed) => {
      const fault = ownFault(placed, original, cells, { seen, today: tables.today });
      if (fault !== undefined) return [refused(placed, fault)];
      cells[placed.row.field] = placed.row.new ?? "";
      return [];
    });
    problems.push(...faults);
    if (faults.length > 0) return [];
    done.push(...batch.map((placed) => placed.row));
    const parsed = dataset.row.safeParse(cells);
    const values = parsed.data && wholeRow(parsed.data, dataset, (column) => cells[column] ?? "");
    const place = { dataset: original.dataset, day: original.edition };
    const wrong: readonly CellFault[] =
      values === undefined
        ? (parsed.error?.issues ?? []).map(({ path, message }) => ({ column: String(path[0]), message }))
        : referenceFaults(referringCells(values), place, tables);
    const number = values && observation(values, original);
    const all = number && "message" in number ? [...wrong, number] : wrong;
    for (const { column, message } of all) {
      const placed = batch.find((candidate) => candidate.row.field === column) ?? batch.at(-1);
      if (placed !== undefined) problems.push(refused(placed, { column: "new", message }));
    }
    if (all.length > 0 || number === undefined || "message" in number) return [];
    return [{ ...number, corrections: [...done] }];
  });
}

/** What is wrong with one correction, held against the cells as they were before it. */
function ownFault(
  { row, line }: Placing,
  { edition, path, line: at }: Observation,
  cells: Readonly<Record<string, string>>,
  { seen, today }: { readonly seen: Map<string, number>; readonly today: string },
): CellFault | undefined {
  const { field, date } = row;
  const twin = seen.get(`${field} ${date}`);
  if (twin !== undefined) return { column: "field", message: `${field} is mended on line ${twin} too; keep one row` };
  seen.set(`${field} ${date}`, line);
  if (date < edition) {
    return { column: "date", message: `${date} is before the edition (${edition}); write the day it was found` };
  }
  if (date > today) {
    return { column: "date", message: `${date} is after the day of building (${today}); write the day it was found` };
  }
  const found = cells[field] ?? "";
  if ((row.old ?? "") !== found) {
    const where = `${path}:${at}`;
    const now = found === "" ? `is blank in ${where}; leave it blank here` : `is "${found}" in ${where}; write that`;
    return { column: "old", message: `"${row.old ?? ""}" is not what is mended: ${field} ${now}` };
  }
  if (row.old === row.new) return { column: "new", message: "is the same as old; write what it must be" };
  return undefined;
}

const NUMBER: readonly string[] = ["value", "low", "high", "unit"];

/** A correction that the source has since made must say so, and only then. */
function statusProblems(
  chain: readonly Placing[],
  {
    original,
    final = original,
    later,
    mended,
  }: {
    readonly original: Observation;
    readonly final?: Observation | undefined;
    /** The number in the newest edition after it, and whether that one is corrected itself. */
    readonly later: Observation | undefined;
    readonly mended: boolean;
  },
): readonly Problem[] {
  const same = (a: Observation, b: Observation) => a.low === b.low && a.high === b.high;
  const numeric = chain.some(({ row }) => NUMBER.includes(row.field));
  const repeated = numeric && later !== undefined && same(later, original) && !same(final, original);
  const made = later !== undefined && !repeated;
  const last = chain.at(-1);
  if (repeated && !mended && last !== undefined) {
    const message = `${later.path}:${later.line} repeats the number that this mends; mend it there too with a row of its own, or take this correction back with a row from new to old`;
    return [refused(last, { column: "edition", message })];
  }
  return chain.flatMap((placed) => {
    const { status, key } = placed.row;
    if (made && status === "open") {
      const what = same(later, final) ? "the same number" : "a number of its own";
      const message = `${later.path}:${later.line} has ${what} for ${key} since; the source has made this correction itself, write made_by_source`;
      return [refused(placed, { column: "status", message })];
    }
    if (later === undefined && status === "made_by_source") {
      const message = `no later edition of ${original.dataset} has ${key}; write open, or add the edition in which the source mends it`;
      return [refused(placed, { column: "status", message })];
    }
    return [];
  });
}

function refused({ path, line, columns }: Placing, { column, message }: CellFault): Problem {
  return { path, line, column: columns.get(column) ?? 1, name: column, message };
}
