import type { SpokenNumber } from "../../language/numbers/spoken-number.ts";
import { plainSpaces } from "../../language/writing/line-ends.ts";
import { countedText, type Quantity } from "../../language/writing/quantity.ts";
import { FACTOR, isMoney, isShare, sameUnit } from "../../language/writing/unit.ts";
import type { Figure } from "../figure.ts";

/** From here on a number of euros is read as money without the word: het tekort is 65 miljoen. */
const PLAINLY_MONEY = 1e6;

/** What kind of number words say, where that is no kind for the unit of a figure. */
export function misfit(number: SpokenNumber, { unit }: Pick<Figure, "unit">): string | undefined {
  const euros = isMoney(unit);
  const noun = number.counted?.toLowerCase() ?? "";
  switch (number.kind) {
    case "zero":
      return undefined;
    case "share":
      return isShare(unit) ? undefined : "a share";
    case "factor":
      return sameUnit(unit, FACTOR) ? undefined : "a number of times";
    case "vague":
    case "cardinal":
      if (number.money && !euros) return "an amount of money";
      if (isShare(unit)) return "a plain number";
      if (euros && !number.money && Math.abs(number.low) < PLAINLY_MONEY) return "a number without € or euro";
      if (unit.otherNouns.includes(noun)) return `in ${number.counted}`;
      return undefined;
  }
}

/** Euros by their nouns: they come with the language, and are no nouns of a unit. */
const EUROS = new Set(["euro", "euro's", "euros"]);

/**
 * Why a noun cannot stand right after a number of a figure; nothing when it can. Of a share nouns say what the parts are of:
 * 40% uren.
 */
export function nounFault(number: string, noun: string, figure: Quantity & Pick<Figure, "name">): string | undefined {
  const { unit } = figure;
  const word = noun.toLowerCase().replaceAll("’", "'");
  const euros = EUROS.has(word) && !isMoney(unit);
  if (isShare(unit) || !(euros || unit.otherNouns.includes(word))) return undefined;
  const what = euros ? "an amount of money" : `in ${noun}`;
  const own = plainSpaces(countedText(figure));
  return `"${plainSpaces(number)} ${noun}" is ${what}, and ${figure.name} is in ${unit.id}; true would be: ${own}`;
}
