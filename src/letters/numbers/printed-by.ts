import type { Snapshot } from "../../figures/snapshot.ts";
import { numbersIn, type SpokenNumber } from "../../language/numbers/spoken-number.ts";

/** Every number that the rows of `data/` say a source prints. */
export function printedBy(source: string, { figures }: Snapshot): readonly SpokenNumber[] {
  return [...figures.values()].flatMap(({ trail }) =>
    trail.kind === "observed" && trail.source.id === source ? numbersIn(trail.printed, { names: [] }) : [],
  );
}
