import { frameHeight } from "../../charts/frame-height.ts";
import type { Letter, LetterChart } from "../../letters/letter.ts";
import type { ChartOrigin } from "../../press/pictures/chart-sheet.ts";
import { chartHref, letterHref } from "../frame/link.ts";
import { currentPublication } from "../handover/handover.ts";
import { letterOf, siteLetters } from "../handover/letters.ts";
import type { ChartFiles } from "./chart-html.ts";

/** A chart in the letter it is taken from. */
export interface TakenChart {
  readonly letter: Letter;
  readonly chart: LetterChart;
  readonly origin: ChartOrigin;
}

/** The kinds of file of a chart, and what a reader does with them; the data first. */
const FORMS = [
  ["csv", "Gegevens voor Excel (CSV)"],
  ["png", "Beeld (PNG)"],
  ["svg", "Beeld voor drukwerk (SVG)"],
  ["json", "Gegevens voor computers (JSON)"],
] as const;

/** The addresses of all charts in the letters on the site; one that a letter shows twice has one address. */
export function letterChartPaths(): { params: { slug: string; chart: string } }[] {
  return siteLetters()
    .flatMap(({ slug, charts }) =>
      [...new Set(charts.map(({ chart }) => chart.id))].map((chart) => ({ params: { slug, chart } })),
    )
    .sort((a, b) => (chartHref(a.params.slug, a.params.chart) < chartHref(b.params.slug, b.params.chart) ? -1 : 1));
}

/**
 * The chart of an address, as it is now.
 * @throws RangeError when there is none
 */
export function letterChartOf(params: { slug?: string | undefined; chart?: string | undefined }): TakenChart {
  const letter = letterOf(params);
  const chart = letter.charts.find(({ chart: { id } }) => id === params.chart);
  if (chart === undefined) throw new RangeError(`letter ${letter.slug} has no chart ${params.chart}`);
  const { organisation } = currentPublication();
  const address = new URL(letterHref(letter.slug, `figuur-${chart.entry}`), organisation.site).href;
  return { letter, chart, origin: { letter, sender: organisation.name, address } };
}

/** What a reader can take of each chart of a letter. */
export function chartFiles({ slug, title }: Letter): (chart: LetterChart) => ChartFiles {
  const { site } = currentPublication().organisation;
  return ({ chart, entry }) => {
    const page = chartHref(slug, chart.id);
    const name = `Figuur ${entry}: ${chart.title}. Uit: ${title}`.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
    return {
      page,
      files: FORMS.map(([form, label]) => ({
        label,
        href: chartHref(slug, chart.id, form),
        name: `${slug}-${chart.id}.${form}`,
      })),
      embed: `<iframe src="${new URL(page, site).href}" title="${name}" width="100%" height="${frameHeight(chart)}" loading="lazy"></iframe>`,
    };
  };
}
