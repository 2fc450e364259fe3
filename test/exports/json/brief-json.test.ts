import { expect, test } from "vitest";
import type { ChartDefinition } from "../../../src/charts/chart.ts";
import { briefJson } from "../../../src/exports/json/brief-json.ts";
import { asOf } from "../../../src/figures/known/as-of.ts";
import { compileLetter } from "../../../src/letters/compile.ts";
import { drawingTools } from "../../../src/press/drawing-tools.ts";
import { handDrawn } from "../../charts/hand-drawn.ts";
import { dataWith } from "../../data/small-data.ts";
import { LETTER, letterText } from "../../publication/small-content.ts";

const costs: ChartDefinition = {
  id: "costs",
  file: "src/subject/charts/costs.ts",
  title: "Wat gemeenten tekortkomen",
  form: "Staafdiagram",
  rows: [{ label: "Tekort", figure: "shortfall.2024" }],
  draw: () => handDrawn(),
};

/** A letter as its readers get it: what it holds as text, and read back. */
function machineLetter(body: string, front: Record<string, string> = {}) {
  const data = dataWith();
  const context = {
    data,
    charts: new Map([[costs.id, costs]]),
    tools: drawingTools,
    example: true,
    asOf: (date: string) => asOf(date, data),
    today: "2026-05-21",
  };
  const { value, problems } = compileLetter({ path: LETTER, text: letterText(body, front) }, context);
  if (value === undefined) throw new Error(JSON.stringify(problems));
  const text = JSON.stringify(briefJson(value));
  return { text, brief: JSON.parse(text) };
}

const whole = machineLetter(
  `Wij missen :value[shortfall.2024] :cite[report-2026].

::chart[costs]

:::ask{amount="shortfall.2024" years="2026-"}
Vul :value[shortfall.2024] aan.
:::

In 2023 kwamen er :value[inflow.2023].`,
  { debate: "{ name: Voorjaarsnota 2026 }", dossier: '"32824"' },
);

const shortfall = {
  figure: "shortfall.2024",
  low: 65_000_000,
  high: 80_000_000,
  unit: "EUR",
  qualifier: null,
  kind: "observed",
  stand: null,
  editions: ["2026-01-28"],
  formula: null,
  bridge: null,
  inputs: [],
  sources: [{ id: "report-2026", locator: "§ 4.1", printed: "€ 65 tot € 80 miljoen" }],
};

test("a letter for machines says what it is, for whom, of when, and that it is an example", () => {
  const { numbers, charts, claims, asks, sources, ...head } = whole.brief;
  expect(head).toEqual({
    slug: "2026-05-geld",
    title: "Meer geld",
    summary: "Wij vragen geld.",
    points: [],
    date: "2026-05-20",
    asOf: "2026-05-20",
    status: "concept",
    replacedBy: null,
    withdrawn: null,
    notice: null,
    example: true,
    to: "de commissie",
    debate: { name: "Voorjaarsnota 2026" },
    dossier: "32824",
    excuses: [],
    coverage: { traced: 4, numbers: 4, claims: 0, excused: 0 },
  });
  expect(claims).toEqual([]);
});

test("its points are there as text, and their numbers before those of the body", () => {
  const points = "\n  - Wij missen :value[shortfall.2024].\n  - Dat is veel.\n  - Vul **dat** aan.";
  const { brief } = machineLetter("In 2023 kwamen er :value[inflow.2023].", { points });
  expect(brief.points).toEqual(["Wij missen € 65 tot € 80 miljoen.", "Dat is veel.", "Vul dat aan."]);
  const [first, second] = brief.numbers;
  expect(first).toEqual({
    text: "€ 65 tot € 80 miljoen",
    sentence: "Wij missen € 65 tot € 80 miljoen.",
    ...shortfall,
    line: 9,
    column: 16,
  });
  expect(second.figure).toBe("inflow.2023.voorlopig");
  expect(brief.coverage).toEqual({ traced: 2, numbers: 2, claims: 0, excused: 0 });
});

