import { figureText } from "../figures/words/wording.ts";
import { yearsText } from "../language/writing/period.ts";
import type { Ask } from "./letter.ts";
import type { AskNode, FigureNode } from "./letter-nodes.ts";

/** What stands above an ask, its amount apart: `Onze oproep · € 65 miljoen per jaar, vanaf 2026`. */
export function askLabel(ask: Pick<AskNode, "amount" | "years">): readonly (string | FigureNode)[] {
  const [first, ...others] = askTerms(ask);
  if (first === undefined) return ["Onze oproep"];
  return typeof first === "string" ? [`Onze oproep · ${first}`, ...others] : ["Onze oproep · ", first, ...others];
}

/** How much is asked and when, its amount apart: `€ 65 miljoen per jaar, vanaf 2026`. Empty where neither is said. */
export function askTerms({ amount, years }: Pick<AskNode, "amount" | "years">): readonly (string | FigureNode)[] {
  if (!amount) return years ? [yearsText(years)] : [];
  return [amount, yearsAfter(years)];
}

/** The same for where there is no place in a text to lead to. */
export function askTermsText({ amount, years }: Pick<Ask, "amount" | "years">): string {
  return amount ? figureText(amount) + yearsAfter(years) : years ? yearsText(years) : "";
}

/** The years of an amount; one that is asked for more years than one is asked for each of them: `per jaar, vanaf 2026`. */
export function amountYears(years: string): string {
  return isEachYear(years) ? `per jaar, ${yearsText(years)}` : yearsText(years);
}

function yearsAfter(years: string | undefined): string {
  return years === undefined ? "" : `${isEachYear(years) ? " " : " · "}${amountYears(years)}`;
}

function isEachYear(years: string): boolean {
  return years.includes("-");
}
