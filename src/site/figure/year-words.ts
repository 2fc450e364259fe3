import type { Data } from "../../data/data.ts";
import { namesIn } from "../../data/formulas/expression.ts";
import { readable } from "../../data/formulas/unreadable.ts";
import type { Figure } from "../../figures/figure.ts";

/**
 * What belongs beside the number of a flow, as far as its definition says it: `per jaar`, or `in 2024`. A published sum
 * of numbers of one year is of that year too. Nothing where neither says so: a period may also be the year of a report.
 * @param figures all figures of the day, by name
 */
export function yearText(
  figure: Figure,
  { recomputations }: Pick<Data, "recomputations">,
  figures: ReadonlyMap<string, Figure>,
): string | undefined {
  const own = ownYear(figure);
  if (own !== undefined) return own;
  if (!isYearlyFlow(figure)) return undefined;
  const isOfOneYear = recomputations.some(({ row }) => {
    if (row.published !== figure.name || row.why_not !== undefined) return false;
    const inputs = [...namesIn(readable(row.formula)).keys()].map((name) => figures.get(name));
    return inputs.every((input) => input?.period === figure.period && ownYear(input) === inYear(figure));
  });
  return isOfOneYear ? inYear(figure) : undefined;
}

/** What the definition of a figure says of its year. */
function ownYear(figure: Figure): string | undefined {
  if (figure.measure !== "flow" || figure.trail.kind !== "observed") return undefined;
  if (/\bper jaar$/.test(figure.unit.many) || /\bper jaar\b/.test(figure.counts)) return "per jaar";
  const isOfItsPeriod = /\b(?:in een jaar|elk jaar|dat jaar|in het jaar|in de periode)\b/.test(figure.counts);
  return isYearlyFlow(figure) && isOfItsPeriod && !/\bde periode is\b/.test(figure.counts) ? inYear(figure) : undefined;
}

function isYearlyFlow({ measure, period, trail }: Figure): boolean {
  return measure === "flow" && trail.kind === "observed" && /^\d{4}$/.test(period);
}

function inYear({ period }: Figure): string {
  return `in ${period}`;
}
