import type { Dataset } from "../../data/editions/dataset.ts";
import type { Figure } from "../../figures/figure.ts";
import { rangeText } from "./figure-words.ts";

/** How sure a figure is: of its range, of who says it, and of whether a reader can look it up; nothing where all is plain. */
export function certaintyText(figure: Figure, datasets: readonly Dataset[]): string | undefined {
  const text = [rangeText(figure), ...doubts(figure, datasets)].filter(Boolean).join(" ");
  return text || undefined;
}

function doubts({ trail }: Figure, datasets: readonly Dataset[]): readonly string[] {
  if (trail.kind !== "observed") return [];
  const { publisher, address, read_at } = trail.source;
  const isOfParties = datasets.some(({ name, ofParties }) => name === trail.dataset && ofParties);
  const isHidden = address === undefined && read_at === undefined;
  return [
    ...(isOfParties ? ["Een partij noemt dit getal."] : []),
    ...(/\bafzender niet vermeld\b/.test(publisher) ? ["De bron noemt geen afzender."] : []),
    ...(isHidden ? ["De bron staat niet op een openbaar adres dat wij kennen."] : []),
    ...(isOfParties && isHidden ? ["U kunt dus niet nalezen hoe het getal is opgebouwd."] : []),
  ];
}
