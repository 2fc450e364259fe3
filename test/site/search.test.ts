// Finding, in a real browser: by the page that searches and in the list of figures, with scripts and without.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { briefsOf } from "./briefs.ts";
import { builtSite } from "./built-site.ts";
import { seriesToFind, sharedSource } from "./finds.ts";
import { looksAt } from "./looks.ts";
import { FIRST, questionsOf } from "./questions.ts";
import { type KeptPage, openSite } from "./visit.ts";

const folder = await builtSite();
const asked = questionsOf(folder);
const { keptPage } = openSite(folder, { headers: true });

let full: KeptPage;
let bare: KeptPage;

beforeAll(async () => {
  full = await keptPage({ reducedMotion: "reduce" });
  bare = await keptPage({ reducedMotion: "reduce", javaScriptEnabled: false });
});

/** The page that searches, open with a question in its address. */
async function searching(question: string, { to, page }: KeptPage = full): Promise<Page> {
  await to(`zoeken/${question && `?q=${encodeURIComponent(question)}`}`);
  return page;
}

const count = (page: Page) => page.getByRole("status").innerText();

describe("the page that searches", () => {
  it.skipIf(asked.value === undefined)(
    "answers a link with a question in it, in groups, and is accessible and fits then",
    async () => {
      const page = await searching(asked.value ?? "");
      await expect.poll(() => count(page)).toMatch(/^Gevonden: .*brie.*cijfer/);
      expect(await page.getByLabel(/^Zoek in/).inputValue()).toBe(asked.value);
      const headings = await page.locator(".search-results h2").allInnerTexts();
      expect(headings.slice(0, 2)).toEqual(["Brieven", "Cijfers"]);
      expect(await page.locator("#register").isVisible()).toBe(false);
      expect(await looksAt(page)).toEqual([]);
    },
  );

  it.skipIf(asked.yearOfAsks === undefined)("finds the asks of a year, with what they ask and how much", async () => {
    const page = await searching(`oproep ${asked.yearOfAsks}`);
    await expect.poll(() => count(page)).toMatch(/^Gevonden: .*brie/);
    const first = page.locator(".search-results .found > li").first();
    expect((await first.innerText()).replaceAll("\u00a0", " ")).toMatch(
      new RegExp(`oproep (in het concept )?van \\d+ \\p{L}+ ${asked.yearOfAsks}: .*€ `, "u"),
    );
  });

  it.skipIf(asked.mistyped === undefined)(
    "by keyboard alone: type with an error, see the count, go to the first result; the address keeps the question",
    async () => {
      const page = await searching("");
      await page.getByLabel(/^Zoek in/).focus();
      await page.keyboard.type(asked.mistyped ?? "");
      await page.keyboard.press("Enter");
      await expect.poll(() => count(page)).toMatch(/^Gevonden:/);
      await expect.poll(() => new URL(page.url()).searchParams.get("q")).toBe(asked.mistyped);
      await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
      await page.waitForURL(/\/brieven\/[^/]+\/$/);
      await page.goBack();
      await expect.poll(() => count(page)).toMatch(/^Gevonden:/);
    },
  );

  it.skipIf(asked.ofMany === undefined)(
    "shows more of a long list when asked, and puts the focus where it goes on",
    async () => {
      const page = await searching(asked.ofMany ?? "");
      await page.getByRole("button", { name: /^Toon alle \d+ cijfers$/ }).press("Enter");
      const list = page.locator("[aria-labelledby=gevonden-figure] .found > li");
      await expect.poll(() => list.count()).toBeGreaterThan(FIRST);
      const next = list.nth(FIRST).locator("a");
      await expect.poll(() => next.evaluate((link) => link === document.activeElement)).toBe(true);
    },
  );

  it("runs nothing of what someone asks", async () => {
    const page = await searching("<img src=x onerror=alert(1)>");
    await expect.poll(() => count(page)).not.toBe("");
    expect(await page.locator("main img").count()).toBe(0);
  });

  it("is accessible and fits without results", async () => {
    const page = await searching("niksniemendal");
    await expect.poll(() => count(page)).toMatch(/^Niets gevonden/);
    expect(await looksAt(page)).toEqual([]);
  });

  it("breaks no policy and asks nothing of others while it searches", () => {
    expect(full.complaints()).toEqual([]);
  });

  it("is an index by subject and year without JavaScript, and says so", async () => {
    const page = await searching("tekort", bare);
    expect(await page.locator("main").innerText()).toContain("Zoeken op woorden werkt alleen met JavaScript");
    expect(await page.locator("main input").count()).toBe(0);
    for (const { slug } of briefsOf(folder)) {
      expect(await page.locator(`#register a[href="/brieven/${slug}/"]`).count(), slug).toBe(1);
    }
  });
});

