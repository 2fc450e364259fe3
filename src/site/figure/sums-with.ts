import { type Recomputed, recompute } from "../../figures/checks/recompute.ts";
import { type Figure, observedInputs } from "../../figures/figure.ts";
import type { Publication } from "../../publication/publication.ts";

/** Where a figure is calculated with: the figures derived from it, and the published sums that were done again. */
export interface SumsWith {
  readonly derived: readonly Figure[];
  readonly recomputed: readonly Recomputed[];
}

/** The sums that a figure is part of. */
export function sumsWith(figure: Figure, { data, snapshot }: Pick<Publication, "data" | "snapshot">): SumsWith {
  return {
    derived: [...snapshot.figures.values()].filter(
      (other) => other.trail.kind === "derived" && observedInputs(other).some(({ name }) => name === figure.name),
    ),
    recomputed: data.recomputations
      .map(({ row }) => recompute(row, snapshot))
      .filter(({ figure: published, inputs }) =>
        [published, ...inputs.values()].some((other) => other?.name === figure.name),
      ),
  };
}
