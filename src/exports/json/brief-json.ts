import type { Chart } from "../../charts/chart.ts";
import { conditionText } from "../../data/formulas/printer.ts";
import { plainSpaces } from "../../language/writing/line-ends.ts";
import { coverageOf } from "../../letters/coverage.ts";
import { exampleProperty } from "../../letters/example-words.ts";
import type { Letter } from "../../letters/letter.ts";
import { pointTexts } from "../../letters/points.ts";
import type { Notice } from "../../publication/follow-up/notice.ts";
import { figureJson, sourceJson } from "./figure-json.ts";
import { noticeJson } from "./notice-json.ts";

/**
 * A letter for machines: values in base units, a point as `low` equal to `high`.
 * @param notice what became of its figures since it was sent
 */
export function briefJson(letter: Letter, notice?: Notice) {
  return {
    slug: letter.slug,
    title: letter.title,
    summary: plainSpaces(letter.summaryText),
    points: pointTexts(letter).map(plainSpaces),
    date: letter.date,
    asOf: letter.asOf,
    status: letter.status,
    replacedBy: letter.replacedBy ?? null,
    withdrawn: letter.withdrawn ?? null,
    notice: notice ? noticeJson(notice) : null,
    ...exampleProperty(letter),
    to: letter.to.name,
    debate: letter.debate ?? null,
    dossier: letter.dossier ?? null,
    numbers: letter.numbers.map(({ text, sentence, figure, line, column }) => ({
      text: plainSpaces(text),
      sentence: plainSpaces(sentence),
      ...figureJson(figure),
      line,
      column,
    })),
    charts: letter.charts.map(({ chart }) => chartJson(chart)),
    claims: letter.claims.map(({ text, holds, bridge, figures, line }) => ({
      text: plainSpaces(text),
      holds: conditionText(holds),
      bridge: bridge ?? null,
      figures: [...figures.values()].map(figureJson),
      line,
    })),
    excuses: letter.excuses.map(({ text, why, line }) => ({ text, why, line })),
    coverage: coverageOf(letter),
    asks: letter.asks.map(({ text, amount, years, line }) => ({
      text: plainSpaces(text),
      amount: amount ? figureJson(amount) : null,
      years: years ?? null,
      line,
    })),
    sources: letter.sources.map(({ entry, source }) => ({ number: entry, ...sourceJson(source) })),
  };
}

/** A chart for machines: its words, and its rows with the way back to their sources. */
export function chartJson(chart: Chart) {
  return {
    id: chart.id,
    title: chart.title,
    description: chart.description,
    bridge: chart.bridge ?? null,
    rows: chart.rows.map(({ label, text, figure }) => ({ label, text: plainSpaces(text), ...figureJson(figure) })),
    ...(chart.gaps && { gaps: chart.gaps }),
    sources: chart.sources.map(({ id }) => id),
  };
}
