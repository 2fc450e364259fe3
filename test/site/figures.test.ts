// The list of figures: found by word, subject, unit and source, and complete for who has no scripts.
import type { BrowserContextOptions } from "playwright-core";
import { describe, expect, it } from "vitest";
import { axeViolations, horizontalScroll } from "../browser/page-checks.ts";
import { builtSite } from "./built-site.ts";
import { openSite } from "./visit.ts";

const { visit } = openSite(await builtSite());

/** The list, and how many figures of it are shown. */
async function open(options?: BrowserContextOptions) {
  const page = await visit("cijfers/", options);
  return { page, shown: () => page.locator(".dataset[open] tbody tr:visible").count() };
}

describe("with scripts", () => {
  it("words find figures, in any order and without accents, and an empty field gives all back", async () => {
    const { page, shown } = await open();
    const word = page.getByLabel("Zoek een cijfer op een woord");
    const closed = await page.locator("main").innerText();
    await word.fill("tekort STRUCTUREEL uitvoeringskosten");
    expect(await page.getByRole("status").innerText()).toMatch(/^\d+ cijfers? gevonden$/);
    expect(await page.locator(".dataset[open] tbody tr:visible").first().innerText()).toMatch(
      /€\s65 tot €\s80\smiljoen/,
    );
    expect(await shown()).toBeGreaterThan(0);
    await word.fill("zxqv");
    expect(await page.getByRole("status").innerText()).toBe("0 cijfers gevonden");
    expect(await shown()).toBe(0);
    await word.fill("");
    expect(await page.locator("main").innerText()).toBe(closed);
  });

  it("a subject, a unit and a source narrow the list, each by itself and together", async () => {
    const { page, shown } = await open();
    await page.getByLabel("Eenheid", { exact: true }).selectOption({ label: "weken" });
    const weeks = await shown();
    expect(weeks).toBeGreaterThan(0);
    expect(await page.locator('.series:visible:not([data-unit="weeks"])').count()).toBe(0);
    await page.getByLabel("Eenheid", { exact: true }).selectOption("");
    await page.getByLabel("Bron", { exact: true }).selectOption("kst-32824-478");
    const ofSource = await shown();
    expect(ofSource).toBeGreaterThan(0);
    await page.getByLabel("Onderwerp", { exact: true }).selectOption("execution-costs");
    expect(await shown()).toBeGreaterThan(0);
    expect(await shown()).toBeLessThan(ofSource);
  });

  it.each([
    [320, "dark"],
    [1280, "light"],
  ] as const)("what was found is accessible and fits at %d px, %s", async (width, colorScheme) => {
    const { page } = await open({ viewport: { width, height: 900 }, colorScheme });
    await page.getByLabel("Zoek een cijfer op een woord").fill("budget");
    expect(await axeViolations(page)).toEqual([]);
    expect(await horizontalScroll(page)).toEqual([]);
  });
});

describe("without scripts", () => {
  it("there is no field that does nothing, and an index by subject, unit and source", async () => {
    const { page } = await open({ javaScriptEnabled: false });
    expect(await page.locator("input:visible, select:visible, button:visible").count()).toBe(0);
    for (const index of ["Zoek op eenheid", "Zoek op bron"]) await page.getByText(index, { exact: true }).click();
    expect(await page.locator('.figure-index a[href="/bronnen/kst-32824-478/"]').isVisible()).toBe(true);
    await page.locator('.figure-index dd a[href^="#reeks-structural_shortfall"]').first().click();
    await page.locator('[id^="reeks-structural_shortfall"]').first().waitFor();
  });

  it("a figure with more than one edition shows its course, and says it in words", async () => {
    const { page } = await open({ javaScriptEnabled: false });
    const courses = page.locator(".under:has(> .spark)");
    expect(await courses.count()).toBeGreaterThan(0);
    for (const text of await courses.allTextContents()) expect(text).toMatch(/\d+\u00a0keer gepubliceerd: eerst /);
    expect(await page.locator('.spark:not([aria-hidden="true"])').count()).toBe(0);
  });
});
