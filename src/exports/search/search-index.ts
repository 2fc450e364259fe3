import type { Figure } from "../../figures/figure.ts";
import { sourceDate, sourceTitle } from "../../figures/words/source-words.ts";
import { figureAlone, figureTitle } from "../../figures/words/wording.ts";
import { dayText } from "../../language/writing/day.ts";
import { plainSpaces } from "../../language/writing/line-ends.ts";
import { askTermsText } from "../../letters/ask-label.ts";
import type { Ask, Letter } from "../../letters/letter.ts";
import { passages, shownBetween } from "../../letters/numbers/passages.ts";
import { pointTexts } from "../../letters/points.ts";
import type { Publication } from "../../publication/publication.ts";
import type { SearchDocument } from "./search.ts";

/** All that can be found on a site: its letters, all figures of the day of building, scenarios and sources. */
export function searchIndex(
  { snapshot, scenarios, data }: Pick<Publication, "snapshot" | "scenarios" | "data">,
  letters: readonly Letter[],
): readonly SearchDocument[] {
  const used = new Set(letters.flatMap(({ numbers }) => numbers.map(({ figure }) => figure.name)));
  const documents: SearchDocument[] = [
    ...letters.map(letterDocument),
    ...[...snapshot.figures.values()].map((figure) => figureDocument(figure, used.has(figure.name))),
    ...scenarios.map(({ scenario, answer, results }) => ({
      kind: "scenario" as const,
      path: `/scenarios/${scenario.id}/` as const,
      title: scenario.title,
      note: scenario.question,
      text: [answer.text, scenario.leavesOut, scenario.wrongWhen].join(" "),
      numbers: digitsOf([...results, ...answer.numbers.map(({ figure }) => figure)]),
    })),
    ...[...data.sources.values()].map((source) => ({
      kind: "source" as const,
      path: `/bronnen/${source.id}/` as const,
      title: sourceTitle(source, data.sources.values()),
      note: [source.publisher, sourceDate(source)].join(", "),
      text: source.kamerstuk ?? "",
    })),
  ];
  return documents.map((document) => ({
    ...document,
    title: plainSpaces(document.title),
    note: plainSpaces(document.note),
    text: plainSpaces(document.text),
    asks: document.asks && plainSpaces(document.asks),
  }));
}

function letterDocument(letter: Letter): SearchDocument {
  const charts = letter.charts.flatMap(({ chart }) => [
    ended(chart.title),
    ...chart.rows.map(({ label, text }) => ended(`${label}: ${text}`)),
  ]);
  const body = passages(letter.tree, true).map((passage) => ended(shownBetween(passage, 0, passage.text.length)));
  return {
    kind: "letter",
    path: `/brieven/${letter.slug}/`,
    title: letter.title,
    note: [
      letter.status === "verzonden" ? undefined : letter.status,
      dayText(letter.date),
      `aan ${letter.to.name}`,
      letter.debate?.name,
    ]
      .filter(Boolean)
      .join(", "),
    text: [letter.summaryText, ...pointTexts(letter), ...body, ...charts].join(" "),
    asks: letter.asks.map((ask) => askText(ask, letter)).join(" ") || undefined,
    numbers: digitsOf(letter.numbers.map(({ figure }) => figure)),
  };
}

/** `Onze oproep van 9 juni 2025: € 100 miljoen per jaar, vanaf 2025. Trek het genoemde bedrag uit.` */
function askText(ask: Ask, { date, status }: Letter): string {
  const said = [askTermsText(ask), ask.text].filter(Boolean).map(ended).join(" ");
  return `Onze oproep${status === "concept" ? " in het concept" : ""} van ${dayText(date)}: ${said}`;
}

function figureDocument(figure: Figure, used: boolean): SearchDocument {
  const sources = figure.trail.kind === "observed" ? [figure.trail.source.kamerstuk ?? ""] : [];
  return {
    kind: "figure",
    path: `/cijfers/${figure.name}/`,
    title: figureTitle(figure),
    note: figureAlone(figure),
    text: [figure.counts, ...sources].filter(Boolean).join(" "),
    numbers: digitsOf([figure]),
    used: used || undefined,
  };
}

/** A heading or cell as a sentence of its own, so that a snippet does not run it into the next. */
function ended(text: string): string {
  return /[.!?:;]$/.test(text) ? text : `${text}.`;
}

/** Values as someone types them who writes no million: 65000000 and 80000000. */
function digitsOf(figures: readonly Figure[]): string | undefined {
  const whole = figures.flatMap(({ low, high }) => [low, high]).filter((value) => Math.abs(value) >= 1000);
  const digits = [...new Set(whole.map((value) => String(Math.abs(Math.round(value)))))];
  return digits.length > 0 ? digits.join(" ") : undefined;
}
