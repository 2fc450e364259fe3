import { join } from "node:path";
import { parseData } from "../../../src/data/data.ts";
import { asOf } from "../../../src/figures/known/as-of.ts";
import { sha256 } from "../../../src/press/sha256.ts";
import { readInput } from "../../../src/publication/input.ts";
import { scenarios } from "../../../src/subject/scenarios/scenarios.ts";
import { TODAY } from "../../moment.ts";

/** The data of the repository, as a build of this day reads them. */
export const { data, problems } = parseData(readInput(join(import.meta.dirname, "../../..")), {
  today: TODAY,
  sha256,
});

/** Everything that was known on the day, scenarios included. */
export const known = asOf(TODAY, data, scenarios);

/** The unrounded ends of a result. */
export function ends(name: string): [low: number, high: number] {
  const { low, high } = known.figure(name);
  return [low, high];
}
