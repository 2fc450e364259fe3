import type { PrintedNumber } from "../letter.ts";
import { type Passage, pieceAt, placeOf } from "./passages.ts";
import { sentences } from "./sentences.ts";

/** Words that compare. */
const COMPARATIVE =
  /(?<![\p{L}-])(meer|minder|hoger|lager|groter|kleiner|duurder|goedkoper|langer|korter|gestegen|stijgt|steeg|stijgen|stegen|gedaald|daalt|daalde|dalen|daalden|gegroeid|groeit|groeide|groeien|gekrompen|krimpt|kromp|toegenomen|neemt toe|nam toe|afgenomen|neemt af|nam af|hoogste|laagste|grootste|kleinste)(?![\p{L}-])/iu;

/** A sentence that compares outside a claim, with the figures it may rest on. */
export interface LooseComparison {
  readonly word: string;
  readonly numbers: readonly PrintedNumber[];
  readonly place: { readonly line: number; readonly column: number };
}

/** The sentences of a passage that hold figures, compare, and stand in no claim. */
export function looseComparisons(passage: Passage, lines: readonly string[]): readonly LooseComparison[] {
  return sentences(passage.text).flatMap(({ start, end }) => {
    const pieces = passage.pieces.filter((piece) => piece.start < end && piece.end > start);
    const numbers = pieces.flatMap(({ number }) => (number === undefined ? [] : [number]));
    const match = COMPARATIVE.exec(passage.text.slice(start, end));
    if (match === null || numbers.length === 0) return [];
    const at = start + match.index;
    if (pieceAt(passage, at)?.claim !== undefined || pieceAt(passage, at)?.quoted !== undefined) return [];
    return [{ word: match[0], numbers, place: placeOf(passage, at, match[0], lines) }];
  });
}
