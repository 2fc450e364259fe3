import { expect, it } from "vitest";
import { newestEditions } from "../../src/figures/known/editions.ts";
import { ARRIVALS, COSTS, dataWith } from "../data/small-data.ts";

it("what came in lately is the newest of all datasets, each with what it brought", () => {
  const days = (most: number) =>
    newestEditions(dataWith(), most).map(({ day, dataset }) => `data/${dataset.name}/${day}.csv`);
  expect(days(1)).toEqual([COSTS]);
  expect(days(9).slice(0, 2)).toEqual([COSTS, ARRIVALS]);
  expect(newestEditions(dataWith(), 1)[0]?.changes.map(({ kind }) => kind)).toContain("added");
});
