import type { Data } from "../../data/data.ts";
import type { Figure } from "../../figures/figure.ts";
import { history } from "../../figures/known/figure-history.ts";
import { valueChanges } from "../../figures/words/change-words.ts";
import { figureAlone } from "../../figures/words/wording.ts";
import { sameUnit } from "../../language/writing/unit.ts";

/** How a figure went through its editions. */
export interface Course {
  /** Every value that was published, oldest first. */
  readonly figures: readonly Figure[];
  /** `3 keer gepubliceerd, eerst € 110 miljoen, laatst € 2 miljoen hoger` */
  readonly text: string;
}

/** The course of a figure; nothing where only one edition has it, or where its unit changed. */
export function courseOf(figure: Figure, data: Data): Course | undefined {
  const figures = history(figure, data);
  const editions = new Set(figures.map(({ trail }) => (trail.kind === "observed" ? trail.edition : "")));
  const [first] = figures;
  if (editions.size < 2 || first === undefined || figures.some(({ unit }) => !sameUnit(unit, first.unit)))
    return undefined;
  const last = valueChanges(figures).at(-1)?.text;
  return {
    figures,
    text: `${figures.length}\u00a0keer gepubliceerd: eerst ${figureAlone(first)}${last ? `, de laatste keer ${last}` : ""}`,
  };
}
