import type { Point } from "unist";
import { conditionText } from "../../data/formulas/printer.ts";
import type { Approximations } from "../../data/tables/approximation.ts";
import type { HeldCondition } from "../../figures/claims/condition.ts";
import { implies } from "../../figures/claims/ratio.ts";
import type { Snapshot } from "../../figures/snapshot.ts";
import { type NumberContext, numbersIn, type SpokenNumber } from "../../language/numbers/spoken-number.ts";
import type { Claim } from "../letter.ts";
import { type Passage, pieceAt, placeOf } from "./passages.ts";
import { suggestedFigures, suggestedFiguresText } from "./suggested-figures.ts";

/** What the numbers of a text are held against. */
export interface NumberRule extends NumberContext {
  readonly snapshot: Snapshot;
  readonly approximations: Approximations;
  /** What the conditions of the claims were found to hold. */
  readonly held: ReadonlyMap<Claim, HeldCondition>;
  readonly lines: readonly string[];
  /** `rests` says that the number may be of a source once the data are mended. */
  refuse(reason: string, place: Point, rests: boolean): void;
}

/**
 * Refuses every number that leads to no source.
 * @returns how many numbers could be checked against the text itself, or against the source they are quoted from
 */
export function refuseUntraced(found: readonly Passage[], rule: NumberRule): number {
  let verified = 0;
  for (const passage of found) {
    for (const number of numbersIn(passage.text, rule)) {
      const verdict = verdictOn(number, passage, rule);
      if (verdict === undefined) verified += 1;
      else if (verdict !== "said by its claim") {
        rule.refuse(verdict.reason, placeOf(passage, number.start, number.text, rule.lines), verdict.rests);
      }
    }
  }
  return verified;
}

/** Refuses a number where no figure can stand, like a title. */
export function refuseAnyNumber(
  name: string,
  text: string,
  context: NumberContext,
  refuse: (reason: string, offset: number) => void,
): void {
  for (const { text: written, start } of numbersIn(text, context)) {
    refuse(
      `${name}: "${written}" leads to no source, and a figure cannot stand here; say it without the number`,
      start,
    );
  }
}

/** What is wrong with a number, and whether better data may set it right. */
interface Untraced {
  readonly reason: string;
  readonly rests: boolean;
}

function verdictOn(
  number: SpokenNumber,
  passage: Passage,
  rule: NumberRule,
): Untraced | "said by its claim" | undefined {
  const rests = (reason: string): Untraced => ({ reason, rests: true });
  const { text, start } = number;
  const { claim, quoted } = pieceAt(passage, start) ?? {};
  if (quoted !== undefined) {
    const printed = printedBy(quoted, rule.snapshot);
    if (printed.some(({ low, high }) => low === number.low && high === number.high)) return undefined;
    const known = printed.map(({ text: other }) => other).slice(0, 5);
    const prints = known.length === 0 ? "no number of it is in data/" : `it prints ${[...new Set(known)].join(", ")}`;
    return rests(`"${text}" is not printed in ${quoted} as far as data/ knows; ${prints}`);
  }
  if (number.counted !== undefined && passage.next?.type === "list") {
    const { length } = passage.next.children;
    if (length === number.low && length === number.high) return undefined;
    if (passage.text.slice(number.end).trimEnd().endsWith(":")) {
      const reason = `"${text} ${number.counted}" does not fit the list that follows, which has ${length}`;
      return { reason, rests: false };
    }
  }
  if (claim !== undefined && (number.kind === "factor" || number.kind === "share")) {
    const held = rule.held.get(claim);
    const times = timesSaid(number, passage.text.slice(number.end));
    const [low, high] = meaningOf(
      number.approximation ?? splitWord(passage.text.slice(0, start)),
      times,
      rule.approximations,
    );
    // A claim whose condition fails has its own message; what it would have implied says nothing more.
    if (held === undefined || implies(held, low, high)) return "said by its claim";
    const many = Number(times.toPrecision(3));
    return rests(
      `"${text}" does not follow from ${conditionText(claim.holds)}; write a condition that says how many times, like about(a, ${many} * b)`,
    );
  }
  const around = passage.text;
  const meant = suggestedFigures(number, around, rule.snapshot);
  const way =
    meant.length > 0
      ? `did you mean ${suggestedFiguresText(meant)}?`
      : 'add it to data/ with its source, or excuse it: :excuse[…]{why="…"}';
  return rests(`"${text}" leads to no source; ${way}`);
}

/** `minder op dan` is `minder dan`, with a part of the verb between: levert minder op dan de helft. */
function splitWord(before: string): string | undefined {
  const [, word] = SPLIT.exec(before) ?? [];
  return word && `${word.toLowerCase()} dan`;
}

const SPLIT = /(?<![\p{L}-])(meer|minder)\s+(?:aan|af|bij|binnen|in|mee|op|over|toe|uit)\s+dan\s+$/iu;

/** The limits of what a number says with its word of approximation; how many times is said is said roughly. */
function meaningOf(
  approximation: string | undefined,
  times: number,
  approximations: Approximations,
): readonly [low: number, high: number] {
  const limits = approximations.get(approximation ?? "circa");
  return [(limits?.low ?? 1) * times, (limits?.high ?? Number.POSITIVE_INFINITY) * times];
}

/** How many times one thing is another: twice is 2, a third of it 1/3, a third more 4/3, a third less 2/3. */
function timesSaid({ kind, low }: SpokenNumber, after: string): number {
  if (kind !== "share") return low;
  if (MORE.test(after)) return 1 + low;
  return LESS.test(after) ? 1 - low : low;
}

const MORE = /^\s+(meer|hoger|groter|duurder|langer|zwaarder)(?![\p{L}-])/u;
const LESS = /^\s+(minder|lager|kleiner|goedkoper|korter|lichter)(?![\p{L}-])/u;

/** Every number that the rows of `data/` say a source prints. */
function printedBy(source: string, { figures }: Snapshot): readonly SpokenNumber[] {
  return [...figures.values()].flatMap(({ trail }) =>
    trail.kind === "observed" && trail.source.id === source ? numbersIn(trail.printed, { names: [] }) : [],
  );
}
