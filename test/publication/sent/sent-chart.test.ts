// A sent letter keeps the pictures of its charts; only a lock of the first form has them drawn by the chart file of today.
import { describe, expect, test } from "vitest";
import type { ChartDefinition } from "../../../src/charts/chart.ts";
import { type Groups, groupedBars } from "../../../src/charts/shapes/groups.ts";
import type { Files } from "../../../src/data/csv/file-map.ts";
import { publication } from "../../../src/publication/publication.ts";
import { COSTS, COSTS_HEADER, COSTS_ROW, lines } from "../../data/small-data.ts";
import { input, LETTER, letterText, send, texts, world } from "../small-content.ts";
import { inFirstForm, rewritten } from "./locks.ts";

const SLUG = "2026-05-geld";
const LOCK = `content/letters/${SLUG}.lock.json`;
const files = world({
  [COSTS]: lines(COSTS_HEADER, COSTS_ROW, COSTS_ROW.replace("2024", "2023").replace("65,80", "20,30")),
  [LETTER]: letterText("::chart[costs]"),
});

function charted(groups: Groups["groups"]): ReadonlyMap<string, ChartDefinition> {
  const drawn = groupedBars({ series: [{ label: "tekort", fill: "solid" }], groups, gap: "onbekend" });
  const words = { id: "costs", file: "src/subject/charts/costs.ts", title: "Het tekort", form: "Staafdiagram" };
  return new Map([["costs", { ...words, ...drawn }]]);
}

const groups: Groups["groups"] = [
  { label: "2023", figures: ["shortfall.2023"] },
  { label: "2024", figures: ["shortfall.2024"] },
];
const sending = send(SLUG, files, { ...input, charts: charted(groups), madeBy: "onderbouwd 0.1.0" });
if (!("files" in sending)) throw new Error(JSON.stringify(sending));
const sent = new Map([...files, ...sending.files]);
const first = rewritten(sent, LOCK, inFirstForm);
const asSent = sending.letter.charts[0]?.chart;

const chartIn = (from: Files, charts: ReadonlyMap<string, ChartDefinition>) => {
  const { publication: made, problems } = publication(from, { ...input, charts });
  expect(texts(problems)).toEqual([]);
  return made?.letters[0]?.charts[0]?.chart;
};

const CHANGES = [
  ["in front", [{ label: "2022", figures: ["shortfall.2023"] }, ...groups]],
  ["less", groups.slice(1)],
  ["in another order", groups.toReversed()],
  ["under another name", groups.map(({ label, figures }) => ({ label: `jaar ${label}`, figures }))],
] as const;

describe("the chart of a sent letter", () => {
  test.each(CHANGES)("is what it was, though its file has a group %s", (_how, changed) => {
    expect(chartIn(sent, charted(changed))).toEqual(asSent);
  });

  test("is what it was, though its file draws in another way", () => {
    const other = new Map([...charted(groups)].map(([id, chart]) => [id, { ...chart, draw: () => drawnWrong() }]));
    expect(chartIn(sent, other)).toEqual(asSent);
  });

  test("needs no file", () => {
    expect(chartIn(sent, new Map())).toEqual(asSent);
  });
});

/** A drawing that no sent letter asks for; a concept with the same chart is not there. */
function drawnWrong(): never {
  throw new Error("drawn anew");
}

describe("the chart of a letter whose lock has no pictures", () => {
  const problems = (charts: ReadonlyMap<string, ChartDefinition>) =>
    texts(publication(first, { ...input, charts }).problems);

  test("is drawn from the rows it had", () => {
    expect(chartIn(first, charted(groups))).toEqual(asSent);
  });

  test.each(CHANGES)("is refused where its file has a group %s", (_how, changed) => {
    expect(problems(charted(changed))).toEqual([
      `${LOCK}:62:19: chart costs has other rows than when the letter was sent; put them back, and give the new chart an id of its own`,
    ]);
  });

  test("keeps its file", () => {
    expect(problems(new Map())).toEqual([`${LOCK}:61:17: the chart costs is no longer drawn; put its file back`]);
  });

  test("does not take an error of the engine for a fault of the lock", () => {
    const broken = new Map(
      [...charted(groups)].map(([id, chart]) => [
        id,
        {
          ...chart,
          draw: () => {
            throw new RangeError("Invalid array length");
          },
        },
      ]),
    );
    expect(() => problems(broken)).toThrow("Invalid array length");
  });
});
