import type { Data } from "../../data/data.ts";
import { holds } from "../../figures/claims/condition.ts";
import type { Figure } from "../../figures/figure.ts";
import type { Snapshot } from "../../figures/snapshot.ts";
import { dayText } from "../../language/writing/day.ts";
import type { Claim, Letter } from "../../letters/letter.ts";
import { differ, knowledgeDays, printedFigures, type Revision, revision, revisions } from "./revisions.ts";

/** A claim that the figures of now no longer bear out. */
export interface FallenClaim {
  readonly claim: Claim;
  /** The figures of its condition as they are now, by the name they have in it. */
  readonly figures: ReadonlyMap<string, Figure>;
  /** Why it does not hold, as an author reads it. */
  readonly why: string;
}

/** What a reader of a sent letter must know of what came after it. */
export interface Notice {
  /** In one line. */
  readonly text: string;
  /** The day of the newest edition. */
  readonly asOf: string;
  /** How many figures the letter prints. */
  readonly figures: number;
  /** The figures with another value than the letter has, each against the letter. */
  readonly revised: readonly Revision[];
  /** Every change since, day by day: one that was changed twice is there twice. */
  readonly history: readonly Revision[];
  readonly fallen: readonly FallenClaim[];
}

/** What is known of now: the data, and all figures as known on a day. */
export interface Present {
  readonly data: Pick<Data, "observations" | "corrected" | "approximations">;
  readonly today: string;
  asOf(day: string): Snapshot;
}

/** What became of the figures and claims of a sent letter since. */
export function notice(letter: Letter, { data, today, asOf }: Present): Notice {
  const days = knowledgeDays(data);
  const snapshot = asOf(today);
  const history = revisions(letter, days, asOf);
  const printed = printedFigures(letter);
  const revised = printed.flatMap(({ figure, named }) => {
    const found = snapshot.find(named);
    if ("missing" in found || !differ(figure, found.figure)) return [];
    const last = history.findLast(({ after }) => after.name === found.figure.name);
    return [revision(figure, found.figure, last?.day ?? today)];
  });
  const fallen = letter.claims.flatMap((claim) => {
    const verdict = holds(claim.holds, snapshot, data.approximations, undefined, claim.bridge);
    if ("held" in verdict) return [];
    const figures = new Map(
      [...claim.figures].map(([name, then]) => {
        const found = snapshot.find(name);
        return [name, "figure" in found ? found.figure : then];
      }),
    );
    return [{ claim, figures, why: verdict.fault }];
  });
  const asOfDay = days.at(-1) ?? today;
  return {
    text: noticeText({ asOf: asOfDay, figures: printed.length, revised, fallen }),
    asOf: asOfDay,
    figures: printed.length,
    revised,
    history,
    fallen,
  };
}

/** Whether everything in the letter is as it was. */
export function isUnmoved({ revised, fallen }: Pick<Notice, "revised" | "fallen">): boolean {
  return revised.length + fallen.length === 0;
}

/** `3 van de 14 cijfers zijn sindsdien bijgesteld`. */
function noticeText({ asOf, figures, revised, fallen }: Pick<Notice, "asOf" | "figures" | "revised" | "fallen">) {
  const claims = fallen.length === 1 ? "1 bewering klopt niet meer" : `${fallen.length} beweringen kloppen niet meer`;
  const after = fallen.length === 0 ? "" : `; ${claims}`;
  if (revised.length === 0) return `alle cijfers ongewijzigd per ${dayText(asOf)}${after}`;
  const are = revised.length === 1 ? "is" : "zijn";
  const of = figures === 1 ? "het enige cijfer" : `${revised.length} van de ${figures} cijfers`;
  return `${of} ${are} sindsdien bijgesteld${after}`;
}
