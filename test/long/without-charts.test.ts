// A sent letter stands by itself: without any chart file its page, its paper and its files are what they were.
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { authorsEnvironment, changedFiles, filesOf, runNode } from "../site/built-site.ts";
import { removeCopy, trackedCopy } from "../sites/swapped.ts";

const copy = trackedCopy("without-charts");
afterAll(() => removeCopy(copy));

const LETTERS = join(copy, "content/letters");
const CHARTS = join(copy, "src/subject/charts");

/** What the copy gives of letters. */
async function builtLetters(): Promise<ReadonlyMap<string, Buffer>> {
  const { code, stderr } = await runNode(copy, ["src/cli/build.ts"], authorsEnvironment());
  expect(code, stderr).toBe(0);
  return new Map([...filesOf(join(copy, "dist"))].filter(([path]) => path.startsWith("brieven/")));
}

test.skipIf(!existsSync(join(CHARTS, "charts.ts")))(
  "without chart files and without concepts, sent letters are the same bytes",
  { timeout: 300_000 },
  async () => {
    const sent = new Set(readdirSync(LETTERS).filter((file) => file.endsWith(".lock.json")));
    for (const file of readdirSync(LETTERS).filter((name) => /^[^.]+\.md$/.test(name))) {
      if (!sent.has(file.replace(/\.md$/, ".lock.json"))) rmSync(join(LETTERS, file));
    }
    expect(readFileSync(join(CHARTS, "charts.ts"), "utf8")).toMatch(/export const charts/);
    const before = await builtLetters();
    rmSync(CHARTS, { recursive: true });
    const subject = join(copy, "src/subject/subject.ts");
    const text = readFileSync(subject, "utf8");
    writeFileSync(
      subject,
      text.replace(/^import \{ charts \} from .*$/m, "const charts: ReadonlyMap<string, never> = new Map();"),
    );
    const after = await builtLetters();
    expect([...before.keys()].filter((path) => path.endsWith(".png")).length).toBeGreaterThan(0);
    expect(changedFiles(before, after)).toEqual([]);
  },
);
