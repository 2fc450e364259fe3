// Finding, in a real browser and without scripts, and what it weighs.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import type { BrowserContextOptions, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { axeViolations, horizontalScroll } from "../browser/page-checks.ts";
import { builtSite } from "./built-site.ts";
import { openSite } from "./visit.ts";

const folder = await builtSite();
const { visit } = openSite(folder);

/** The page that searches, open with a question in its address. */
const searching = (question: string, options: BrowserContextOptions = {}) =>
  visit(`zoeken/${question && `?q=${encodeURIComponent(question)}`}`, { reducedMotion: "reduce", ...options });

const count = (page: Page) => page.getByRole("status").innerText();

describe("the page that searches", () => {
  it("answers a link with a question in it, in groups", async () => {
    const page = await searching("65 miljoen");
    await expect.poll(() => count(page)).toMatch(/^Gevonden: .*brie.*cijfer/);
    expect(await page.getByLabel(/^Zoek in/).inputValue()).toBe("65 miljoen");
    const headings = await page.locator(".search-results h2").allInnerTexts();
    expect(headings.slice(0, 2)).toEqual(["Brieven", "Cijfers"]);
    expect(await page.locator("#register").isVisible()).toBe(false);
  });

  it("finds the asks of a year, with what they ask and how much", async () => {
    const page = await searching("oproep 2025");
    await expect.poll(() => count(page)).toMatch(/^Gevonden: .*brie/);
    const first = page.locator(".search-results .found > li").first();
    expect((await first.innerText()).replaceAll("\u00a0", " ")).toMatch(/oproep van \d+ \w+ 2025: € .* per jaar/);
  });

  it("by keyboard alone: type with an error, see the count, go to the first result; the address keeps the question", async () => {
    const page = await searching("");
    await page.getByLabel(/^Zoek in/).focus();
    await page.keyboard.type("uitvoringskosten");
    await page.keyboard.press("Enter");
    await expect.poll(() => count(page)).toMatch(/^Gevonden:/);
    await expect.poll(() => new URL(page.url()).searchParams.get("q")).toBe("uitvoringskosten");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/brieven\/[^/]+\/$/);
    await page.goBack();
    await expect.poll(() => count(page)).toMatch(/^Gevonden:/);
  });

  it("shows more of a long list when asked, and puts the focus where it goes on", async () => {
    const page = await searching("asiel");
    const more = page.getByRole("button", { name: /^Toon alle \d+ cijfers$/ });
    await more.press("Enter");
    const list = page.locator("[aria-labelledby=gevonden-figure] .found > li");
    await expect.poll(() => list.count()).toBeGreaterThan(8);
    const next = list.nth(8).locator("a");
    await expect.poll(() => next.evaluate((link) => link === document.activeElement)).toBe(true);
  });

  it("runs nothing of what someone asks", async () => {
    const page = await searching("<img src=x onerror=alert(1)>");
    await expect.poll(() => count(page)).not.toBe("");
    expect(await page.locator("main img").count()).toBe(0);
  });

  it.each([
    [320, "light"],
    [320, "dark"],
    [1280, "light"],
    [1280, "dark"],
  ] as const)("is accessible and fits at %d px, %s, with results and without", async (width, colorScheme) => {
    for (const question of ["tekort", "niksniemendal", ""]) {
      const page = await searching(question, { viewport: { width, height: 900 }, colorScheme });
      if (question !== "") await expect.poll(() => count(page)).toMatch(/gevonden/i);
      expect(await axeViolations(page)).toEqual([]);
      expect(await horizontalScroll(page)).toEqual([]);
    }
  });

  it("is an index by subject and year without JavaScript, and says so", async () => {
    const page = await searching("tekort", { javaScriptEnabled: false });
    expect(await page.locator("main").innerText()).toContain("Zoeken op woorden werkt alleen met JavaScript");
    expect(await page.locator("main input").count()).toBe(0);
    const letters = readdirSync(join(folder, "brieven"), { withFileTypes: true }).filter((entry) =>
      entry.isDirectory(),
    );
    for (const { name } of letters) expect(await page.locator(`#register a[href="/brieven/${name}/"]`).count()).toBe(1);
  });

  it("weighs at most 120 kB, index and script together", () => {
    const html = readFileSync(join(folder, "zoeken/index.html"), "utf8");
    const scripts = [...html.matchAll(/<script[^>]*src="([^"]+)"/g)].map(([, source = ""]) => join(folder, source));
    expect(scripts).toHaveLength(1);
    expect(readFileSync(scripts[0] ?? "", "utf8")).not.toMatch(/\bimport\b|WebAssembly|\beval\(/);
    const sizes = [...scripts, join(folder, "zoeken/index.json")].map(
      (file) => brotliCompressSync(readFileSync(file)).length,
    );
    expect(sizes.reduce((sum, size) => sum + size)).toBeLessThan(120_000);
  });
});
