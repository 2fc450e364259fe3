// Data packages as https://specs.frictionlessdata.io/tabular-data-package/ has them.
import { AskOutcome } from "../data/ask-outcome.ts";
import { type CellKind, type Column, columnsOf } from "../data/columns.ts";
import { Correction } from "../data/correction.ts";
import type { Data, Files } from "../data/data.ts";
import type { Dataset } from "../data/dataset.ts";
import { Definition } from "../data/definition.ts";
import { Formula } from "../data/formula.ts";
import { PublishedEdition } from "../data/published.ts";
import { Recomputation } from "../data/recomputation.ts";
import { Source } from "../data/source.ts";
import { parseTable } from "../data/table.ts";
import { editionDays } from "./editions.ts";

/** A column as a Table Schema describes it. */
export interface Field {
  readonly name: string;
  readonly type: "string" | "number" | "date";
  readonly format?: "uri";
  readonly description?: string;
  readonly constraints: { readonly required: boolean; readonly enum?: readonly string[] };
}

/** A table that may be fetched beside the datasets: its name, its schema and what it holds. */
export interface SideTable {
  readonly name: string;
  readonly title: string;
  readonly row: Dataset["row"];
}

/** The tables beside the editions that go out as they stand. */
export const sideTables: readonly SideTable[] = [
  { name: "sources", title: "De bronnen", row: Source },
  { name: "definitions", title: "De reeksen en wat zij tellen", row: Definition },
  { name: "formulas", title: "De formules van afgeleide cijfers", row: Formula },
  { name: "ask-outcomes", title: "Wat er van onze oproepen is geworden", row: AskOutcome },
  { name: "recomputations", title: "De sommen die wij narekenden", row: Recomputation },
  { name: "corrections", title: "Wat er in edities is hersteld", row: Correction },
  { name: "published", title: "De edities en hun vingerafdruk (SHA-256)", row: PublishedEdition },
];

const LICENCE = {
  name: "CC-BY-4.0",
  title: "Creative Commons Attribution 4.0 International",
  path: "https://creativecommons.org/licenses/by/4.0/",
};

interface Published {
  readonly data: Data;
  readonly files: Files;
}

/** The package of one dataset: every edition is a resource. @param homepage the full address of its page */
export function datasetPackage(dataset: Dataset, homepage: string, published: Published) {
  const { data } = published;
  const used = new Set(data.observations.flatMap((row) => (row.dataset === dataset.name ? [row.source] : [])));
  return {
    ...head(dataset.name, dataset.title, dataset.description, homepage),
    sources: [...data.sources.values()].filter(({ id }) => used.has(id)).map(sourceEntry),
    resources: editionResources(dataset, "", published),
  };
}

/** The package of everything: all editions of all datasets, and the tables beside them. */
export function wholePackage(
  { name, title, description, homepage }: Readonly<Record<"name" | "title" | "description" | "homepage", string>>,
  published: Published,
) {
  const { data, files } = published;
  return {
    ...head(name, title, description, homepage),
    sources: [...data.sources.values()].map(sourceEntry),
    resources: [
      ...sideTables.map((table) =>
        resource({ ...table, path: `${table.name}.csv`, bytes: bytesOf(`data/${table.name}.csv`, files) }),
      ),
      ...data.datasets.flatMap((dataset) => editionResources(dataset, `${dataset.name}/`, published)),
    ],
  };
}

/** The bytes of a file of `data/`. @throws RangeError when there is none */
export function bytesOf(path: string, files: Files): Uint8Array {
  const bytes = files.get(path);
  if (bytes === undefined) throw new RangeError(`there is no file ${path}`);
  return bytes;
}

function editionResources({ name, title, row }: Dataset, folder: string, { data, files }: Published) {
  return editionDays(name, data).map((day) =>
    resource({
      name: `${name}-${day}`,
      title: `${title}, ${day}`,
      path: `${folder}${day}.csv`,
      row,
      bytes: bytesOf(`data/${name}/${day}.csv`, files),
    }),
  );
}

function head(name: string, title: string, description: string, homepage: string) {
  return { profile: "tabular-data-package", name, title, description, homepage, licenses: [LICENCE] };
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
}: SideTable & { readonly path: string; readonly bytes: Uint8Array }) {
  return {
    profile: "tabular-data-resource",
    name,
    title,
    path,
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    bytes: bytes.length,
    schema: { fields: fieldsOf(row, headerOf(path, bytes, row)), missingValues: [""] },
  };
}

/** The columns in the order of the file: an edition may have them in any. */
function headerOf(path: string, bytes: Uint8Array, row: Dataset["row"]): readonly string[] {
  const names = columnsOf(row).map(({ name }) => name);
  return [...(parseTable(path, bytes, names).rows[0]?.cells.keys() ?? names)];
}

function fieldsOf(row: Dataset["row"], order: readonly string[]): readonly Field[] {
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
