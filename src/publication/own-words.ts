import type { ChartDefinition } from "../charts/chart.ts";
import type { Placed } from "../data/csv/placed.ts";
import type { Problem } from "../data/csv/problem.ts";
import type { Assumption } from "../data/tables/assumption.ts";
import type { Scenario } from "../figures/models/scenario.ts";
import type { NumberContext } from "../language/numbers/spoken-number.ts";
import { refuseAnyNumber } from "../letters/numbers/untraced.ts";
import type { Organisation } from "../letters/organisation.ts";

/** What we say outside the texts of authors. */
export interface OwnWords {
  readonly charts: ReadonlyMap<string, ChartDefinition>;
  readonly scenarios: readonly Scenario[];
  /** What we chose, with a number or without: the number itself stands in its own cell. */
  readonly assumptions?: readonly Placed<Assumption>[];
  readonly organisation?: { readonly path: string; readonly words: Organisation } | undefined;
}

/** Every number in titles and notes of charts and scenarios and in the words of the organisation: none may stand there. */
export function ownWordsProblems(
  { charts, scenarios, assumptions = [], organisation }: OwnWords,
  context: NumberContext,
): readonly Problem[] {
  const problems: Problem[] = [];
  const check = (path: string, words: Readonly<Record<string, string | undefined>>) => {
    for (const [name, text] of Object.entries(words)) {
      refuseAnyNumber(name, text ?? "", context, (message) => problems.push({ path, line: 1, column: 1, message }));
    }
  };
  for (const { file, title, bridge } of charts.values()) check(file, { title, bridge });
  for (const { file, title, question, leavesOut, wrongWhen, results } of scenarios) {
    check(file, { title, question, leavesOut, wrongWhen });
    for (const { row } of results) check(file, { counts: row.counts, bridge: row.bridge });
  }
  for (const { row, path, line, columns } of assumptions) {
    for (const name of ["label", "why"] as const) {
      const column = columns.get(name) ?? 1;
      refuseAnyNumber(name, row[name], context, (message) => problems.push({ path, line, column, message }));
    }
  }
  if (organisation !== undefined) {
    const { name, name_with_article = "", tagline, signatories } = organisation.words;
    check(organisation.path, { name, name_with_article, tagline, signatories: signatories.join("; ") });
  }
  return problems;
}
