// Data packages as https://specs.frictionlessdata.io/tabular-data-package/ has them.
import type * as z from "zod";
import { type CellKind, type Column, columnsOf } from "../../data/csv/columns.ts";
import type { Files } from "../../data/csv/file-map.ts";
import { tableOf } from "../../data/csv/records.ts";
import type { Table } from "../../data/csv/table.ts";
import type { Data } from "../../data/data.ts";
import type { Dataset } from "../../data/editions/dataset.ts";
import { keyColumns } from "../../data/tables/key.ts";
import { type SideTable, sideTables } from "../../data/tables/side-tables.ts";
import type { Source } from "../../data/tables/source.ts";
import { editionDays } from "../../figures/known/editions.ts";
import type { Organisation } from "../../letters/organisation.ts";

/** A column as a Table Schema describes it. */
export interface Field {
  readonly name: string;
  readonly type: "string" | "number" | "date";
  readonly format?: "uri";
  readonly description?: string;
  readonly constraints: { readonly required: boolean; readonly enum?: readonly string[] };
}

interface Published {
  readonly data: Data;
  readonly organisation: Pick<Organisation, "licence">;
  readonly files: Files;
}

/** The package of one dataset: every edition is a resource. @param homepage the full address of its page */
export function datasetPackage(dataset: Dataset, homepage: string, published: Published) {
  const { data } = published;
  const used = new Set(data.observations.flatMap((row) => (row.dataset === dataset.name ? [row.source] : [])));
  return {
    ...head({ name: dataset.name, title: dataset.title, description: dataset.description, homepage }, published),
    sources: [...data.sources.values()].filter(({ id }) => used.has(id)).map(sourceEntry),
    resources: editionResources(dataset, "", published),
  };
}

/** The package of everything: all editions of all datasets, and the tables beside them. */
export function wholePackage(
  words: Readonly<Record<"name" | "title" | "description" | "homepage", string>>,
  published: Published,
) {
  const { data, files } = published;
  return {
    ...head(words, published),
    sources: [...data.sources.values()].map(sourceEntry),
    resources: [
      ...publicTables(files).map((table: SideTable) => {
        const { name, key } = table;
        const row = table.row(data.units);
        const bytes = bytesOf(`data/${name}.csv`, files);
        return resource({
          ...table,
          row,
          path: `${name}.csv`,
          bytes,
          rows: tableOf(name, bytes, row),
          key: key ? [key] : [],
        });
      }),
      ...data.datasets.flatMap((dataset) => editionResources(dataset, `${dataset.name}/`, published)),
    ],
  };
}

/** The tables beside the editions that are there; all of them go out as they stand. */
export function publicTables(files: Files): readonly SideTable[] {
  return sideTables.filter(({ name }) => files.has(`data/${name}.csv`));
}

/** The bytes of a file of `data/`. @throws RangeError when there is none */
export function bytesOf(path: string, files: Files): Uint8Array {
  const bytes = files.get(path);
  if (bytes === undefined) throw new RangeError(`there is no file ${path}`);
  return bytes;
}

function editionResources({ name, title, row }: Dataset, folder: string, { data, files }: Published) {
  return editionDays(name, data).map((day) => {
    const bytes = bytesOf(`data/${name}/${day}.csv`, files);
    const rows = tableOf(name, bytes, row);
    const path = `${folder}${day}.csv`;
    return resource({
      name: `${name}-${day}`,
      title: `${title}, ${day}`,
      path,
      row,
      bytes,
      rows,
      key: editionKey(rows),
    });
  });
}

/**
 * The columns that together differ in each row of an edition. Columns that are blank all the way tell nothing apart;
 * where one is blank in some rows only there is no such key, as its parts may not be blank.
 */
function editionKey({ header, rows }: Table): readonly string[] {
  const blanks = (name: string) => rows.filter(({ cells }) => cells.get(name)?.text === "").length;
  const parts = keyColumns.filter((name) => header.includes(name) && blanks(name) < rows.length);
  return parts.every((name) => blanks(name) === 0) ? parts : [];
}

function head(
  words: Readonly<Record<"name" | "title" | "description" | "homepage", string>>,
  { organisation: { licence } }: Published,
) {
  const licenses = licence && [{ name: licence.id, title: licence.title, path: licence.address }];
  return { profile: "tabular-data-package", ...words, ...(licenses && { licenses }) };
}

function sourceEntry({ title, address, read_at }: Source) {
  const path = address ?? read_at;
  return path === undefined ? { title } : { title, path };
}

function resource({
  name,
  title,
  path,
  row,
  bytes,
  rows: { header },
  key,
}: Pick<Dataset, "name" | "title"> & {
  readonly row: z.ZodObject;
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly rows: Table;
  readonly key: readonly string[];
}) {
  return {
    profile: "tabular-data-resource",
    name,
    title,
    path,
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    bytes: bytes.length,
    schema: { fields: fieldsOf(row, header), missingValues: [""], ...(key.length > 0 && { primaryKey: key }) },
  };
}

/** The columns in the order of the file: a table may have them in any. */
function fieldsOf(row: z.ZodObject, order: readonly string[]): readonly Field[] {
  const columns = new Map(columnsOf(row).map((column) => [column.name, column]));
  return order.flatMap((name) => columns.get(name) ?? []).map(field);
}

const TYPES: Readonly<Record<CellKind, Pick<Field, "type" | "format">>> = {
  text: { type: "string" },
  word: { type: "string" },
  slug: { type: "string" },
  period: { type: "string" },
  number: { type: "number" },
  day: { type: "date" },
  address: { type: "string", format: "uri" },
};

function field({ name, kind, meaning, required, words }: Column): Field {
  return {
    name,
    ...TYPES[kind],
    ...(meaning !== undefined && { description: meaning }),
    constraints: { required, ...(words !== undefined && { enum: words }) },
  };
}
