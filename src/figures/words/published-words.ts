import { onStep } from "../../language/writing/exact.ts";
import { quantityText } from "../../language/writing/quantity.ts";
import type { PublishedInstead } from "../figure.ts";
import { figureText } from "./wording.ts";

/** How our sum stands to the published figure that is printed: the same once it is rounded, within what rounding explains, or neither. */
export function agreementWith({ figure, sum, apart }: PublishedInstead): "same" | "rounding" | "apart" {
  if (apart) return "apart";
  const rounded = (value: number) => onStep(value, figure.step);
  const same = rounded(sum.low) === rounded(figure.low) && rounded(sum.high) === rounded(figure.high);
  return same ? "same" : "rounding";
}

/** How our sum stands to the published figure, as the end of a sentence about that figure. */
export function ourSumText(published: PublishedInstead): string {
  return agreementWith(published) === "apart"
    ? "onze som ligt daar verder vanaf dan afronding verklaart: de uitgever kan een van deze getallen later hebben aangepast"
    : "onze som past daarbij binnen de afronding";
}

/** The same on paper, where the published figure stands nowhere else: what follows the formula, and what follows its sources. */
export function publishedOnPaper(published: PublishedInstead): { readonly beside: string; readonly after: string } {
  const { figure, sum } = published;
  const { unit, step } = figure;
  switch (agreementWith(published)) {
    case "same":
      return { beside: ", en gelijk aan wat er is gepubliceerd", after: "" };
    case "rounding":
      return { beside: ", en binnen de afronding gelijk aan wat er is gepubliceerd", after: "" };
    case "apart": {
      const ours = quantityText({ ...sum, unit, step });
      const after = ` Gepubliceerd is ${figureText(figure)}, en dat staat in de tekst. Onze som geeft ${ours}: dat verschilt meer dan afronding verklaart.`;
      return { beside: "", after };
    }
  }
}
