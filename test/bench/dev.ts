// How long an author waits in dev: from saving a letter, or a CSV, until the page beside it shows it.
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { launchBrowser } from "../browser/chromium.ts";
import { unpublish, workingCopy } from "../site/built-site.ts";
import { startDev } from "../site/dev-server.ts";

const RUNS = 5;
const LETTER = "content/letters/2026-05-voorjaarsnota.md";
const EDITION = "data/execution-costs/2026-01-28.csv";

const copy = workingCopy("unsent");
unpublish(copy);
const server = await startDev(copy);
const browser = await launchBrowser();
try {
  const page = await browser.newPage();
  page.setDefaultTimeout(60_000);
  await page.goto(`${server.url}brieven/2026-05-voorjaarsnota/`);
  /** Saves a change, once to warm up and then as often as is measured; the middle of the times until it shows. */
  const median = async (path: string, from: string, to: (run: number) => string, shown: (run: number) => string) => {
    const text = readFileSync(join(copy, path), "utf8");
    if (!text.includes(from)) throw new Error(`${path} does not hold ${from}`);
    const times: number[] = [];
    for (let run = 0; run <= RUNS; run += 1) {
      const start = performance.now();
      writeFileSync(join(copy, path), text.replace(from, to(run)));
      await page.getByText(shown(run)).first().waitFor();
      if (run > 0) times.push(performance.now() - start);
    }
    return times.toSorted((a, b) => a - b)[Math.floor(RUNS / 2)] ?? 0;
  };
  const words = (run: number) => `een budget dat ${"veel ".repeat(run + 1)}te klein is`;
  const letter = await median(LETTER, "een budget dat te klein is", words, words);
  const edition = await median(
    EDITION,
    ",145,161,",
    (run) => `,${146 + run},161,`,
    (run) => `€ ${146 + run} tot € 161 miljoen`,
  );
  console.log(`from save to page in dev, median of ${RUNS} on Node ${process.version}
  a letter                      ${letter.toFixed(0)} ms
  a CSV                         ${edition.toFixed(0)} ms`);
} finally {
  await browser.close();
  server.stop();
  rmSync(copy, { recursive: true, force: true });
}
