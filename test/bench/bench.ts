// npm run bench: our PDF of a letter against the browser's print of the same letter, in one run on one machine.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { printLetters } from "../../src/exports/post/prints.ts";
import { packed } from "../../src/press/pdf/packed.ts";
import { press } from "../../src/press/pdf/press.ts";
import { compileSite } from "../../src/site/handover/compile-site.ts";
import { launchBrowser } from "../browser/chromium.ts";
import { serve } from "../browser/serve.ts";
import { MOMENT } from "../moment.ts";

const ROOT = join(import.meta.dirname, "../..");
const WARM = 3;
const RUNS = 9;
const MANY = 300;
/** A round number of letters after which memory must no longer grow. */
const SETTLED = 100;

const buildTime = new Date(process.env["BUILD_TIME"] ?? MOMENT);
const slug = process.argv[2] ?? "2026-05-voorjaarsnota";

const built = timed(() =>
  spawnSync(process.execPath, ["src/cli/build.ts"], {
    cwd: ROOT,
    env: { ...process.env, BUILD_TIME: buildTime.toISOString() },
  }),
);
if (built.value.status !== 0) throw new Error(String(built.value.stderr));
const { publication } = compileSite({ root: ROOT, buildTime });
const letter = publication?.letters.find((candidate) => candidate.slug === slug);
if (publication === undefined || letter === undefined) throw new Error(`no letter is named ${slug}`);
const { organisation, letters } = publication;

// Nothing is remembered from one print to the next: a build prints each letter once.
const forgetful = press(0);
const ours = await medianLater(WARM, RUNS, async () => {
  const printed = forgetful.letterPdf(letter, organisation);
  if ("problems" in printed) throw new Error(JSON.stringify(printed.problems));
  return (await packed(printed.pdf.bytes)).length;
});

const served = await serve(join(ROOT, "dist"), { base: organisation.base });
const browser = await launchBrowser();
const page = await browser.newPage();
const theirs = await medianLater(WARM, RUNS, async () => {
  await page.goto(`${served.url}brieven/${slug}/`);
  return (await page.pdf({ format: "A4", tagged: true, outline: true })).length;
});
await page.goto(`${served.url}brieven/${slug}/`);
const printOnly = await medianLater(
  1,
  RUNS,
  async () => (await page.pdf({ format: "A4", tagged: true, outline: true })).length,
);
await browser.close();
await served.close();

const step = timed(() => printLetters(publication, press()));

const many = press();
let settled = memory();
for (let index = 0; index < MANY; index += 1) {
  const one = letters[index % letters.length];
  if (one === undefined) break;
  many.letterPdf({ ...one, title: `${one.title} (${index})` }, organisation);
  if (index === SETTLED) settled = memory();
}
const after = memory();

const ms = (value: number) => `${value.toFixed(0)} ms`;
const kB = (value: number) => `${(value / 1000).toFixed(0)} kB`;
const MB = (value: number) => `${(value / 1e6).toFixed(0)} MB`;
console.log(`one letter, ${slug}, median of ${RUNS} warm runs on Node ${process.version}
  our PDF                       ${ms(ours.time)}, ${kB(ours.size)}
  Chromium, page and print      ${ms(theirs.time)}, ${kB(theirs.size)}
  Chromium, print alone         ${ms(printOnly.time)}
  Chromium : ours               ${(theirs.time / ours.time).toFixed(1)} times the time (print alone ${(printOnly.time / ours.time).toFixed(1)}), ${(theirs.size / ours.size).toFixed(2)} times the size
a whole build of ${letters.length} letters         ${ms(built.time)}, of it letters and summaries in print ${ms(step.time)}, ${((step.time / built.time) * 100).toFixed(0)}%
${MANY} letters in one process     ${MB(settled)} after ${SETTLED}, ${MB(after)} after ${MANY}`);

/** What is held, after the garbage has been taken out. */
function memory(): number {
  globalThis.gc?.();
  return process.memoryUsage.rss();
}

function timed<T>(work: () => T): { value: T; time: number } {
  const start = performance.now();
  const value = work();
  return { value, time: performance.now() - start };
}

interface Median {
  readonly time: number;
  readonly size: number;
}

async function medianLater(warm: number, runs: number, work: () => Promise<number>): Promise<Median> {
  for (let run = 0; run < warm; run += 1) await work();
  const all: { value: number; time: number }[] = [];
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now();
    all.push({ value: await work(), time: performance.now() - start });
  }
  return middle(all);
}

function middle(all: readonly { value: number; time: number }[]): Median {
  const one = all.toSorted((a, b) => a.time - b.time)[Math.floor(all.length / 2)];
  return { time: one?.time ?? 0, size: one?.value ?? 0 };
}
