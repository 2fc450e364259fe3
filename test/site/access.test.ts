// Who does not see, press, hear or understand as most do: WCAG 2.2 AA and EN 301 549, beyond what axe finds.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseHTML } from "linkedom";
import type { BrowserContextOptions, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { horizontalScroll } from "../browser/page-checks.ts";
import { smallTargets, walk } from "../browser/reach-checks.ts";
import { builtSite, filesOf } from "./built-site.ts";
import { KINDS, READ } from "./page-kinds.ts";
import { openSite } from "./visit.ts";

const folder = await builtSite();
const { visit } = openSite(folder);

/** What is seen on a page; nothing on the way may complain. */
async function seen<T>(path: string, options: BrowserContextOptions, look: (page: Page) => Promise<T>): Promise<T> {
  return look(await visit(path, options));
}

/** What WCAG 1.4.12 lets a reader set. */
const SPACING =
  "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }";

describe.each(KINDS)("page %s", (path) => {
  it.each([320, 1280])("has no target smaller than a finger needs, at %d px", async (width) => {
    expect(await seen(path, { viewport: { width, height: 900 } }, smallTargets)).toEqual([]);
  });

  it("fits at 200% zoom, on a wide screen, in forced colours, and with the spacing a reader sets", async () => {
    const zoomed = { viewport: { width: 640, height: 450 }, deviceScaleFactor: 2 };
    expect(await seen(path, zoomed, horizontalScroll)).toEqual([]);
    expect(await seen(path, { viewport: { width: 1920, height: 1080 } }, horizontalScroll)).toEqual([]);
    const forced = { viewport: { width: 320, height: 700 }, forcedColors: "active" } as const;
    expect(await seen(path, forced, horizontalScroll)).toEqual([]);
    const spaced = await seen(path, { viewport: { width: 320, height: 700 } }, async (page) => {
      await page.evaluate((css) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(css);
        document.adoptedStyleSheets = [sheet];
      }, SPACING);
      return horizontalScroll(page);
    });
    expect(spaced).toEqual([]);
  });
});

describe.each(READ)("by keyboard, %s", (path) => {
  it.each([320, 1280])("every stop shows its ring, is in sight and follows the one before, at %d px", async (width) => {
    const stops = await seen(path, { viewport: { width, height: 900 }, reducedMotion: "reduce" }, (page) =>
      walk(page, 120),
    );
    expect(stops[0]?.name).toBe('a "Naar de inhoud"');
    expect(stops.length).toBeGreaterThan(10);
    expect(stops.flatMap(({ name, faults }) => faults.map((fault) => `${name}: ${fault}`))).toEqual([]);
  });

  it("the first press leads past the menu", async () => {
    const page = await visit(path, { viewport: { width: 360, height: 800 } });
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await expect.poll(() => page.evaluate(() => document.activeElement?.localName)).toBe("main");
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.closest("main") !== null)).toBe(true);
  });
});

describe("a letter on a phone", () => {
  it("shows its title, its ask and the amount in the first screen", async () => {
    const phone = { viewport: { width: 360, height: 640 }, reducedMotion: "reduce" } as const;
    const page = await visit("/brieven/2026-05-voorjaarsnota/", phone);
    const asks = await page.locator(".first-asks").boundingBox();
    expect((asks?.y ?? 999) + (asks?.height ?? 999)).toBeLessThan(640);
    expect(await page.locator(".first-asks").innerText()).toMatch(/€\s65 tot €\s80\smiljoen/);
    await page.locator(".first-asks a").last().click();
    const top = async () => (await page.locator("#oproep-1").boundingBox())?.y ?? Number.NaN;
    await expect.poll(top).toBeLessThan(640);
    expect(await top()).toBeGreaterThanOrEqual(0);
  });
});

