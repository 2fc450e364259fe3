// What the address of a place in a letter lands on: marked, and still itself.
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchBrowser } from "../browser/chromium.ts";
import { serve } from "../browser/serve.ts";
import { builtSite } from "./built-site.ts";

const LETTER = "brieven/2020-02-kosten-nieuw-stelsel/";

const folder = await builtSite();
let browser: Browser;
let server: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  [browser, server] = await Promise.all([launchBrowser(), serve(folder)]);
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

async function reading(read: (page: Page) => Promise<void>) {
  const page = await browser.newPage({ viewport: { width: 360, height: 800 } });
  await page.goto(new URL(LETTER, server.url).href);
  await read(page);
  await page.close();
}

describe("what an address lands on", () => {
  it("keeps the ground of an ask, and marks it otherwise", async () => {
    await reading(async (page) => {
      const look = () =>
        page.locator("#oproep-1").evaluate((ask) => {
          const { backgroundColor, boxShadow } = getComputedStyle(ask);
          return { backgroundColor, boxShadow };
        });
      const before = await look();
      await page.goto(`${page.url()}#oproep-1`);
      const after = await look();
      expect(after.backgroundColor).toBe(before.backgroundColor);
      expect(after.boxShadow).not.toBe(before.boxShadow);
    });
  });

  it("marks a number within its own words: no ring lies over its neighbours", async () => {
    await reading(async (page) => {
      await page.goto(`${page.url()}#cijfer-1-1`);
      const { boxShadow, outlineOffset } = await page
        .locator("#cijfer-1-1")
        .evaluate(({ ownerDocument }) => getComputedStyle(ownerDocument.querySelector(":target") as Element));
      expect(boxShadow).toBe("none");
      expect(Number.parseFloat(outlineOffset)).toBeLessThanOrEqual(0);
    });
  });
});

describe("a link that leaves the site", () => {
  it("keeps its mark on one line with the bracket after it, at any width", async () => {
    const page = await browser.newPage();
    await page.goto(new URL("over/", server.url).href);
    const parted = await page.evaluate(() => {
      const link = [...document.querySelectorAll(".text a.external")].find((one) =>
        one.nextSibling?.textContent?.startsWith(")"),
      );
      const after = link?.nextSibling;
      const text = link?.closest<HTMLElement>(".text");
      if (!link || !after || !text) return ["no link before a bracket"];
      const range = document.createRange();
      range.setStart(after, 0);
      range.setEnd(after, 1);
      return Array.from({ length: 200 }, (_, step) => 200 + step).filter((width) => {
        text.style.width = `${width}px`;
        return range.getBoundingClientRect().top > (link.querySelector("svg")?.getBoundingClientRect().bottom ?? 0);
      });
    });
    expect(parted).toEqual([]);
    await page.close();
  });
});
