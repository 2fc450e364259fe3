import { toString as plainText } from "mdast-util-to-string";
import type { Point } from "unist";
import { writtenCondition } from "../../data/formulas/parser.ts";
import { type HeldCondition, holds } from "../../figures/claims/condition.ts";
import type { Knowledge } from "../knowledge.ts";
import type { Claim } from "../letter.ts";
import type { DirectiveNode } from "../markdown/directives.ts";

/** A claim that waits for its words. */
export type OpenClaim = { -readonly [K in keyof Claim]: Claim[K] };

/** A claim, and what its condition was found to hold, or why it does not. */
interface Judged {
  readonly claim: OpenClaim;
  readonly held?: HeldCondition;
  readonly fault?: { readonly reason: string; readonly place: Point; readonly missing: boolean };
}

/** Holds the condition of a claim against the figures as known on the day of its text. */
export function judgedClaim(
  node: DirectiveNode,
  { snapshot, data, what }: Pick<Knowledge, "snapshot" | "data" | "what">,
  lines: readonly string[],
): Judged {
  const { line, column } = node.position?.start ?? { line: 1, column: 1 };
  const written = node.attributes?.["holds"] ?? "";
  const condition = writtenCondition(written);
  const bridge = node.attributes?.["bridge"] ?? undefined;
  const claim: OpenClaim = { text: "", holds: condition, bridge, figures: new Map(), line, column };
  const verdict = holds(condition, snapshot, data.approximations, what, bridge);
  if ("held" in verdict) {
    claim.figures = verdict.held.figures;
    return { claim, held: verdict.held };
  }
  const start = lines[line - 1]?.indexOf(written, column - 1) ?? -1;
  const place = start < 0 || verdict.at === undefined ? { line, column } : { line, column: start + 1 + verdict.at };
  const reason = `the claim "${short(plainText(node))}": ${verdict.fault}`;
  return { claim, fault: { reason, place, missing: verdict.missing ?? false } };
}

/** The first words of a sentence, for a message. */
function short(text: string): string {
  const words = text.split(/\s+/);
  return words.length <= 8 ? words.join(" ") : `${words.slice(0, 8).join(" ")}…`;
}
