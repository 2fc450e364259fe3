import type { SpokenNumber } from "../../language/numbers/spoken-number.ts";
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
      if (number.money) return euros ? undefined : "an amount of money";
      if (isShare(unit)) return "a plain number";
      if (euros && Math.abs(number.low) < PLAINLY_MONEY) return "a number without € or euro";
      if (unit.otherNouns.includes(noun)) return `in ${number.counted}`;
      return undefined;
  }
}
