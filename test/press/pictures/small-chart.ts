// A letter of the small world with one chart that is drawn by hand.
import type { ChartDefinition } from "../../../src/charts/chart.ts";
import { asOf } from "../../../src/figures/known/as-of.ts";
import { compileLetter } from "../../../src/letters/compile.ts";
import type { Letter, LetterChart } from "../../../src/letters/letter.ts";
import type { Organisation } from "../../../src/letters/organisation.ts";
import { drawingTools } from "../../../src/press/drawing-tools.ts";
import { handDrawn } from "../../charts/hand-drawn.ts";
import { dataWith } from "../../data/small-data.ts";
import { LETTER, letterText } from "../../publication/small-content.ts";

export const organisation: Organisation = {
  name: "Platform",
  tagline: "Voorbeeldorganisatie",
  email: "bureau@platform.example",
  place: "Utrecht",
  signatories: ["Voorzitter"],
  site: "https://platform.example",
  base: "/",
  example: true,
};

/** A letter that asks for an amount, and its chart. */
export function chartLetter(words: Partial<Pick<ChartDefinition, "title" | "rows" | "bridge">> = {}): {
  letter: Letter;
  chart: LetterChart;
} {
  const definition: ChartDefinition = {
    id: "costs",
    file: "src/subject/charts/costs.ts",
    title: "Wat gemeenten tekortkomen",
    form: "Staafdiagram",
    rows: [{ label: "Tekort", figure: "shortfall.2024" }],
    bridge: "Dit is nog niet alles.",
    draw: (_rows, { id, theme }) =>
      handDrawn(
        `<svg viewBox="0 0 680 100"><rect id="${id}" width="400" height="20" fill="${theme.solid}"></rect></svg>`,
        [680, 100],
      ),
    ...words,
  };
  const data = dataWith();
  const body = `Wij missen geld :cite[report-2026].

::chart[costs]

:::ask{amount="shortfall.2024" years="2026-"}
Vul :value[shortfall.2024] aan.
:::`;
  const { value, problems } = compileLetter(
    { path: LETTER, text: letterText(body) },
    {
      data,
      charts: new Map([[definition.id, definition]]),
      tools: drawingTools,
      example: true,
      asOf: (date) => asOf(date, data),
      today: "2026-05-21",
    },
  );
  const [chart] = value?.charts ?? [];
  if (value === undefined || chart === undefined) throw new Error(JSON.stringify(problems));
  return { letter: value, chart };
}
