import type { Figure } from "../../src/figures/figure.ts";
import type { Snapshot } from "../../src/figures/snapshot.ts";
import { unit } from "../units.ts";

/** What a test wants otherwise of a figure; its unit may be named. */
export type Given = Omit<Partial<Figure>, "unit"> & { readonly unit?: Figure["unit"] | string };

/** A figure of bread, with what a test wants otherwise. */
export function breadFigure(name: string, { unit: counted = "EUR", ...given }: Given = {}): Figure {
  return {
    name,
    label: "Kosten van brood",
    series: "bread_cost",
    period: "2024",
    low: 80e6,
    high: 80e6,
    unit: typeof counted === "string" ? unit(counted) : counted,
    step: 1e6,
    definition: "cost",
    counts: "Wat brood kost.",
    measure: "flow",
    trail: {
      kind: "observed",
      source: {
        id: "bakery",
        title: "Jaarbericht",
        publisher: "De Bakkerij",
        published: "2025-03-01",
        day: "stated",
        date_text: undefined,
        kamerstuk: undefined,
        address: undefined,
        read_at: undefined,
      },
      locator: "§ 1",
      printed: "80 miljoen",
      dataset: "bread",
      edition: "2025-03-01",
      path: "data/bread/2025-03-01.csv",
      line: 2,
    },
    ...given,
  };
}

/** A snapshot that knows exactly these figures. */
export function snapshotOf(figures: readonly Figure[]): Snapshot {
  const known = new Map(figures.map((figure) => [figure.name, figure]));
  return {
    date: "2026-05-01",
    figures: known,
    find: (name) => {
      const figure = known.get(name);
      return figure ? { figure, standLeftOut: false } : { missing: `no figure is named "${name}"` };
    },
    figure: (name) => known.get(name) ?? breadFigure(name),
  };
}
