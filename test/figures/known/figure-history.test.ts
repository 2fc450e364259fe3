import { expect, test } from "vitest";
import { editionsOf } from "../../../src/figures/figure.ts";
import { asOf } from "../../../src/figures/known/as-of.ts";
import { history } from "../../../src/figures/known/figure-history.ts";
import { yearsOfData } from "../small-figures.ts";

const data = yearsOfData();
const known = asOf("2026-05-20", data);

test.each(["inflow.asylum.2023.voorlopig", "inflow.asylum.2023.definitief"])(
  "the history of %s has every edition and every stand, oldest first",
  (name) => {
    const told = history(known.figure(name), data).map(
      (figure) => `${editionsOf(figure).join()} ${figure.stand?.id} ${figure.low}`,
    );
    expect(told).toEqual([
      "2024-06-03 voorlopig 100",
      "2025-03-01 voorlopig 110",
      "2025-03-01 definitief 120",
      "2026-01-28 voorlopig 115",
    ]);
  },
);

test("a figure of one edition has itself as its history", () => {
  const figure = known.figure("shortfall.2024");
  expect(history(figure, data)).toEqual([figure]);
});

test("a figure of other data has no history in these", () => {
  expect(history({ ...known.figure("shortfall.2024"), name: "weather.2024" }, data)).toEqual([]);
});
