// The trail of a number in the reader's hand: by keyboard, without scripts, by its permanent address and on paper.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { BrowserContextOptions, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { plainSpaces } from "../../src/language/writing/line-ends.ts";
import { axeViolations, horizontalScroll } from "../browser/page-checks.ts";
import { builtSite } from "./built-site.ts";
import { openSite } from "./visit.ts";

interface Brief {
  readonly slug: string;
  readonly numbers: readonly { text: string; sources: readonly { printed: string; locator: string }[] }[];
}

const folder = await builtSite();
const briefs = readdirSync(join(folder, "brieven"), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => JSON.parse(readFileSync(join(folder, "brieven", name, "brief.json"), "utf8")) as Brief);

const { address, visit } = openSite(folder);

/** A letter, open where nothing moves. */
const reading = (slug: string, options: BrowserContextOptions = {}) =>
  visit(`brieven/${slug}/`, { reducedMotion: "reduce", ...options });

/** Presses Tab until the focus is on what is looked for, or gives up. */
async function tabTo(page: Page, selector: string): Promise<boolean> {
  for (let presses = 0; presses < 16; presses += 1) {
    await page.keyboard.press("Tab");
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector)) return true;
  }
  return false;
}

/** Some numbers of a letter, spread over its length. */
function spread({ numbers }: Brief, most: number): readonly number[] {
  const wanted = Math.min(most, numbers.length);
  return Array.from({ length: wanted }, (_, index) => Math.floor((index * numbers.length) / wanted));
}

describe.each(briefs)("from the numbers of $slug", (brief) => {
  it.each([
    [10, "with scripts", true],
    [4, "without scripts", false],
  ])("the keyboard alone reaches the source and a citation of %d, %s", async (count, _with, javaScriptEnabled) => {
    const page = await reading(brief.slug, { javaScriptEnabled });
    for (const index of spread(brief, count)) {
      const number = page.locator("article.letter a.number").nth(index);
      const entry = await number.getAttribute("data-entry");
      await number.focus();
      await page.keyboard.press("Enter");
      const target = page.locator(`#cijfer-${entry}`);
      await expect.poll(() => target.evaluate((element) => element.matches(":target"))).toBe(true);

      const folded = `#cijfer-${entry} .number-facts details:not([open]) > summary`;
      if ((await page.locator(folded).count()) > 0) {
        expect(await tabTo(page, folded), `the sum of number ${index}`).toBe(true);
        await page.keyboard.press("Enter");
      }
      const told = plainSpaces(await target.innerText());
      for (const { printed, locator } of brief.numbers[index]?.sources ?? []) {
        expect(told).toContain(plainSpaces(printed));
        expect(told).toContain(plainSpaces(locator));
      }

      const citing = page.locator(`#cijfer-${entry} .citations`);
      if ((await citing.getAttribute("open")) === null) {
        expect(await tabTo(page, `#cijfer-${entry} .citations > summary`)).toBe(true);
        await page.keyboard.press("Enter");
      }
      const citation = `#${await number.getAttribute("id")}`.replace("cijfer", "citaat");
      expect(await tabTo(page, citation), `the citation of number ${index}`).toBe(true);
      await page.keyboard.press("ControlOrMeta+A");
      const [selected, value] = await page.evaluate(() => {
        const area = document.activeElement as HTMLTextAreaElement;
        return [area.value.slice(area.selectionStart, area.selectionEnd), area.value];
      });
      expect(selected).toBe(value);
      expect(plainSpaces(value)).toContain(plainSpaces(brief.numbers[index]?.text ?? "?"));
      expect(plainSpaces(value)).toMatch(
        new RegExp(`stand van kennis .*https://\\S+/brieven/${brief.slug}/#cijfer-\\d+-\\d+$`),
      );
      await page.keyboard.press("Delete");
      expect(await page.locator(citation).inputValue()).toBe(value);
    }
  });
});

