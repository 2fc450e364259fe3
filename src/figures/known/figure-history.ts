import type { Data } from "../../data/data.ts";
import type { Observation } from "../../data/editions/observation.ts";
import { withoutStand } from "../../data/editions/observation.ts";
import { standRank } from "../../data/tables/stand.ts";
import type { Figure } from "../figure.ts";
import { observedFigure } from "./observed.ts";

/** Every value that was ever published for what a figure measures: all its editions, stands and corrections, oldest first. */
export function history(figure: Figure, data: Data): readonly Figure[] {
  const rows = data.observations.filter((row) => row.key === figure.name);
  const [own] = rows;
  if (own === undefined) return [];
  const name = withoutStand(own);
  const all: readonly Observation[] = [...data.observations, ...data.corrected].filter(
    (row) => withoutStand(row) === name,
  );
  return [...all]
    .sort(
      (a, b) => (a.edition < b.edition ? -1 : a.edition > b.edition ? 1 : 0) || standRank(a.stand) - standRank(b.stand),
    )
    .map((row) => observedFigure(row, data));
}
