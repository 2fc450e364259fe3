import { expect, test } from "vitest";
import { asOf } from "../../../src/figures/known/as-of.ts";
import { data, known } from "./real-data.ts";

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

test.each([
  ["syrian_language_course_share.2019", "2019-05-16", 0.66],
  ["status_holders_in_reception.2022m10", "2022-10-31", 15_000],
  ["pip_term.2023", "2023-01-14", 10],
  ["asylum_inflow_lowest.2023.raming", "2023-12-31", 45_000],
  ["asylum_inflow_middle.2023.raming", "2023-12-31", 60_000],
  ["asylum_inflow_highest.2023.raming", "2023-12-31", 68_000],
])("%s, found late, is known since the day it became public: %s", (name, day, value) => {
  const before = new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
  expect(asOf(day, data).figure(name).low).toBe(value);
  expect(asOf(before, data).figures.has(name)).toBe(false);
});

test("a scenario found late does not take the place of the forecast that is public already", () => {
  expect(known.figure("asylum_inflow.2023.raming")).toMatchObject({ low: 45_000, high: 45_000 });
});
