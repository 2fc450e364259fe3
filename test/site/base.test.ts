// A site below a path, as GitHub Pages serves it, in a real browser.
import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { SMALL_BASE, smallSite } from "../sites/small-site.ts";
import { filesOf } from "./built-site.ts";
import { openSite } from "./visit.ts";

const SITE = "https://leeszaal.example";

const folder = await smallSite("library", "below-path");
const files = filesOf(folder);
const { address, visit } = openSite(folder, { base: SMALL_BASE });

describe("below a base path", () => {
  it("every address in every page and file leads into the site, to something that is there", () => {
    const astray = new Set<string>();
    for (const [name, bytes] of files) {
      if (!/\.(html|json|xml|atom|txt|css)$/.test(name)) continue;
      const text = bytes.toString();
      for (const [address = ""] of text.matchAll(/https:\/\/leeszaal\.example[^"'<>\s)]*/g)) {
        const { pathname } = new URL(address);
        if (!isThere(pathname) && `${pathname}/` !== SMALL_BASE) astray.add(`${name} → ${address}`);
      }
      for (const [, address = ""] of text.matchAll(/url\(["']?(\/[^"')]*)/g)) {
        if (!isThere(address)) astray.add(`${name} → ${address}`);
      }
      if (!name.endsWith(".html")) continue;
      for (const element of parseHTML(text).document.querySelectorAll("[href], [src]")) {
        const written = element.getAttribute("href") ?? element.getAttribute("src") ?? "";
        const target = new URL(written, `${SITE}${SMALL_BASE}${name.replace(/index\.html$/, "")}`);
        if (target.origin === SITE && !isThere(target.pathname)) astray.add(`${name} → ${written}`);
      }
    }
    expect([...astray]).toEqual([]);
  });

  it.each(["", "brieven/2025-10-avonden/", "cijfers/visitors.2024/", "data/", "404.html"])(
    `a browser shows ${SMALL_BASE}%s with its style, its fonts and its icon, and misses nothing`,
    async (path) => {
      const page = await visit(path);
      const font = await page.locator("body").evaluate((body) => getComputedStyle(body).fontFamily);
      expect(font).toContain("Source");
      expect(
        await page.evaluate(() =>
          document.fonts.ready.then((fonts) => [...fonts].some(({ status }) => status === "loaded")),
        ),
      ).toBe(true);
      const icon = await page.locator("link[rel=icon]").getAttribute("href");
      expect((await fetch(address(icon ?? ""))).status).toBe(200);
    },
  );

  it("a reader goes from the first page to a letter, and from a number in it to the figure", async () => {
    const page = await visit("");
    await page.locator(`a[href="${SMALL_BASE}brieven/"]`).first().click();
    await page.waitForURL(address("brieven/"));
    await page.locator(`main a[href^="${SMALL_BASE}brieven/2025-10-avonden/"]`).first().click();
    await page.waitForURL(({ pathname }) => pathname === `${SMALL_BASE}brieven/2025-10-avonden/`);
    await page.locator(`main a[href^="${SMALL_BASE}cijfers/"]`).first().click();
    await page.waitForURL(({ pathname }) => /^\/leeszaal\/cijfers\/[a-z0-9_.]+\/$/.test(pathname));
    expect(await page.locator("h1").count()).toBe(1);
  });
});

function isThere(pathname: string): boolean {
  const path = decodeURIComponent(pathname);
  if (!path.startsWith(SMALL_BASE)) return false;
  const file = path.slice(SMALL_BASE.length);
  return files.has(file) || files.has(`${file}index.html`);
}
