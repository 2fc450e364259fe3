import type { Figure } from "../figures/figure.ts";
import { periodText } from "../format/period.ts";

/** One variant of a scenario through the years. */
export interface ResultRow {
  /** The name of its figures without their period; an id on the page. */
  readonly name: string;
  readonly label: string;
  readonly counts: string;
  readonly figures: readonly Figure[];
}

/** Results of one series: a row a variant, a column a period. */
export interface ResultTable {
  readonly name: string;
  readonly periods: readonly string[];
  readonly rows: readonly ResultRow[];
  /** What all rows count, where they count the same. */
  readonly counts?: string | undefined;
}

/** The results of a scenario as tables, one a series, in the order given. */
export function resultTables(results: readonly Figure[]): readonly ResultTable[] {
  return [...Map.groupBy(results, ({ series }) => series)].map(([name, figures]) => {
    const rows = resultRows(figures);
    const [counts, ...others] = new Set(rows.map((row) => row.counts));
    return {
      name,
      periods: [...new Set(figures.map(({ period }) => period))].sort(byPeriod),
      rows,
      counts: rows.length > 1 && others.length === 0 ? counts : undefined,
    };
  });
}

/** The results of a scenario by variant, in the order given. */
export function resultRows(results: readonly Figure[]): readonly ResultRow[] {
  const groups = Map.groupBy(results, ({ name }) => name.replace(/\.[^.]*$/, ""));
  const rows = [...groups].flatMap(([name, figures]) => {
    const [first] = figures;
    return first === undefined ? [] : [{ name, label: rowLabel(figures), counts: first.counts, figures }];
  });
  // Variants that only differ in a number, such as cohorts, stand in the order of that number.
  const alike = Map.groupBy(rows, ({ name }) => name.replace(/_\d+$/, ""));
  return [...alike.values()].flatMap((members) => members.sort((a, b) => (a.name < b.name ? -1 : 1)));
}

/** The years by themselves come before the years together. */
function byPeriod(a: string, b: string): number {
  const together = (period: string) => (period.includes("_") ? "1" : "0") + period;
  return together(a) < together(b) ? -1 : 1;
}

/** The label that holds for all periods of a row: without the period, and without what one of them adds. */
function rowLabel(figures: readonly Figure[]): string {
  const labels = figures.map(({ label, period }) => label.replace(` in ${periodText(period)}`, ""));
  const shortest = labels.toSorted((a, b) => a.length - b.length)[0] ?? "";
  return labels.every((label) => label.startsWith(shortest)) ? shortest : (labels[0] ?? "");
}
