import { conditionText } from "../../data/formulas/printer.ts";
import { plainSpaces } from "../../language/writing/line-ends.ts";
import type { Notice } from "../../publication/follow-up/notice.ts";
import { figureJson } from "./figure-json.ts";

/** A notice for machines. */
export function noticeJson({ text, asOf, figures, revised, fallen }: Notice) {
  return {
    text: plainSpaces(text),
    asOf,
    figures,
    revised: revised.map(({ before, from, to, after, day, sources }) => ({
      figure: before.name,
      from: plainSpaces(from),
      to: plainSpaces(to),
      since: day,
      sources: sources.map(({ id }) => id),
      now: figureJson(after),
    })),
    fallenClaims: fallen.map(({ claim: { text: words, holds: condition, line } }) => ({
      text: plainSpaces(words),
      holds: conditionText(condition),
      line,
    })),
  };
}
