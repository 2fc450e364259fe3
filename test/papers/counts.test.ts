import { expect, test } from "vitest";
import { data } from "./real-data.ts";

test.each([
  ["keys", 350, data.observations.map(({ key }) => key)],
  ["editions", 25, data.observations.map(({ path }) => path)],
  ["days", 15, data.observations.map(({ edition }) => edition)],
])("the data have enough %s: at least %d", (_what, least, all) => {
  expect(new Set(all).size).toBeGreaterThanOrEqual(least);
});

test("every dataset has a row, and every series of a definition is used", () => {
  const used = new Set(data.observations.map(({ dataset }) => dataset));
  expect(data.datasets.filter(({ name }) => !used.has(name)).map(({ name }) => name)).toEqual([]);
  const series = new Set(data.observations.map((row) => row.series));
  expect([...data.definitions.keys()].filter((name) => !series.has(name))).toEqual([]);
});

test("no row stands in an edition of before its source", () => {
  const early = data.observations.filter(
    ({ source, edition }) => (data.sources.get(source)?.published ?? "") > edition,
  );
  expect(early.map(({ path, line }) => `${path}:${line}`)).toEqual([]);
});
