import { yearsText } from "../format/period.ts";
import type { AskNode, FigureNode } from "./letter.ts";

/** What stands above an ask, its amount apart: `Onze oproep · € 65 miljoen per jaar, vanaf 2026`. */
export function askLabel(ask: Pick<AskNode, "amount" | "years">): readonly (string | FigureNode)[] {
  const [first, ...others] = askTerms(ask);
  if (first === undefined) return ["Onze oproep"];
  return typeof first === "string" ? [`Onze oproep · ${first}`, ...others] : ["Onze oproep · ", first, ...others];
}

/** How much is asked and when, its amount apart: `€ 65 miljoen per jaar, vanaf 2026`. Empty where neither is said. */
export function askTerms({ amount, years }: Pick<AskNode, "amount" | "years">): readonly (string | FigureNode)[] {
  if (!amount) return years ? [yearsText(years)] : [];
  const each = years?.includes("-") ? " per jaar" : "";
  return [amount, years ? `${each}${each ? ", " : " · "}${yearsText(years)}` : ""];
}
