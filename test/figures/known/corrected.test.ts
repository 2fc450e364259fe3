import { expect, test } from "vitest";
import type { Data } from "../../../src/data/data.ts";
import { figureJson } from "../../../src/exports/json/figure-json.ts";
import { asOf } from "../../../src/figures/known/as-of.ts";
import { datasetEditions } from "../../../src/figures/known/editions.ts";
import { history } from "../../../src/figures/known/figure-history.ts";
import { inForce } from "../../../src/figures/known/observed.ts";
import { figureText } from "../../../src/figures/words/wording.ts";
import { CORRECTIONS_HEADER, COSTS_HEADER, dataWith, lines, SOURCES_HEADER } from "../../data/small-data.ts";

/** A shortfall of January, mended in March, twice, and published anew in May. */
function mended(): Data {
  const head = "shortfall.2024,2026-01-28";
  const cost = (value: number) => `shortfall,2024,${value},,,EUR_million,,,report-2026,§ 4.1,€ ${value} miljoen,`;
  return dataWith({
    "data/sources.csv": lines(
      SOURCES_HEADER,
      "report-2024,Rapport 2024,Rijk,2024-06-03,stated,,,,",
      "report-2026,Rapport 2026,Rijk,2026-01-28,stated,,,,",
    ),
    "data/costs/2026-01-28.csv": lines(COSTS_HEADER, cost(65)),
    "data/costs/2026-05-01.csv": lines(COSTS_HEADER, cost(58)),
    "data/corrections.csv": lines(
      CORRECTIONS_HEADER,
      `${head},value,65,56,correctie,Tikfout.,de redactie,2026-03-01,made_by_source`,
      `${head},value,56,57,revisie,Andere telling.,de bron,2026-03-20,made_by_source`,
    ),
  });
}

test("a letter knows a correction from its day on, and not before", () => {
  const data = mended();
  const days = ["2026-01-28", "2026-02-28", "2026-03-01", "2026-03-20", "2026-04-30", "2026-05-01"];
  expect(days.map((day) => asOf(day, data).figure("shortfall.2024").low / 1e6)).toEqual([65, 65, 56, 57, 57, 58]);
});

test("a correction makes nothing public earlier than its edition", () => {
  expect(asOf("2026-01-27", mended()).find("shortfall.2024")).toEqual({
    missing: "shortfall.2024 became public on 2026-01-28, after 2026-01-27",
  });
});

test("the trail and brief.json say what was mended, why and by whom; nothing where nothing was", () => {
  const data = mended();
  const figure = asOf("2026-03-01", data).figure("shortfall.2024");
  const correction = {
    key: "shortfall.2024",
    edition: "2026-01-28",
    field: "value",
    old: "65",
    new: "56",
    kind: "correctie",
    reason: "Tikfout.",
    who: "de redactie",
    date: "2026-03-01",
    status: "made_by_source",
  };
  expect(figure.trail).toMatchObject({ edition: "2026-01-28", line: 2, corrections: [correction] });
  expect(figureJson(figure).sources).toEqual([
    { id: "report-2026", locator: "§ 4.1", printed: "€ 65 miljoen", corrections: [correction] },
  ]);
  const before = asOf("2026-02-01", data).figure("shortfall.2024");
  expect(figureJson(before).sources).toEqual([{ id: "report-2026", locator: "§ 4.1", printed: "€ 65 miljoen" }]);
});

test("the history of a figure has the edition, its corrections, and the next edition", () => {
  const data = mended();
  const all = history(asOf("2026-05-21", data).figure("shortfall.2024"), data);
  expect(all.map((figure) => figureText(figure).replaceAll("\u00a0", " "))).toEqual([
    "€ 65 miljoen",
    "€ 56 miljoen",
    "€ 57 miljoen",
    "€ 58 miljoen",
  ]);
});

test("a dataset shows its edition as it stands, and what it was mended into", () => {
  const data = mended();
  const [january, may] = datasetEditions("costs", data);
  expect(january?.changes.map(({ figure, corrected }) => [figure.low, corrected?.low])).toEqual([[65e6, 57e6]]);
  expect(may?.changes.map(({ kind, before, corrected }) => [kind, before?.low, corrected])).toEqual([
    ["revised", 57e6, undefined],
  ]);
  const [first, second] = data.observations.filter(({ dataset }) => dataset === "costs");
  expect([first, second].map((row) => row && inForce(row, data).low)).toEqual([57e6, 58e6]);
});
