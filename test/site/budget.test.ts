// What a page may weigh, ask for and shift: a phone in a train, a debate tonight.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { builtSite, filesOf } from "./built-site.ts";
import { READ } from "./page-kinds.ts";
import { openSite } from "./visit.ts";

/** What ten packets carry, the first that a server sends without waiting for an answer: 10 × 1.460 bytes. */
const FIRST_ROUND = 14_600;
const LETTER = 40_000;
const SCRIPTS = 8_000;
/** The page, its style sheet, the mark, two typefaces upright and their italics, and one script. */
const REQUESTS = 8;
const SHIFT = 0.01;

const folder = await builtSite();
const { address, blankPage } = openSite(folder);
const slugs = readdirSync(join(folder, "brieven"), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** Node's brotli compresses as hard as it can unless told otherwise, as a static host does once. */
const weight = (bytes: string | Buffer) => brotliCompressSync(bytes).length;

/** A page with the style sheets and scripts it names. */
function pageOf(path: string) {
  const html = readFileSync(join(folder, path), "utf8");
  const files = (form: RegExp) => [...html.matchAll(form)].map(([, name = ""]) => readFileSync(join(folder, name)));
  return {
    html,
    styles: files(/<link rel="stylesheet" href="([^"]+)"/g),
    scripts: files(/<script[^>]* src="([^"]+)"/g),
  };
}

const sum = (sizes: readonly number[]) => sizes.reduce((total, size) => total + size, 0);

describe.each(slugs)("the letter %s", (slug) => {
  const { html, styles, scripts } = pageOf(`brieven/${slug}/index.html`);

  it("shows its first screen, ask included, out of the first round of packets", () => {
    const asked = /<div class="ask"[\s\S]*?<\/div>/.exec(html);
    expect(asked).not.toBeNull();
    const first = html.slice(0, (asked?.index ?? 0) + (asked?.[0].length ?? 0));
    expect(first).toMatch(/<h1[\s\S]*class="first-asks[\s\S]*class="summary"[\s\S]*class="points /);
    expect(weight(first) + sum(styles.map(weight))).toBeLessThanOrEqual(FIRST_ROUND);
  });

  it("has one style sheet, which every page shares", () => {
    expect(styles).toHaveLength(1);
  });

  it("is light as a whole, typefaces apart", () => {
    expect(weight(html) + sum([...styles, ...scripts].map(weight))).toBeLessThanOrEqual(LETTER);
  });
});

describe("scripts", () => {
  it("are small wherever they are offered, and stand in no page itself", () => {
    for (const name of filesOf(folder).keys()) {
      if (!name.endsWith(".html")) continue;
      const { html, scripts } = pageOf(name);
      expect(html, name).not.toMatch(/<script(?![^>]*\bsrc=)(?![^>]*type="application\/ld\+json")/);
      // The page that searches everything has a budget of its own.
      if (!name.startsWith("zoeken/")) expect(sum(scripts.map(weight)), name).toBeLessThanOrEqual(SCRIPTS);
    }
  });
});

describe.each(READ)("in a browser, %s", (path) => {
  it.each([360, 1280])("asks for little and does not shift when its type comes in late, at %d px", async (width) => {
    const page = await blankPage({ viewport: { width, height: 800 } });
    const asked: string[] = [];
    page.on("request", (request) => asked.push(new URL(request.url()).pathname));
    // Type that comes after the text was drawn: what a slow network does.
    await page.route(/\.woff2$/, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 400));
      await route.continue();
    });
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(globalThis, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
      }).observe({ type: "layout-shift", buffered: true });
    });
    await page.goto(address(path));
    await page.evaluate(() => document.fonts.ready);
    expect(await shiftOf(page)).toBeLessThan(SHIFT);
    expect(asked.length, asked.join(" ")).toBeLessThanOrEqual(REQUESTS);
  });
});

/** The shifts of a page together, after it was drawn anew. */
function shiftOf(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        requestAnimationFrame(() =>
          requestAnimationFrame(() =>
            resolve((globalThis as unknown as { shifts: number[] }).shifts.reduce((total, value) => total + value, 0)),
          ),
        );
      }),
  );
}
