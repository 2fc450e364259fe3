import { type ChartRow, type DeclaredChart, rowOf } from "../../charts/chart.ts";
import { breakEvenLine } from "../../charts/shapes/break-even.ts";

const ROWS = {
  available: { label: "Beschikbaar zonder korting", figure: "spuk_available.asylum.2024" },
  cost: { label: "Kosten", figure: "provision_cost.asylum.2024" },
  before: { label: "Over zonder korting", figure: "spuk_surplus.asylum.2024" },
  breakEven: { label: "Niets meer over bij", figure: "spuk_cut_effect.break_even_asylum.2028" },
  cut: { label: "Aangekondigde korting", figure: "spuk_cut.2028" },
  after: { label: "Na die korting", figure: "spuk_cut_effect.margin_asylum.2028" },
} as const;

/** What is over per asylum status holder as the cut grows, and the cut at which nothing is. */
export const spukCutBreakEven: DeclaredChart = {
  id: "spuk-cut-break-even",
  title: "Wat er per asielstatushouder overblijft als de korting groter wordt, in bedragen van 2024",
  form: "Lijndiagram",
  scenario: "spuk-cut",
  rows: Object.values(ROWS),
  bridge:
    "De korting is een deel van wat er beschikbaar is, en staat daarom op een eigen as in procenten. De bedragen zijn van 2024 en gaan over het hele traject; de korting geldt vanaf 2028.",
  draw(rows, canvas) {
    const { id } = canvas;
    const row = ({ label }: Pick<ChartRow, "label">) => rowOf(rows, label, id);
    const { available, cost, before, breakEven, cut, after } = ROWS;
    return breakEvenLine(
      {
        available: row(available),
        cost: row(cost),
        before: row(before),
        breakEven: row(breakEven),
        cut: row(cut),
        after: row(after),
      },
      canvas,
    );
  },
};
