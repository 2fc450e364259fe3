import type { SpokenNumber } from "../../language/numbers/spoken-number.ts";
import type { Unit } from "../../language/writing/quantity.ts";
import type { Figure } from "../figure.ts";

/** Nouns that are a unit of their own: three years are not three months. */
const NOUNS: ReadonlyMap<string, readonly Unit[]> = new Map([
  ["uur", ["hours", "hours/week"]],
  ["uren", ["hours", "hours/week"]],
  ["week", ["weeks"]],
  ["weken", ["weeks"]],
  ["maand", ["months"]],
  ["maanden", ["months"]],
  ["jaar", ["years"]],
  ["jaren", ["years"]],
  ["gemeente", ["municipalities"]],
  ["gemeenten", ["municipalities"]],
]);

/** From here on a number of euros is read as money without the word: het tekort is 65 miljoen. */
const PLAINLY_MONEY = 1e6;

/** What kind of number words say, where that is no kind for the unit of a figure. */
export function misfit(number: SpokenNumber, { unit }: Pick<Figure, "unit">): string | undefined {
  const euros = unit.startsWith("EUR");
  const noun = NOUNS.get(number.counted?.toLowerCase() ?? "");
  switch (number.kind) {
    case "zero":
      return undefined;
    case "share":
      return unit === "share" ? undefined : "a share";
    case "factor":
      return unit === "factor" ? undefined : "a number of times";
    case "vague":
    case "cardinal":
      if (number.money) return euros ? undefined : "an amount of money";
      if (unit === "share") return "a plain number";
      if (euros && Math.abs(number.low) < PLAINLY_MONEY) return "a number without € or euro";
      if (noun !== undefined && !noun.includes(unit)) return `in ${number.counted}`;
      return undefined;
  }
}
