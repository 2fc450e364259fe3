import { describe, expect, test } from "vitest";
import { datasets } from "../../src/data/datasets.ts";
import { ObservationRow } from "../../src/data/editions/dataset.ts";

test("every dataset has a name of its own, fit for a folder and an address", () => {
  const names = datasets.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  for (const name of names) expect(name).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
});

describe.each(datasets.map((dataset) => [dataset.name, dataset] as const))("the dataset %s", (_name, dataset) => {
  test("has the columns of every dataset, and says in Dutch what it holds", () => {
    expect(Object.keys(dataset.row.shape)).toEqual(expect.arrayContaining(Object.keys(ObservationRow.shape)));
    expect(dataset.title).not.toBe("");
    expect(dataset.description).toMatch(/\.$/);
  });

  test("knows Dutch words for each population that a row may name, and for no other", () => {
    const population = dataset.row.shape["population"];
    expect(population !== undefined).toBe(dataset.populations.size > 0);
    for (const [name, words] of dataset.populations) {
      expect(population?.safeParse(name).success).toBe(true);
      expect(words).not.toBe("");
    }
    expect(population?.safeParse("martians").success ?? false).toBe(false);
  });
});
