// Chance in tests: a fixed seed and few cases by day, a seed of its own and many cases at night.
import fc from "fast-check";
import { isNight } from "./night.ts";

/** How many cases are tried: few in `npm test`, many in `npm run test:long`. */
export function runs(few: number, many: number): number {
  return isNight ? many : few;
}

fc.configureGlobal({ seed: Number(process.env["SEED"] ?? 6), endOnFailure: true });

/** fast-check, with the seed of this run. */
export default fc;
