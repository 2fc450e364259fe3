import type { Figure } from "../../figures/figure.ts";
import type { Snapshot } from "../../figures/snapshot.ts";
import { figureText } from "../../figures/words/wording.ts";
import type { SpokenNumber } from "../../language/numbers/spoken-number.ts";
import { FACTOR, isMoney, isRatio, isShare, sameUnit } from "../../language/writing/unit.ts";

const MOST = 3;

/** How far, as a share of it, a figure may lie from a number and still be what its author meant. */
const NEAR = 0.1;

/** The figures that a number may have meant, nearest first by value, then by the words around it. */
export function suggestedFigures(number: SpokenNumber, around: string, { figures }: Snapshot): readonly Figure[] {
  const words = wordsIn(around);
  return [...figures.values()]
    .filter((figure) => fits(number, figure))
    .map((figure) => ({
      figure,
      apart: apartOf(number, figure),
      shared: wordsIn(`${figure.label} ${figure.counts}`, words),
    }))
    .filter(({ apart }) => apart <= NEAR)
    .sort((a, b) => a.apart - b.apart || b.shared.size - a.shared.size)
    .slice(0, MOST)
    .map(({ figure }) => figure);
}

/** `:value[name] (€ 65 tot € 80 miljoen)`, for each figure that may be meant. */
export function suggestedFiguresText(figures: readonly Figure[]): string {
  const forms = figures.map((figure) => `:value[${figure.name}] (${figureText(figure)})`);
  return forms.length < 2 ? forms.join("") : `${forms.slice(0, -1).join(", ")} or ${forms.at(-1)}`;
}

/** Whether a number and a figure can be of one unit. */
function fits({ kind, money }: SpokenNumber, { unit }: Figure): boolean {
  if (kind === "share") return isShare(unit);
  if (kind === "factor") return sameUnit(unit, FACTOR);
  return !isRatio(unit) && isMoney(unit) >= money;
}

/** A point may have meant one end of a range; a range means the whole. */
function apartOf({ low, high }: SpokenNumber, figure: Figure): number {
  if (low !== high) return Math.max(distance(low, figure.low), distance(high, figure.high));
  return Math.min(distance(low, figure.low), distance(low, figure.high));
}

function distance(written: number, known: number): number {
  if (written === known) return 0;
  return written === 0 ? Number.POSITIVE_INFINITY : Math.abs(known - written) / Math.abs(written);
}

function wordsIn(text: string, only?: ReadonlySet<string>): ReadonlySet<string> {
  const words = text.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
  return new Set(words.filter((word) => only === undefined || only.has(word)));
}
