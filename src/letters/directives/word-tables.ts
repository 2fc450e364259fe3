import type { Table, TableCell, TableRow } from "mdast";
import type { Data } from "../../data/data.ts";
import { numberText } from "../../language/writing/quantity.ts";

/** The tables of `data/` that a page can show, each as rows of cells under a head. */
export const wordTables: ReadonlyMap<string, (data: Pick<Data, "names" | "approximations">) => Table> = new Map([
  [
    "approximations",
    ({ approximations }: Pick<Data, "approximations">) =>
      table(
        ["Woord", "Vanaf", "Tot en met", "Waarom"],
        [...approximations.values()].map(({ word, low, high, excludes, why }) => [
          word,
          limit(low, excludes === "low"),
          limit(high, excludes === "high"),
          why,
        ]),
      ),
  ],
]);

/** `90%`, or that there is no limit, or that the limit itself does not count. */
function limit(share: number, excluded: boolean): string {
  if (share === 0 || share === Number.POSITIVE_INFINITY) return "geen grens";
  const percent = share * 100;
  return `${numberText(percent, Number.isInteger(Math.round(percent * 10) / 10) ? 0 : 1)}%${excluded ? " (zelf niet)" : ""}`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): Table {
  const cell = (value: string): TableCell => ({
    type: "tableCell",
    children: [{ type: "text", value, data: { traced: true } }],
  });
  const row = (values: readonly string[]): TableRow => ({ type: "tableRow", children: values.map(cell) });
  return { type: "table", align: head.map(() => null), children: [row(head), ...rows.map(row)] };
}
