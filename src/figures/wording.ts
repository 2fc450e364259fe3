import { standText } from "../data/stand.ts";
import { periodText } from "../format/period.ts";
import { quantityText } from "../format/quantity.ts";
import type { Figure } from "./figure.ts";

/** A figure as a sentence has it; the stand follows when the author left it to us. */
export function figureText(figure: Figure, { withStand = false } = {}): string {
  const stand = withStand && figure.stand ? ` (${standText(figure.stand)})` : "";
  return quantityText(figure) + stand;
}

/** What a figure is, in one line: label, population, period and stand. */
export function figureTitle({ label, population, period, stand }: Figure): string {
  return [label, population, periodText(period), stand && standText(stand)].filter(Boolean).join(", ");
}
