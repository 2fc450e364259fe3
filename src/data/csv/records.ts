import type * as z from "zod";
import { columnsOf } from "./columns.ts";
import type { Problem } from "./problem.ts";
import { parseTable, type Row, type Table } from "./table.ts";

/** A row that kept to its schema, and the raw row it was read from. */
export interface Read<T> {
  readonly value: T;
  readonly row: Row;
}

/** The rows of a CSV file that keep to a schema, and every cell that does not. */
export interface Records<T> {
  readonly path: string;
  readonly records: readonly Read<T>[];
  /** The rows with a cell that does not keep to the schema, and the text of the cells that do. */
  readonly broken: readonly { readonly sound: Readonly<Record<string, string>>; readonly row: Row }[];
  /** True when every line could be read. */
  readonly whole: boolean;
  readonly problems: readonly Problem[];
}

/** Reads a CSV file whose columns are the keys of a zod object of text cells. */
export function parseRecords<S extends z.ZodObject>(
  path: string,
  bytes: Uint8Array,
  schema: S,
  options?: { readonly mayBeEmpty?: boolean },
): Records<z.infer<S>> {
  const mayBeAbsent = columnsOf(schema).flatMap((column) => (column.mayBeAbsent ? [column.name] : []));
  const table = tableOf(path, bytes, schema, options);
  const problems = [...table.problems];
  const records: Read<z.infer<S>>[] = [];
  const broken: { sound: Record<string, string>; row: Row }[] = [];
  for (const row of table.rows) {
    const absent = mayBeAbsent.map((name) => [name, ""] as const);
    const cells = Object.fromEntries([...absent, ...[...row.cells].map(([name, { text }]) => [name, text] as const)]);
    const parsed = schema.safeParse(cells);
    if (parsed.success) records.push({ value: parsed.data, row });
    else {
      const faulty = parsed.error.issues.map(({ path: [name] }) => String(name));
      broken.push({ sound: Object.fromEntries(Object.entries(cells).filter(([name]) => !faulty.includes(name))), row });
      for (const {
        path: [name],
        message,
      } of parsed.error.issues) {
        problems.push(cellProblem(path, row, String(name), message));
      }
    }
  }
  return { path, records, broken, whole: table.whole, problems };
}

/** The header and the raw rows of a CSV file whose columns are the keys of a zod object. */
export function tableOf(
  path: string,
  bytes: Uint8Array,
  schema: z.ZodObject,
  options?: { readonly mayBeEmpty?: boolean },
): Table {
  const columns = columnsOf(schema);
  const mayBeAbsent = columns.flatMap((column) => (column.mayBeAbsent ? [column.name] : []));
  return parseTable(
    path,
    bytes,
    columns.map(({ name }) => name),
    { ...options, mayBeAbsent },
  );
}

/** A problem at the cell of a row. */
export function cellProblem(path: string, row: Row, name: string, message: string): Problem {
  return { path, line: row.line, column: row.cells.get(name)?.column ?? 1, name, message };
}

/**
 * Whether a table says for certain that it does not know an id: not while the row of that id, or any line, is broken.
 * What rests on a broken row is silent until the row is mended.
 */
export function lacks<T>({ records, broken, whole }: Records<T>, column: string & keyof T, id: string): boolean {
  return (
    whole &&
    !records.some(({ value }) => value[column] === id) &&
    !broken.some(({ row }) => row.cells.get(column)?.text.trim().toLowerCase() === id)
  );
}

/** Rows by a column that must differ in each; the second of two is refused. */
export function byUnique<T>(
  { path, records }: Records<T>,
  column: string & keyof T,
  problems: Problem[],
): ReadonlyMap<string, T> {
  const first = new Map<string, Read<T>>();
  for (const record of records) {
    const id = String(record.value[column]);
    const earlier = first.get(id);
    if (earlier === undefined) first.set(id, record);
    else
      problems.push(
        cellProblem(path, record.row, column, `${id} stands on line ${earlier.row.line} too; keep one row`),
      );
  }
  return new Map([...first].map(([id, { value }]) => [id, value]));
}
