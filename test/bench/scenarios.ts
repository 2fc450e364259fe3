// npm run bench: what the scenarios take of a check, on the data of the repository.
import { join } from "node:path";
import { subject } from "#subject";
import { parseData } from "../../src/data/data.ts";
import { asOf } from "../../src/figures/known/as-of.ts";
import { sha256 } from "../../src/press/sha256.ts";
import { readInput } from "../../src/publication/input.ts";

const { scenarios } = subject;
const RUNS = 9;
/** What `npm run check` may spend on all scenarios, in milliseconds. */
const ALLOWED = 2_000;
const day = (process.env["BUILD_TIME"] ?? "2026-11-21").slice(0, 10);
const { data } = parseData(readInput(join(import.meta.dirname, "../..")), { today: day, sha256 });

const first = timed(() => asOf(day, data, scenarios));
const without = median(() => asOf(day, data));
const whole = median(() => asOf(day, data, scenarios));
const results = scenarios.reduce((sum, scenario) => sum + scenario.results.length, 0);
const ms = (value: number) => `${value.toFixed(1)} ms`;
console.log(`${scenarios.length} scenarios, ${results} results, median of ${RUNS} runs on Node ${process.version}
  figures and formulas          ${ms(without)}
  with all scenarios            ${ms(whole)}, cold ${ms(first)}
  allowed in a check            ${ms(ALLOWED)}, ${(ALLOWED / first).toFixed(0)} times the cold run`);

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function median(work: () => unknown): number {
  const all = Array.from({ length: RUNS }, () => timed(work));
  return all.toSorted((a, b) => a - b)[Math.floor(RUNS / 2)] ?? 0;
}
