import { plainSpaces } from "../../language/writing/line-ends.ts";

/** One thing that is wrong, where it stands, and what to write instead. Lines and columns count from 1. */
export interface Problem {
  readonly path: string;
  readonly line: number;
  readonly column: number;
  /** The column, key or part that is wrong, as its writer knows it. */
  readonly name?: string | undefined;
  readonly message: string;
  /** True when the mistake may vanish by itself once the data are mended. */
  readonly rests?: boolean | undefined;
  /** True when nothing is wrong, and a look may be worth it. */
  readonly hint?: boolean | undefined;
}

/** `path:line:column: name: what was found; what to write`. */
export function problemText({ path, line, column, name, message }: Problem): string {
  return plainSpaces(`${path}:${line}:${column}: ${name ? `${name}: ` : ""}${message}`);
}

const MOST = 50;

/** The lines of a report: at most fifty, then how many more. */
export function atMost(lines: readonly string[], what: "problem" | "hint"): string[] {
  const more = lines.length - MOST;
  return [...lines.slice(0, MOST), ...(more > 0 ? [`and ${more} more ${what}${more === 1 ? "" : "s"}`] : [])];
}

/** Problems in the order of files, lines and columns, each said once. */
export function inOrder(problems: readonly Problem[]): readonly Problem[] {
  const unique = new Map(problems.map((problem) => [problemText(problem), problem]));
  return [...unique.values()].sort(
    (a, b) =>
      (a.path < b.path ? -1 : a.path > b.path ? 1 : 0) ||
      a.line - b.line ||
      a.column - b.column ||
      (a.name ?? "").localeCompare(b.name ?? "", "en"),
  );
}
