import { inOrder, type Problem, problemText } from "../data/problem.ts";

const MOST = 50;

/** The forms a report can take: for people, for machines, and for annotations in a pull request. */
export const formats = ["text", "json", "github"] as const;
export type Format = (typeof formats)[number];

/** The problems of a run as lines: at most fifty, then how many more. */
export function problemLines(
  problems: readonly Problem[],
  format: "text" | "github" = "text",
  kind: "error" | "warning" = "error",
): string[] {
  const ordered = inOrder(problems);
  const text = (problem: Problem) => (kind === "warning" ? "warning: " : "") + problemText(problem);
  const lines = ordered.slice(0, MOST).map(format === "github" ? (problem) => annotation(problem, kind) : text);
  const more = ordered.length - MOST;
  return more > 0 ? [...lines, `and ${more} more ${more === 1 ? "problem" : "problems"}`] : lines;
}

/** A problem as GitHub Actions reads it from a log. */
function annotation({ path, line, column, name, message }: Problem, kind: "error" | "warning"): string {
  const text = (name ? `${name}: ` : "") + message;
  const escaped = text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
  const file = path.replaceAll("%", "%25").replaceAll(":", "%3A").replaceAll(",", "%2C");
  return `::${kind} file=${file},line=${line},col=${column}::${escaped}`;
}
