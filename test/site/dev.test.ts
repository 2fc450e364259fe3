import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { unpublish, workingCopy } from "./built-site.ts";
import { type DevServer, startDev } from "./dev-server.ts";
import { openBrowser } from "./visit.ts";

const LETTER = "content/letters/2026-05-voorjaarsnota.md";
const EDITION = "data/execution-costs/2026-01-28.csv";
const ADDRESS = "brieven/2026-05-voorjaarsnota/";
let copy: string;
let server: DevServer | undefined;
let page: Page;
const browser = openBrowser();

beforeAll(async () => {
  copy = workingCopy("unsent");
  unpublish(copy);
  server = await startDev(copy);
  page = await browser().newPage();
  page.setDefaultTimeout(30_000);
  await page.goto(server.url + ADDRESS);
});

afterAll(async () => {
  server?.stop();
  rmSync(copy, { recursive: true, force: true });
});

describe("npm run dev", () => {
  it("shows a saved CSV", async () => {
    edit(EDITION, ",145,161,", ",147,161,");
    await page.getByText("€ 147 tot € 161 miljoen").first().waitFor();
  });

  it("shows a mistake as an overlay with file and line, also after a reload, and recovers when it is mended", async () => {
    edit(EDITION, ",147,161,", ",147k,161,");
    const overlay = page.locator("vite-error-overlay #message-content");
    await overlay.filter({ hasText: `${EDITION}:2:23: low: "147k" is not a plain number; write 147000` }).waitFor();
    await page.reload();
    await overlay.filter({ hasText: '"147k"' }).waitFor();
    edit(EDITION, ",147k,161,", ",146,161,");
    await page.getByText("€ 146 tot € 161 miljoen").first().waitFor();
    expect(await page.locator("vite-error-overlay").count()).toBe(0);
  });

  it("shows a saved letter, and its mistakes", async () => {
    edit(LETTER, "een budget dat te klein is", "een budget dat veel te klein is");
    await page.getByText("een budget dat veel te klein is").first().waitFor();
    edit(LETTER, ":value[execution_costs.2024]", ":value[execution_cost.2024]");
    const overlay = page.locator("vite-error-overlay #message-content");
    await overlay
      .filter({ hasText: 'no figure is named "execution_cost.2024"; did you mean execution_costs.2024' })
      .waitFor();
    edit(LETTER, ":value[execution_cost.2024]", ":value[execution_costs.2024]");
    await page.getByText("een budget dat veel te klein is").first().waitFor();
  });

  it("runs a saved chart", async () => {
    edit("src/subject/charts/spending-and-funding.ts", 'label: "Uitgegeven"', 'label: "Besteed"');
    await page.locator("text", { hasText: "Besteed" }).first().waitFor({ state: "attached" });
  });

  it("serves a new letter without a restart", async () => {
    const text = readFileSync(join(copy, LETTER), "utf8");
    writeFileSync(join(copy, "content/letters/2026-06-nieuw.md"), text.replace("show: true", "show: false"));
    // Asked without the browser: a page that says 404 reloads by itself, and would cross a visit of ours.
    const status = async () => (await fetch(`${server?.url}brieven/2026-06-nieuw/`)).status;
    await expect.poll(status).toBe(200);
  });
});

function edit(path: string, from: string, to: string): void {
  const file = join(copy, path);
  const text = readFileSync(file, "utf8");
  if (!text.includes(from)) throw new Error(`${path} does not hold ${from}`);
  writeFileSync(file, text.replace(from, to));
}