describe("motion and colours", () => {
  it("nothing moves by itself, nor scrolls smoothly for who asked for rest", async () => {
    const behaviour = (page: Page) => page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior);
    expect(await seen("/", { reducedMotion: "reduce" }, behaviour)).toBe("auto");
    const moving = await seen("/", {}, (page) =>
      page.evaluate(
        () => [...document.querySelectorAll("*")].filter((element) => element.getAnimations().length > 0).length,
      ),
    );
    expect(moving).toBe(0);
  });

  it("an ask has its frame in forced colours too", async () => {
    const path = "/brieven/2026-05-voorjaarsnota/";
    const width = await seen(path, { forcedColors: "active" }, (page) =>
      page
        .locator(".ask")
        .first()
        .evaluate((ask) => getComputedStyle(ask).borderInlineStartWidth),
    );
    expect(width).toBe("1px");
  });
});

describe("every page", () => {
  const pages = [...filesOf(folder)]
    .filter(([name]) => name.endsWith(".html"))
    .map(([name, bytes]) => ({ name, document: parseHTML(bytes.toString()).document }));

  it("has its landmarks, a way past the menu, and only named navigation", () => {
    for (const { name, document } of pages) {
      // An embedded chart is a page without a frame.
      if (name.includes("/figuren/")) continue;
      expect(document.querySelectorAll("main").length, name).toBe(1);
      expect(document.querySelectorAll("body > header, body > footer").length, name).toBe(2);
      expect(document.querySelector("body > a")?.getAttribute("href"), name).toBe("#inhoud-pagina");
      const unnamed = [...document.querySelectorAll("nav")].filter(
        (nav) => !nav.hasAttribute("aria-label") && !nav.hasAttribute("aria-labelledby"),
      );
      expect(unnamed.length, name).toBe(0);
      expect(document.querySelectorAll("[tabindex]:not([tabindex='0']):not([tabindex='-1'])").length, name).toBe(0);
    }
  });

  it("names its tables, and says of every header what it heads", () => {
    for (const { name, document } of pages) {
      for (const table of document.querySelectorAll("table")) {
        expect(
          table.querySelector("caption") ?? table.getAttribute("aria-labelledby"),
          `${name}: a table`,
        ).toBeTruthy();
        const headers = [...table.querySelectorAll("th")];
        expect(headers.length, name).toBeGreaterThan(0);
        expect(headers.filter((header) => !header.hasAttribute("scope")).length, name).toBe(0);
      }
    }
  });

  it("explains each chart in words, and gives its numbers as a table that a keyboard reaches", () => {
    for (const { name, document } of pages) {
      for (const chart of document.querySelectorAll("figure.chart")) {
        const described = chart.querySelector('[role="img"]')?.getAttribute("aria-label") ?? "";
        expect(described.length, name).toBeGreaterThan(40);
        expect(chart.querySelector("details > summary"), name).not.toBeNull();
        expect(chart.querySelectorAll("details tbody tr").length, name).toBeGreaterThan(0);
      }
      expect(document.querySelectorAll('svg:not([aria-hidden="true"])').length, name).toBe(0);
      expect(document.querySelectorAll("img:not([alt])").length, name).toBe(0);
    }
  });

  it("leads to its accessibility statement", () => {
    for (const { name, document } of pages) {
      if (document.querySelector("footer") === null) continue;
      expect(document.querySelector('footer a[href="/toegankelijkheid/"]'), name).not.toBeNull();
    }
  });
});

describe("the accessibility statement", () => {
  interface Results {
    readonly date: string;
    readonly day: string;
    readonly checks: readonly string[];
    readonly gaps: readonly string[];
  }
  const results = JSON.parse(readFileSync(join(import.meta.dirname, "accessibility.json"), "utf8")) as Results;
  const { document } = parseHTML(readFileSync(join(folder, "toegankelijkheid/index.html"), "utf8"));
  const text = (document.querySelector("main")?.textContent ?? "").replace(/\s+/g, " ");

  it("says when was tested, what was tested and what is not yet right, as the results have it", () => {
    expect(text).toContain(`Bijgewerkt op ${results.day}`);
    expect(text).toContain(`Laatst getest: ${results.day}`);
    expect(results.checks.filter((check) => !text.includes(check))).toEqual([]);
    expect(results.gaps.filter((gap) => !text.includes(gap))).toEqual([]);
  });

  it("lists every gap it has, and no other", () => {
    const listed = [...document.querySelectorAll("#kop-wat-nog-niet-goed-is ~ ul")][0];
    expect(listed?.querySelectorAll("li").length).toBe(results.gaps.length);
  });
});
