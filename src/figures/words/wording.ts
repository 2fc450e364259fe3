import { unbroken } from "../../language/writing/line-ends.ts";
import { periodText } from "../../language/writing/period.ts";
import { countedText, quantityText } from "../../language/writing/quantity.ts";
import { assumedInputs, type Figure, observedInputs } from "../figure.ts";

/** A figure as a sentence has it; the stand follows when the author left it to us. */
export function figureText(figure: Figure, { withStand = false } = {}): string {
  const stand = withStand && figure.stand ? ` (${figure.stand.words})` : "";
  return quantityText(figure) + stand;
}

/** A figure that stands by itself, outside a sentence: `3 jaar`, `24 uur per week`. */
export function figureAlone(figure: Figure): string {
  return figure.unit.said ? countedText(figure) : figureText(figure);
}

/** What a figure is, in one line: label, population, period and stand. */
export function figureTitle({ label, population, period, stand, by }: Figure): string {
  const according = by && `volgens ${by}`;
  return [label, population, periodText(period), stand?.words, according].filter(Boolean).join(", ");
}

/** Where a figure stands: the Kamerstuk or title and the place in it, for each publication it rests on. */
export function placesText(figure: Figure): string {
  const places = observedInputs(figure).map(
    ({ trail: { source, locator } }) => `${source.kamerstuk ?? source.title}, ${unbroken(locator)}`,
  );
  return [...new Set(places)].join("; ");
}

/** What a number rests on, in a cell: its place, `door ons berekend uit …`, or `aanname van …`. */
export function groundsText(figure: Figure): string {
  const { trail } = figure;
  if (trail.kind === "observed") return placesText(figure);
  if (trail.kind === "assumption") return `aanname van ${trail.owner}`;
  if (trail.published) return placesText(trail.published.figure);
  const places = placesText(figure);
  const assumed = assumedInputs(figure).length > 0 ? ", met aannames van ons" : "";
  return `door ons berekend${places && ` uit ${places}`}${assumed}`;
}
