import type { Approximations } from "../../data/tables/approximation.ts";
import type { SpokenNumber } from "../../language/numbers/spoken-number.ts";
import { plainSpaces } from "../../language/writing/line-ends.ts";
import { quantityText } from "../../language/writing/quantity.ts";
import { isShare } from "../../language/writing/unit.ts";
import type { Figure } from "../figure.ts";

/** Parts of a whole that a reader sees before the mind's eye. */
const FRACTIONS = [
  "de helft",
  "een derde",
  "twee derde",
  "een kwart",
  "driekwart",
  "een vijfde",
  "een op de zes",
  "een op de zeven",
  "een op de acht",
  "een op de negen",
  "een tiende",
] as const;

const NEAR = ["bijna", "ruim", "circa"];
const BEYOND = ["meer dan", "minder dan"];

/**
 * Wordings that may be true of a figure: first those near it (the author's number with another word before it, simple
 * fractions, round numbers), then those that only say on which side of a number it lies. Whether they are true is for
 * the caller to ask.
 */
export function suggestedWords(
  words: string,
  number: SpokenNumber | undefined,
  figure: Figure,
  approximations: Approximations,
): readonly (readonly string[])[] {
  const said = number === undefined ? [] : bareOf(words, number);
  const fractions = isShare(figure.unit) ? FRACTIONS : [];
  const rounds = roundsOf(figure)
    .filter((round) => round !== number?.low)
    .map((round) => roundText(round, figure));
  const before = (all: readonly string[], things: readonly string[]) =>
    things.flatMap((thing) => all.filter((word) => approximations.has(word)).map((word) => `${word} ${thing}`));
  return [
    [...before(NEAR, said), ...said, ...fractions, ...before(NEAR, rounds), ...before(NEAR, fractions)],
    [...before(BEYOND, said), ...before(BEYOND, rounds)],
  ];
}

/** The words without the approximation before them; of none and tens nothing is near. */
function bareOf(words: string, { kind, approximation = "" }: SpokenNumber): readonly string[] {
  const written = words.slice(0, approximation.length).toLowerCase().replaceAll("’", "'");
  if (kind === "zero" || kind === "vague" || written !== approximation) return [];
  return [words.slice(approximation.length).trim()];
}

/** The round numbers on both sides of a figure, as one figure of it says: 28% lies between 20% and 30%. */
function roundsOf({ low, high }: Figure): readonly number[] {
  const step = magnitude(Math.max(Math.abs(low), Math.abs(high)));
  const rounds = [Math.ceil(high / step) * step, Math.floor(low / step) * step];
  return rounds.map((round) => Number(round.toPrecision(3))).filter((round) => round !== low && round !== 0);
}

function roundText(round: number, { unit }: Figure): string {
  return plainSpaces(quantityText({ low: round, high: round, unit, step: magnitude(Math.abs(round)) }));
}

function magnitude(value: number): number {
  return value === 0 ? 1 : 10 ** Math.floor(Math.log10(value));
}
