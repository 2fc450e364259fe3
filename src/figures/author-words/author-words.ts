// The author's own words for a figure: the build checks that they are true of it.
import type { Approximations } from "../../data/tables/approximation.ts";
import { type NumberContext, numberSaid, type SpokenNumber } from "../../language/numbers/spoken-number.ts";
import { plainSpaces } from "../../language/writing/line-ends.ts";
import { quantityText } from "../../language/writing/quantity.ts";
import { afterAmount, isMoney, type Unit } from "../../language/writing/unit.ts";
import type { Figure } from "../figure.ts";
import { suggestedWords } from "./suggested-words.ts";
import { isFiner, limitsOf, limitsText, rangeKnown, withinLimits } from "./word-limits.ts";
import { misfit } from "./word-unit.ts";

/** What words are read by: what bijna and ruim leave open, and the names that say no number. */
export interface Wordings extends NumberContext {
  readonly approximations: Approximations;
}

/** At most so many other wordings are offered beside the figure's own text. */
const OFFERED = 2;

/**
 * Why words are not true of a figure, and what would be; nothing when they are true.
 * Words with an approximation are true when the whole range of the figure lies within its limits; a bare number when the
 * figure rounds to it at the step of the words, and never more than a twentieth away from it.
 */
export function authorWordsFault(words: string, figure: Figure, wordings: Wordings): string | undefined {
  const found = judged(words, figure, wordings);
  if (found.fault === undefined) return undefined;
  const own = plainSpaces(quantityText(figure));
  const tiers = suggestedWords(words, found.number, figure, wordings.approximations);
  const others: string[] = [];
  for (const tier of tiers) {
    for (const saying of others.length === 0 ? new Set(tier) : []) {
      if (others.length === OFFERED) break;
      if (saying !== own && judged(saying, figure, wordings).fault === undefined) others.push(saying);
    }
  }
  return `"${words}" ${found.fault()}; true would be: ${[...others, own].join(", ")}`;
}

/** Whether words are true; if not, why: put in words only for those that the author wrote. */
function judged(
  words: string,
  figure: Figure,
  wordings: Wordings,
): { readonly fault?: () => string; readonly number?: SpokenNumber } {
  const { approximations } = wordings;
  const number = numberSaid(words, wordings) ?? countedSaid(words, figure.unit, wordings);
  if (number === undefined) return { fault: () => "does not say one number and nothing more" };
  const { approximation } = number;
  if (approximation !== undefined && !approximations.has(approximation)) {
    return { number, fault: () => `begins with ${approximation}, which is not in data/approximations.csv` };
  }
  const unfit = misfit(number, figure);
  if (unfit !== undefined) return { number, fault: () => `is ${unfit}, and ${figure.name} is in ${figure.unit.id}` };
  const own = () => plainSpaces(quantityText(figure));
  if (isFiner(number, figure)) return { number, fault: () => `is finer than ${figure.name} is known (${own()})` };
  const limits = limitsOf(number, figure, approximations);
  if (withinLimits(rangeKnown(figure, approximations), limits)) return { number };
  return {
    number,
    fault: () => `is not true of ${figure.name} (${own()}): ${words} is ${limitsText(limits, figure)}`,
  };
}

/** The number of words that end in a word of a unit, where the grammar of Dutch does not know it: `3 miljoen kWh`. */
function countedSaid(words: string, unit: Unit, context: NumberContext): SpokenNumber | undefined {
  const own = isMoney(unit) ? [afterAmount(unit)] : [unit.many, unit.one];
  const lower = words.toLowerCase();
  const noun = [...own, ...unit.nouns, ...unit.otherNouns].find(
    (one) => one && lower.endsWith(` ${one.toLowerCase()}`),
  );
  if (noun === undefined) return undefined;
  const before = words.slice(0, -noun.length).trimEnd();
  const number = numberSaid(before, context);
  // A number has one noun: of 3 miljoen woningen kWh neither is plain.
  if (number === undefined || number.counted !== undefined) return undefined;
  return { ...number, counted: words.slice(-noun.length) };
}
