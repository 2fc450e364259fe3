import { atMost, inOrder, type Problem, problemText } from "../data/csv/problem.ts";

/** The forms a report can take: for people, for machines, and for annotations in a pull request. */
export const formats = ["text", "json", "github"] as const;
export type Format = (typeof formats)[number];

/** The problems of a run as lines: at most fifty, then how many more. */
export function problemLines(problems: readonly Problem[], format: "text" | "github" = "text"): string[] {
  return atMost(inOrder(problems).map(format === "github" ? annotation : problemText), "problem");
}

/** The hints of a run as lines: at most fifty, then how many more. */
export function hintLines(hints: readonly Problem[], format: "text" | "github" = "text"): string[] {
  const line = (hint: Problem) => (format === "github" ? annotation(hint) : `hint: ${problemText(hint)}`);
  return atMost(inOrder(hints).map(line), "hint");
}

/** A problem as GitHub Actions reads it from a log; a hint is a notice there. */
function annotation({ path, line, column, name, message, hint }: Problem): string {
  const text = (name ? `${name}: ` : "") + message;
  const escaped = text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
  const file = path.replaceAll("%", "%25").replaceAll(":", "%3A").replaceAll(",", "%2C");
  return `::${hint ? "notice" : "error"} file=${file},line=${line},col=${column}::${escaped}`;
}