/** How many figures of the list are shown. */
const shown = (page: Page) => page.locator(".dataset[open] tbody tr:visible").count();
const found = (page: Page) => page.getByRole("status").innerText();
const listed = readFileSync(join(folder, "cijfers/index.html"), "utf8");

describe("the list of figures, with scripts", () => {
  const series = seriesToFind(folder);

  it.skipIf(series === undefined)(
    "words find figures in any order, without accents; an empty field gives all back",
    async () => {
      const { page, to } = full;
      await to("cijfers/");
      const word = page.getByLabel("Zoek een cijfer op een woord");
      const closed = await page.locator("main").innerText();
      await word.fill(series?.words ?? "");
      expect(await found(page)).toMatch(/^[1-9]\d* cijfers? gevonden$/);
      expect(await page.locator(".series:visible h3").allInnerTexts()).toContain(series?.label);
      expect(await shown(page)).toBeLessThan(await page.locator(".dataset tbody tr").count());
      expect(await looksAt(page)).toEqual([]);
      await word.fill("zxqv");
      expect(await found(page)).toBe("0 cijfers gevonden");
      expect(await shown(page)).toBe(0);
      await word.fill("");
      expect(await page.locator("main").innerText()).toBe(closed);
    },
  );

  it("a subject, a unit and a source narrow the list, each by itself and together", async (test) => {
    const { page, to } = full;
    await to("cijfers/");
    const choice = (label: string) => page.getByLabel(label, { exact: true });
    const unit = await choice("Eenheid").locator("option").nth(1).getAttribute("value");
    await choice("Eenheid").selectOption(unit);
    expect(await shown(page)).toBeGreaterThan(0);
    expect(await page.locator(`.series:visible:not([data-unit="${unit}"])`).count()).toBe(0);
    await choice("Eenheid").selectOption("");
    const shared = sharedSource(folder);
    if (shared === undefined) return test.skip("no source has figures of two subjects");
    await choice("Bron").selectOption(shared.source);
    const ofSource = await shown(page);
    expect(ofSource).toBeGreaterThan(0);
    await choice("Onderwerp").selectOption(shared.subject);
    expect(await shown(page)).toBeGreaterThan(0);
    expect(await shown(page)).toBeLessThan(ofSource);
  });

  it("breaks no policy and asks nothing of others", () => {
    expect(full.complaints()).toEqual([]);
  });
});

describe("the list of figures, without scripts", () => {
  it("there is no field that does nothing, and an index by subject, unit and source", async () => {
    const { page, to } = bare;
    await to("cijfers/");
    expect(await page.locator("input:visible, select:visible, button:visible").count()).toBe(0);
    for (const index of ["Zoek op eenheid", "Zoek op bron"]) await page.getByText(index, { exact: true }).click();
    expect(await page.locator('.figure-index a[href^="/bronnen/"]').first().isVisible()).toBe(true);
    const series = page.locator('.figure-index dd a[href^="#reeks-"]').first();
    const id = (await series.getAttribute("href"))?.slice(1);
    await series.click();
    await page.locator(`[id="${id}"]`).waitFor();
  });

  it.skipIf(!listed.includes('class="spark'))(
    "a figure with more than one edition shows its course, and says it in words",
    async () => {
      const { page, to } = bare;
      await to("cijfers/");
      const courses = await page.locator(".under:has(> .spark)").allTextContents();
      expect(courses.length).toBeGreaterThan(0);
      expect(courses.filter((text) => !/\d+\u00a0keer gepubliceerd: eerst /.test(text))).toEqual([]);
      expect(await page.locator('.spark:not([aria-hidden="true"])').count()).toBe(0);
    },
  );
});