test("its numbers are in base units, with trail and place; one without its stand says which it is", () => {
  expect(whole.brief.numbers).toEqual([
    {
      text: "€ 65 tot € 80 miljoen",
      sentence: "Wij missen € 65 tot € 80 miljoen.",
      ...shortfall,
      line: 11,
      column: 12,
    },
    {
      text: "€ 65 tot € 80 miljoen",
      sentence: "€ 65 tot € 80 miljoen: Vul € 65 tot € 80 miljoen aan.",
      ...shortfall,
      line: 15,
      column: 1,
    },
    { text: "€ 65 tot € 80 miljoen", sentence: "Vul € 65 tot € 80 miljoen aan.", ...shortfall, line: 16, column: 5 },
    {
      text: "circa 36.100 (voorlopig cijfer)",
      sentence: "In 2023 kwamen er circa 36.100 (voorlopig cijfer).",
      figure: "inflow.2023.voorlopig",
      low: 36_100,
      high: 36_100,
      unit: "persons",
      qualifier: "circa",
      kind: "observed",
      stand: "voorlopig",
      editions: ["2024-06-03"],
      formula: null,
      bridge: null,
      inputs: [],
      sources: [{ id: "report-2024", locator: "tabel 1", printed: "36,1 duizend" }],
      line: 19,
      column: 19,
    },
  ]);
});

test("its claims and excuses say what was checked and what was let be", () => {
  const { brief } = machineLetter(
    `:claim[Er kwamen in 2023 mensen]{holds="inflow.2023 > 0"}, op :excuse[zeven]{why="een uitdrukking"} dagen.`,
  );
  expect(brief.claims).toEqual([
    {
      text: "Er kwamen in 2023 mensen",
      holds: "inflow.2023 > 0",
      bridge: null,
      figures: [expect.objectContaining({ figure: "inflow.2023.voorlopig", low: 36_100 })],
      line: 9,
    },
  ]);
  expect(brief.excuses).toEqual([{ text: "zeven", why: "een uitdrukking", line: 9 }]);
  expect(brief.coverage).toEqual({ traced: 0, numbers: 1, claims: 1, excused: 1 });
});

test("its charts are tables", () => {
  expect(whole.brief.charts).toEqual([
    {
      id: "costs",
      title: "Wat gemeenten tekortkomen",
      description: "Staafdiagram in miljoen euro. Tekort: € 65 tot € 80 miljoen.",
      bridge: null,
      rows: [{ label: "Tekort", text: "€ 65 tot € 80 miljoen", ...shortfall }],
      sources: ["report-2026"],
    },
  ]);
});

test("its asks have their words, amount and years", () => {
  expect(whole.brief.asks).toEqual([
    { text: "Vul € 65 tot € 80 miljoen aan.", amount: shortfall, years: "2026-", line: 15 },
  ]);
});

test("its sources are numbered by first use", () => {
  expect(whole.brief.sources).toEqual([
    {
      number: 1,
      id: "report-2026",
      title: "Rapport 2026",
      publisher: "Rijk",
      published: "2026-01-28",
      day: "stated",
      kamerstuk: "Kamerstukken II 2025/26, 32824, nr. 478",
      address: "https://zoek.officielebekendmakingen.nl/kst-32824-478.html",
      readAt: null,
    },
    {
      number: 2,
      id: "report-2024",
      title: "Rapport 2024",
      publisher: "Rijk",
      published: "2024-06-03",
      day: "stated",
      kamerstuk: null,
      address: "https://example.nl/2024",
      readAt: null,
    },
  ]);
});

test("it has no non-breaking space anywhere", () => {
  const { text } = machineLetter("Tekst.", { summary: "Wij missen :value[shortfall.2024]." });
  expect(whole.text + text).not.toContain("\u00a0");
  expect(JSON.parse(text).summary).toBe("Wij missen € 65 tot € 80 miljoen.");
});

test("what a letter does not have is null or empty, and never left out", () => {
  expect(machineLetter("Tekst zonder cijfers.").brief).toMatchObject({
    debate: null,
    dossier: null,
    numbers: [],
    charts: [],
    claims: [],
    asks: [],
    sources: [],
  });
});
