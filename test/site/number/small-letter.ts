// One published figure, one that is computed with an assumption, and their places in a letter.
import { parseExpression } from "../../../src/data/formulas/parser.ts";
import type { Figure } from "../../../src/figures/figure.ts";
import { EUR, SHARE } from "../../../src/language/writing/unit.ts";
import type { LetterNumber } from "../../../src/letters/letter.ts";

const shared = {
  series: "costs",
  period: "2024",
  unit: EUR,
  step: 1e6,
  definition: "costs",
  counts: "Wat gemeenten uitgeven.",
  measure: "flow",
} as const;

/** What these sources do not tell of themselves. */
const untold = {
  date_text: undefined,
  kamerstuk: undefined,
  address: undefined,
  read_at: undefined,
  pages: undefined,
};

export const costs: Figure = {
  ...shared,
  name: "costs.2024",
  label: "Kosten",
  low: 145e6,
  high: 161e6,
  trail: {
    kind: "observed",
    source: {
      ...untold,
      id: "kst-32824-478",
      title: "Kabinetsreactie",
      publisher: "Rijk",
      published: "2026-01-28",
      day: "stated",
      kamerstuk: "Kamerstukken II 2025/26, 32824, nr. 478",
    },
    locator: "§ 4.1",
    printed: "€ 145 à 161 miljoen",
    dataset: "costs",
    edition: "2026-01-28",
    path: "data/costs/2026-01-28.csv",
    line: 2,
  },
};

export const budget: Figure = {
  ...shared,
  name: "budget.2024",
  label: "Budget",
  low: 114e6,
  high: 114e6,
  trail: {
    kind: "observed",
    source: {
      ...untold,
      id: "cbs",
      title: "Statistiek",
      publisher: "CBS",
      published: "2025-03-01",
      day: "latest",
      date_text: "voorjaar 2025",
    },
    locator: "tabel 1",
    printed: "114",
    dataset: "costs",
    edition: "2025-03-01",
    path: "data/costs/2025-03-01.csv",
    line: 3,
  },
};

export const growth: Figure = {
  ...shared,
  name: "growth.assumed",
  label: "Groei",
  unit: SHARE,
  step: 0.01,
  low: 0.1,
  high: 0.1,
  trail: { kind: "assumption", why: "Om mee te rekenen.", owner: "het platform" },
};

export const gap: Figure = {
  ...shared,
  name: "gap.2024",
  label: "Gat",
  low: 31e6,
  high: 47e6,
  trail: {
    kind: "derived",
    formula: parseExpression("costs.2024 - budget.2024 * (1 + growth.assumed)"),
    inputs: new Map([costs, budget, growth].map((figure) => [figure.name, figure])),
  },
};

/** A use of a figure in a sentence. */
export function numberIn(sentence: string, text: string, figure: Figure): LetterNumber {
  return { text, figure, sentence, entry: 2, use: 1, line: 1, column: 1 };
}
