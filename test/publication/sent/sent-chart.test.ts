// A sent letter keeps the rows of its charts, and they are drawn by the chart file of today.
import { expect, test } from "vitest";
import type { ChartDefinition } from "../../../src/charts/chart.ts";
import { type Groups, groupedBars } from "../../../src/charts/shapes/groups.ts";
import { publication } from "../../../src/publication/publication.ts";
import { send } from "../../../src/publication/send.ts";
import { COSTS, COSTS_HEADER, COSTS_ROW, lines } from "../../data/small-data.ts";
import { input, LETTER, letterText, texts, world } from "../small-content.ts";

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

function after(changed: ReadonlyMap<string, ChartDefinition>) {
  const sent = send(SLUG, files, { ...input, charts: charted(groups), madeBy: "onderbouwd 0.1.0" });
  if (!("files" in sent)) throw new Error(JSON.stringify(sent));
  return publication(new Map([...files, ...sent.files]), { ...input, charts: changed });
}

const refused = `${LOCK}:1:1: chart costs has other rows than when the letter was sent; put them back, and give the new chart an id of its own`;

test("a chart of a sent letter is drawn from the rows it had", () => {
  const { publication: made, problems } = after(charted(groups));
  expect(texts(problems)).toEqual([]);
  expect(made?.letters[0]?.charts[0]?.chart.rows.map(({ label }) => label)).toEqual(["2023", "2024"]);
});

test.each([
  ["in front", [{ label: "2022", figures: ["shortfall.2023"] }, ...groups]],
  ["less", groups.slice(1)],
  ["in another order", groups.toReversed()],
  ["under another name", groups.map(({ label, figures }) => ({ label: `jaar ${label}`, figures }))],
])("a chart of a sent letter with a group %s is refused", (_how, changed) => {
  expect(texts(after(charted(changed)).problems)).toEqual([refused]);
});

test("a chart of a sent letter keeps its file", () => {
  expect(texts(after(new Map()).problems)).toEqual([
    `${LOCK}:1:1: the chart costs is no longer drawn; put its file back`,
  ]);
});
