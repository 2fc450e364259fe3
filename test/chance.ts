// Chance in tests: a fixed seed and few cases by day, a seed of its own and many cases at night.
import fc from "fast-check";

/** Whether this is a night's run. */
const isLong = process.env["LONG"] === "1";

/** How many cases are tried: few in `npm test`, many in `npm run test:long`. */
export function runs(few: number, many: number): number {
  return isLong ? many : few;
}

fc.configureGlobal({ seed: Number(process.env["SEED"] ?? 6), endOnFailure: true });

/** fast-check, with the seed of this run. */
export default fc;
