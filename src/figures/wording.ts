import { standText } from "../data/stand.ts";
import { periodText } from "../format/period.ts";
import { quantityText } from "../format/quantity.ts";
import { type Figure, observedInputs } from "./figure.ts";

/** A figure as a sentence has it; the stand follows when the author left it to us. */
export function figureText(figure: Figure, { withStand = false } = {}): string {
  const stand = withStand && figure.stand ? ` (${standText(figure.stand)})` : "";
  return quantityText(figure) + stand;
}

/** What a figure is, in one line: label, population, period and stand. */
export function figureTitle({ label, population, period, stand, by }: Figure): string {
  const according = by && `volgens ${by}`;
  return [label, population, periodText(period), stand && standText(stand), according].filter(Boolean).join(", ");
}

/** Where a figure stands: the Kamerstuk or title and the place in it, for each publication it rests on. */
export function placesText(figure: Figure): string {
  const places = observedInputs(figure).map(
    ({ trail: { source, locator } }) => `${source.kamerstuk ?? source.title}, ${locator}`,
  );
  return [...new Set(places)].join("; ");
}
