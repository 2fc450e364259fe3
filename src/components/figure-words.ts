import { type Stand, standText } from "../data/stand.ts";
import type { Figure } from "../figures/figure.ts";
import { periodText } from "../format/period.ts";
import type { Qualifier } from "../format/quantity.ts";

/** What tells a figure from the others of its series: period, population and stand. */
export function variantText({ population, period, stand }: Figure): string {
  return [periodText(period), population, stand && standText(stand)].filter(Boolean).join(", ");
}

const QUALIFIERS: Readonly<Record<Qualifier, string>> = {
  circa: "De bron noemt het getal bij benadering. Het kan iets hoger of lager zijn.",
  "zo'n": "De bron noemt het getal bij benadering. Het kan iets hoger of lager zijn.",
  ruim: "Volgens de bron is het iets meer dan dit getal.",
  bijna: "Volgens de bron is het iets minder dan dit getal.",
  "ten minste": "Volgens de bron is het dit getal of meer.",
  hooguit: "Volgens de bron is het dit getal of minder.",
};

/** What the word before a number means. */
export function qualifierText(qualifier: Qualifier): string {
  return QUALIFIERS[qualifier];
}

const STANDS: Partial<Record<Stand, string>> = {
  raming: "Vooraf berekend. Wat er echt gebeurde, kan anders zijn.",
  ontwerpbegroting: "Zoals het kabinet het in de begroting voorstelde.",
  vastgesteld: "Zoals het parlement het goedkeurde.",
  voorlopig: "De bron kan dit cijfer later nog bijstellen.",
  definitief: "De bron stelt dit cijfer niet meer bij.",
};

/** What a stand means, where its word does not say so. */
export function standMeaning(stand: Stand): string | undefined {
  return STANDS[stand];
}
