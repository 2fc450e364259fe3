import type { Measure } from "../../data/tables/definition.ts";
import type { Figure } from "../../figures/figure.ts";
import { periodText } from "../../language/writing/period.ts";
import { type Qualifier, type Quantity, unroundedText } from "../../language/writing/quantity.ts";
import { afterAmount, isMoney, isShare } from "../../language/writing/unit.ts";

/** How sure a figure is that has a range; nothing for a point, whose qualifier says it. */
export function rangeText({ low, high, trail }: Pick<Figure, "low" | "high" | "trail">): string | undefined {
  if (low === high) return undefined;
  switch (trail.kind) {
    case "observed":
      return "De bron geeft een bandbreedte: een laagste en een hoogste waarde. Alles ertussen kan. Wij kiezen geen midden.";
    case "derived":
      return "Een cijfer in de som heeft een bandbreedte. De uitkomst heeft die dus ook. Wij kiezen geen midden.";
    case "assumption":
      return "Wij nemen een bandbreedte aan, en kiezen geen midden.";
  }
}

/** What tells a figure from the others of its series: period, population and stand. */
export function variantText({ population, period, stand, by }: Figure): string {
  return [periodText(period), population, stand?.words, by && `volgens ${by}`].filter(Boolean).join(", ");
}

const MEASURES: Readonly<Record<Measure, string>> = {
  stock: "Stand: hoeveel er op één moment is.",
  flow: "Stroom: hoeveel er in een periode bij elkaar komt.",
  mutation: "Mutatie: hoeveel een begroting verandert.",
  rate: "Verhouding: een prijs, een deel of een tijd per persoon.",
  norm: "Norm: dit getal is gekozen of aangekondigd. Het is niet gemeten en niet geschat.",
};

/** How a number behaves, in a sentence. */
export function measureText(measure: Measure): string {
  return MEASURES[measure];
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

/** A quantity written out and its unit: `€ 65.000.000 tot € 80.000.000`, `19.600 personen`. */
export function exactText(quantity: Quantity): string {
  const { unit } = quantity;
  const words = isShare(unit) ? "" : isMoney(unit) ? afterAmount(unit) : unit.many;
  const number = unroundedText(quantity);
  return words === "" ? number : `${number} ${words}`;
}
