import type { Figure } from "../../figures/figure.ts";
import type { ResultTable as AskedTable } from "../../figures/models/scenario.ts";
import { widestFirst } from "../../figures/models/widest-first.ts";
import { figureText } from "../../figures/words/wording.ts";
import { plainSpaces } from "../../language/writing/line-ends.ts";
import { periodText } from "../../language/writing/period.ts";

/** One variant of a scenario through the years. */
export interface ResultRow {
  /** The name of its figures without their period; an id on the page. */
  readonly name: string;
  readonly label: string;
  readonly counts: string;
  readonly figures: readonly Figure[];
}

/** Results of one series: a row a variant, a column a period. */
export interface ScenarioTable {
  readonly name: string;
  readonly periods: readonly string[];
  readonly rows: readonly ResultRow[];
  /** What stands above it. */
  readonly heading?: string | undefined;
  /** What all rows count, where they count the same. */
  readonly counts?: string | undefined;
}

/** The results of a scenario as tables: those it asks for, or one a series, in the order given. */
export function resultTables(results: readonly Figure[], asked: readonly AskedTable[] = []): readonly ScenarioTable[] {
  const groups = Map.groupBy(results, ({ name, series }) => asked.find(({ of }) => isOf(name, of))?.heading ?? series);
  const order = [...groups.keys()].toSorted((one, other) => placeOf(one, asked) - placeOf(other, asked));
  return order.map((name) => {
    const figures = groups.get(name) ?? [];
    const table = asked.find(({ heading }) => heading === name);
    const found = resultRows(figures);
    const sorted = table?.widestFirst ? widestFirst(found, endsOf) : found;
    const rows = table === undefined ? sorted : withoutShared(sorted);
    const [counts, ...others] = new Set(rows.map((row) => row.counts));
    return {
      name,
      heading: table?.heading,
      periods: [...new Set(figures.map(({ period }) => period))].sort(byPeriod),
      rows,
      counts: rows.length > 1 && others.length === 0 ? counts : undefined,
    };
  });
}

function isOf(name: string, starts: readonly string[]): boolean {
  return starts.some((start) => name.startsWith(start));
}

/** What a scenario did not ask for comes last. */
function placeOf(name: string, asked: readonly AskedTable[]): number {
  const place = asked.findIndex(({ heading }) => heading === name);
  return place < 0 ? asked.length : place;
}

function endsOf({ figures: [first] }: ResultRow): Pick<Figure, "low" | "high"> {
  return first ?? { low: 0, high: 0 };
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

/** Sums that stand together: those of one row, or of many rows that count the same, folded into one. */
export interface SumGroup {
  /** An id on the page. */
  readonly id: string;
  readonly label: string;
  readonly counts: string;
  readonly rows: readonly ResultRow[];
}

/** With more rows than these, sums that count the same are folded. */
const FEW_ALIKE = 3;

/** The sums of a table, in the order of its rows. */
export function sumGroups({ name, heading, rows }: ScenarioTable): readonly SumGroup[] {
  const alike = Map.groupBy(rows, ({ counts }) => counts);
  return [...alike].flatMap(([counts, members]): SumGroup[] => {
    const [first] = members;
    if (first === undefined) return [];
    if (members.length > FEW_ALIKE) {
      return [{ id: `som-${first.name}`, label: heading ?? name, counts, rows: members }];
    }
    return members.map((row) => ({ id: `som-${row.name}`, label: row.label, counts, rows: [row] }));
  });
}

/** How much room the numbers of a table take: beside each other on a phone, or one to a line. */
export function roomOf({ rows }: ScenarioTable): "short" | "medium" | "long" {
  const texts = rows.flatMap(({ figures }) => figures.map((figure) => plainSpaces(figureText(figure)).length));
  const longest = Math.max(0, ...texts);
  if (longest <= 6) return "short";
  return longest <= 14 ? "medium" : "long";
}

/** Under a heading, labels leave out what all of them say: words up to a colon, or from the last comma on. */
function withoutShared(rows: readonly ResultRow[]): readonly ResultRow[] {
  const shared = (pattern: RegExp): string => {
    const [words, ...others] = new Set(rows.map(({ label }) => pattern.exec(label)?.[0]));
    return rows.length > 1 && others.length === 0 ? (words ?? "") : "";
  };
  const [lead, tail] = [shared(/^.*?: /), shared(/, [^,]*$/)];
  return rows.map((row) => {
    const label = row.label.slice(lead.length, row.label.length - tail.length);
    return { ...row, label: label.charAt(0).toUpperCase() + label.slice(1) };
  });
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
