// Language and house style come with the machine, as tables like those of data/. An organisation's rows go on top.
import { csvFormatRows } from "d3-dsv";
import { columnsOf } from "./csv/columns.ts";
import type { Files } from "./csv/file-map.ts";
import { tableOf } from "./csv/records.ts";
import { type SideTable, sideTables } from "./tables/side-tables.ts";
import { ofLanguage } from "./tables/table-unit.ts";

/** The folder of the machine that holds its tables, each under the name it has in `data/`. */
export const HOUSE = "src/data/defaults";

/** Where the machine's rows of a table of `data/` stand. */
export function housePath(name: string): string {
  return `${HOUSE}/${name}.csv`;
}

/** Rows by their key: those of the machine in its order, each replaced by the organisation's of that key; then its others. */
export function onTop<T>(house: ReadonlyMap<string, T>, own: ReadonlyMap<string, T>): ReadonlyMap<string, T> {
  return new Map([...house, ...own]);
}

/**
 * The files of `data/` with all rows that are in force in each table: those of the machine too. A table that stands in one
 * of both places only is that file, to the byte.
 */
export function inForceFiles(files: Files): Files {
  const own = new Map([...files].filter(([path]) => path.startsWith("data/")));
  const tables: readonly SideTable[] = sideTables;
  for (const table of tables) {
    const bytes = tableInForce(table, files);
    if (bytes !== undefined) own.set(`data/${table.name}.csv`, bytes);
  }
  return own;
}

function tableInForce({ name, row, key }: SideTable, files: Files): Uint8Array | undefined {
  const [house, own] = [files.get(housePath(name)), files.get(`data/${name}.csv`)];
  if (key === undefined || house === undefined || own === undefined) return own ?? house;
  const rows = onTop(rowsOf(name, house, row, key), rowsOf(name, own, row, key));
  const header = columnsOf(row(ofLanguage)).map((column) => column.name);
  return new TextEncoder().encode(`${csvFormatRows([header, ...rows.values()])}\n`);
}

/** The cells of each row by its key, in the order of the schema. */
function rowsOf(name: string, bytes: Uint8Array, row: SideTable["row"], key: string) {
  const columns = columnsOf(row(ofLanguage)).map((column) => column.name);
  const { rows } = tableOf(name, bytes, row(ofLanguage), { mayBeEmpty: true });
  return new Map(
    rows.map(({ cells }): [string, string[]] => [
      cells.get(key)?.text ?? "",
      columns.map((column) => cells.get(column)?.text ?? ""),
    ]),
  );
}
