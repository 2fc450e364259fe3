// The package of the real data, held against the files it names: a program that fetches them by it must find no surprise.
import { join } from "node:path";
import { csvParseRows } from "d3-dsv";
import { describe, expect, test } from "vitest";
import { inForceFiles } from "../../../src/data/house-tables.ts";
import { isTable } from "../../../src/data/side-rows.ts";
import { bytesOf, datasetPackage, wholePackage } from "../../../src/exports/json/frictionless.ts";
import { isDay } from "../../../src/language/writing/day.ts";
import { readInput } from "../../../src/publication/input.ts";
import { data } from "../papers/real-data.ts";

const files = inForceFiles(readInput(join(import.meta.dirname, "../../..")));
const words = { name: "data", title: "Data", description: "Alles.", homepage: "https://brief.example/data/" };
const licence = {
  name: "CC BY 4.0",
  title: "Creative Commons Attribution 4.0 International",
  id: "CC-BY-4.0",
  address: "https://creativecommons.org/licenses/by/4.0/",
};
const published = { data, files, organisation: { licence } };
const whole = wholePackage(words, published);
const rowsOf = (path: string) => csvParseRows(new TextDecoder().decode(bytesOf(`data/${path}`, files)));

describe.each(whole.resources.map((resource) => [resource.path, resource] as const))("%s", (path, { schema }) => {
  const [header = [], ...rows] = rowsOf(path);

  test("has the columns of its schema, in that order", () => {
    expect(schema.fields.map(({ name }) => name)).toEqual(header);
  });

  test("holds in every cell what its schema says", () => {
    const faulty = rows.flatMap((cells, row) =>
      schema.fields.flatMap(({ name, type, format, constraints }, at) => {
        const cell = cells[at] ?? "";
        if (cell === "") return constraints.required ? [`${row + 2} ${name} is blank`] : [];
        const sound =
          (type !== "number" || /^-?\d+(\.\d+)?$/.test(cell)) &&
          (type !== "date" || isDay(cell)) &&
          (format !== "uri" || URL.canParse(cell)) &&
          (constraints.enum?.includes(cell) ?? true);
        return sound ? [] : [`${row + 2} ${name}: ${cell}`];
      }),
    );
    expect(faulty).toEqual([]);
  });

  test("has in each row another key, with no blank in it", () => {
    const { primaryKey = [] } = schema;
    const keys = rows.map((cells) => primaryKey.map((name) => cells[header.indexOf(name)]));
    expect(keys.flat()).not.toContain("");
    if (primaryKey.length > 0) expect(new Set(keys.map((parts) => parts.join("|"))).size).toBe(rows.length);
  });
});

describe("the package of everything", () => {
  test("names every file of data/ and every table of the machine once, and no other", () => {
    const paths = whole.resources.map(({ path }) => `data/${path}`);
    expect([...paths].sort()).toEqual([...files.keys()].sort());
  });

  test("has every table beside the editions, so that formulas and scenarios can be computed again", () => {
    const tables = [...files.keys()].map((path) => path.replace("data/", "")).filter(isTable);
    expect(whole.resources.flatMap(({ path }) => (isTable(path) ? [path] : [])).sort()).toEqual(tables.sort());
    expect(tables).toEqual(expect.arrayContaining(["formulas.csv", "assumptions.csv", "approximations.csv"]));
  });

  test("knows the key of every table but three, in which no one column differs in each row", () => {
    const without = whole.resources.filter(({ path, schema }) => isTable(path) && schema.primaryKey === undefined);
    expect(without.map(({ name }) => name)).toEqual(["populations", "corrections", "ask-outcomes"]);
  });
});

test("the package of a dataset names its editions, each beside it", () => {
  for (const dataset of data.datasets) {
    const { resources } = datasetPackage(dataset, "https://brief.example/", published);
    const paths = [...files.keys()].filter((path) => path.startsWith(`data/${dataset.name}/`));
    expect(resources.map(({ path }) => `data/${dataset.name}/${path}`)).toEqual(paths.sort());
  }
});
