import type { RecomputationVerdict } from "../../figures/checks/recompute.ts";

/** The verdicts in the order a reader meets them, each with the id of its group on the page. */
export const verdicts: readonly {
  readonly verdict: RecomputationVerdict;
  readonly id: string;
  readonly text: string;
}[] = [
  { verdict: "holds", id: "klopt", text: "Klopt" },
  { verdict: "within-rounding", id: "klopt-binnen-de-afronding", text: "Klopt binnen de afronding" },
  { verdict: "does-not-hold", id: "klopt-niet", text: "Klopt niet" },
  { verdict: "not-comparable", id: "niet-te-vergelijken", text: "Niet te vergelijken" },
];

const MEANINGS: Readonly<Record<RecomputationVerdict, string>> = {
  holds: "Onze som geeft hetzelfde als wat er is gepubliceerd.",
  "within-rounding":
    "Onze som geeft iets anders, maar dat kan door het afronden komen. De bron rekende met preciezere getallen dan zij publiceerde.",
  "does-not-hold": "Onze som geeft iets anders, en afronden verklaart dat niet.",
  "not-comparable":
    "De getallen tellen niet hetzelfde, of er ontbreekt er een. De som zegt dan niets over wat er is gepubliceerd.",
};

/** What a verdict means, in a sentence or two. */
export function verdictMeaning(verdict: RecomputationVerdict): string {
  return MEANINGS[verdict];
}

/** A verdict in Dutch: `Klopt niet`. */
export function verdictText(verdict: RecomputationVerdict): string {
  return verdicts.find((one) => one.verdict === verdict)?.text ?? verdict;
}
