// What Lighthouse says of the site as a reader on a phone meets it: the median of five runs of each page.
import { join } from "node:path";
import { launchBrowser } from "../../browser/chromium.ts";
import { freePort } from "../../browser/free-port.ts";
import { serve } from "../../browser/serve.ts";

/** As much of Lighthouse as is used here: it is installed for this bench alone, in this folder. */
type Lighthouse = (
  url: string,
  flags: { readonly port: number; readonly output: "json"; readonly logLevel: "error" },
) => Promise<
  | undefined
  | {
      readonly lhr: {
        readonly categories: Readonly<Record<string, { readonly score: number | null } | undefined>>;
        readonly audits: Readonly<Record<string, { readonly numericValue?: number } | undefined>>;
      };
    }
>;

const PACKAGE = "lighthouse";
const { default: lighthouse } = (await import(PACKAGE)) as { readonly default: Lighthouse };

const RUNS = 5;
const PAGES = [
  ["home", ""],
  ["letter", "brieven/2026-05-voorjaarsnota/"],
  ["figure", "cijfers/structural_shortfall.2024/"],
  ["scenario", "scenarios/spuk-cut/"],
] as const;
const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"] as const;

const port = await freePort();
const served = await serve(join(import.meta.dirname, "../../../dist"), { headers: true });
const browser = await launchBrowser([`--remote-debugging-port=${port}`]);
for (const [name, path] of PAGES) {
  const runs: { readonly scores: readonly number[]; readonly lcp: number; readonly bytes: number }[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const made = await lighthouse(`${served.url}${path}`, { port, output: "json", logLevel: "error" });
    if (made === undefined) throw new Error(`Lighthouse said nothing of ${path}`);
    const { categories, audits } = made.lhr;
    runs.push({
      scores: CATEGORIES.map((category) => Math.round(100 * (categories[category]?.score ?? 0))),
      lcp: audits["largest-contentful-paint"]?.numericValue ?? Number.NaN,
      bytes: audits["total-byte-weight"]?.numericValue ?? Number.NaN,
    });
  }
  const scores = CATEGORIES.map(
    (category, index) => `${category} ${median(runs.map((run) => run.scores[index] ?? 0))}`,
  );
  const lcp = median(runs.map((run) => run.lcp));
  const weight = median(runs.map((run) => run.bytes));
  console.log(`${name}: ${scores.join(", ")}; LCP ${(lcp / 1000).toFixed(2)} s; ${(weight / 1000).toFixed(0)} kB`);
}
await browser.close();
await served.close();

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
