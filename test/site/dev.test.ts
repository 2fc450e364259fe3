import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { smallCopy, smallEdit } from "../sites/small-site.ts";
import { type DevServer, startDev } from "./dev-server.ts";
import { openBrowser } from "./visit.ts";

const LETTER = "content/letters/2026-04-een-jaar-later.md";
const EDITION = "data/visitors/2026-03-19.csv";
const ADDRESS = "brieven/2026-04-een-jaar-later/";
const copy = smallCopy("library");
let server: DevServer | undefined;
let page: Page;
const browser = openBrowser();

beforeAll(async () => {
  smallEdit(copy, "data/published.csv", () => "path,sha256,found_late\n");
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
    edit(
      EDITION,
      ",33900,,,persons,100,,jaarverslag-2025,blz. 4,33.900,",
      ",34700,,,persons,100,,jaarverslag-2025,blz. 4,34.700,",
    );
    await page.getByText("34.700").first().waitFor();
  });

  it("shows a mistake as an overlay with file and line, also after a reload, and recovers when it is mended", async () => {
    edit(EDITION, ",34700,", ",34.7k,");
    const overlay = page.locator("vite-error-overlay #message-content");
    await overlay.filter({ hasText: `${EDITION}:3:16: value: "34.7k" is not a plain number; write 34700` }).waitFor();
    await page.reload();
    await overlay.filter({ hasText: '"34.7k"' }).waitFor();
    edit(
      EDITION,
      ",34.7k,,,persons,100,,jaarverslag-2025,blz. 4,34.700,",
      ",34800,,,persons,100,,jaarverslag-2025,blz. 4,34.800,",
    );
    await page.getByText("34.800").first().waitFor();
    expect(await page.locator("vite-error-overlay").count()).toBe(0);
  });

  it("shows a saved letter, and its mistakes", async () => {
    edit(LETTER, "waren eind 2025 lid", "waren eind 2025 nog steeds lid");
    await page.getByText("nog steeds lid").first().waitFor();
    edit(LETTER, ":value[members.2025]", ":value[member.2025]");
    const overlay = page.locator("vite-error-overlay #message-content");
    await overlay.filter({ hasText: 'no figure is named "member.2025"; did you mean members.2025' }).waitFor();
    edit(LETTER, ":value[member.2025]", ":value[members.2025]");
    await page.getByText("nog steeds lid").first().waitFor();
  });

  it("runs a saved chart", async () => {
    edit("test/sites/library/subject/charts/visitors.ts", 'label: "Vorig jaar"', 'label: "Afgelopen jaar"');
    await page.locator("text", { hasText: "Afgelopen jaar" }).first().waitFor({ state: "attached" });
  });

  it("serves a new letter without a restart", async () => {
    const text = readFileSync(join(copy, LETTER), "utf8");
    writeFileSync(join(copy, "content/letters/2026-05-nieuw.md"), text.replace("show: true", "show: false"));
    // Asked without the browser: a page that says 404 reloads by itself, and would cross a visit of ours.
    const status = async () => (await fetch(`${server?.url}brieven/2026-05-nieuw/`)).status;
    await expect.poll(status).toBe(200);
  });
});

function edit(path: string, from: string, to: string): void {
  smallEdit(copy, path, (text) => text.replace(from, to));
}