describe("a permanent address", () => {
  it.each([{ colorScheme: "light" }, { colorScheme: "dark" }, { forcedColors: "active" }] as const)(
    "lands on its number, marks it and puts the focus on it, %o",
    async (colours) => {
      const page = await reading(briefs[0]?.slug ?? "", { javaScriptEnabled: false, ...colours });
      const unmarked = await page.locator("#cijfer-3-1").evaluate((link) => getComputedStyle(link).backgroundColor);
      const citation = await page.locator("#citaat-3-1").inputValue();
      const { pathname, hash } = new URL(/https:\S+$/.exec(citation)?.[0] ?? "");
      await page.goto("about:blank");
      await page.goto(address(pathname + hash));
      const number = page.locator("#cijfer-3-1");
      expect(await number.evaluate((link) => getComputedStyle(link).backgroundColor)).not.toBe(unmarked);
      const box = await number.boundingBox();
      expect(box?.y).toBeGreaterThan(0);
      expect(box?.y).toBeLessThan(page.viewportSize()?.height ?? 0);
      expect(await number.evaluate((link) => link === document.activeElement)).toBe(true);
      await page.keyboard.press("Enter");
      await expect.poll(() => new URL(page.url()).hash).toBe("#cijfer-3");
      expect(await tabTo(page, 'a[href="#cijfer-3-1"]')).toBe(true);
    },
  );
});

describe.each(briefs)("on paper, $slug", ({ slug, numbers }) => {
  it("tells of every number what its source prints and where, without scripts", async () => {
    const page = await reading(slug, { javaScriptEnabled: false });
    await page.emulateMedia({ media: "print" });
    const entries = new Map<string, string>();
    for (const item of await page.locator(".numbers > li").all()) {
      entries.set((await item.getAttribute("id")) ?? "", plainSpaces(await item.innerText()));
    }
    const links = await page.locator("article.letter a.number").all();
    expect(links).toHaveLength(numbers.length);
    for (const [index, link] of links.entries()) {
      const entry = `cijfer-${await link.getAttribute("data-entry")}`;
      for (const { printed, locator } of numbers[index]?.sources ?? []) {
        expect(entries.get(entry), entry).toContain(plainSpaces(printed));
        expect(entries.get(entry), entry).toContain(plainSpaces(locator));
      }
    }
    expect(await page.locator(".numbers :is(textarea, summary, button):visible").count()).toBe(0);
    expect(await page.locator(".permanent").innerText()).toContain(`/brieven/${slug}/#cijfer-1-1`);
  });
});

describe("a marked entry, with all that folds unfolded", () => {
  it.each([
    [320, "light"],
    [1920, "dark"],
  ] as const)("is accessible and fits at %d px, %s", async (width, colorScheme) => {
    const slug = briefs.at(-1)?.slug ?? "";
    const page = await reading(slug, { viewport: { width, height: 900 }, colorScheme });
    await page.goto(`${page.url()}#cijfer-2`);
    await page.locator("details").evaluateAll((all) => all.map((details) => details.setAttribute("open", "")));
    expect(await axeViolations(page)).toEqual([]);
    expect(await horizontalScroll(page)).toEqual([]);
  });
});

describe("with scripts", () => {
  it("one press copies a citation and says so, and nothing of it is there without", async () => {
    const slug = briefs[0]?.slug ?? "";
    const page = await reading(slug);
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    const citations = page.locator(".citations").first();
    await citations.locator("summary").press("Enter");
    await citations
      .getByRole("button", { name: /^Kopieer/ })
      .first()
      .press("Enter");
    await expect.poll(() => citations.getByRole("status").first().innerText()).toBe("Gekopieerd");
    const field = citations.locator("textarea").first();
    const text = plainSpaces(await field.inputValue());
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text);
    await page.evaluate(() => navigator.clipboard.writeText(""));
    await field.press("ControlOrMeta+A");
    await field.press("ControlOrMeta+C");
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(text);
    const bare = await reading(slug, { javaScriptEnabled: false });
    expect(await bare.locator("button").count()).toBe(0);
  });

  it("runs one script of our own, of no more than 2 kB", () => {
    const html = readFileSync(join(folder, `brieven/${briefs[0]?.slug}/index.html`), "utf8");
    const [script, ...more] = html.match(/<script(?! type="application\/ld\+json")[^>]*>/g) ?? [];
    expect(more).toEqual([]);
    expect(readFileSync(join(folder, /src="([^"]+)"/.exec(script ?? "")?.[1] ?? "")).length).toBeLessThan(2048);
  });
});
