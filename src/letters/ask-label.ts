import { yearsText } from "../format/period.ts";
import type { AskNode, FigureNode } from "./letter.ts";

/** What stands above an ask, its amount apart: `Onze oproep · € 65 miljoen per jaar, vanaf 2026`. */
export function askLabel({ amount, years }: Pick<AskNode, "amount" | "years">): readonly (string | FigureNode)[] {
  const each = amount && years?.includes("-") ? " per jaar" : "";
  const when = years ? `${each ? "," : " ·"} ${yearsText(years)}` : "";
  return amount ? ["Onze oproep · ", amount, each + when] : [`Onze oproep${when}`];
}
