// Who reads by keyboard, on a phone, over a slow line: the pages on which a reader spends her time. What axe and a ruler
// find on every kind of page: site.test.ts.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { plainSpaces } from "../../src/language/writing/line-ends.ts";
import { walk } from "../browser/reach-checks.ts";
import { isNight } from "../night.ts";
import { briefsOf, foldersIn } from "./briefs.ts";
import { builtSite } from "./built-site.ts";
import { pageKinds, readPages } from "./page-kinds.ts";
import { type KeptPage, openSite } from "./visit.ts";

/** The page, its style sheet, the mark, two typefaces upright and their italics, and one script. */
const REQUESTS = 8;
const SHIFT = 0.01;

const folder = await builtSite();
const read = readPages(pageKinds(folder));
const { address, blankPage, keptPage } = openSite(folder);

let reader: KeptPage;

beforeAll(async () => {
  reader = await keptPage({ reducedMotion: "reduce" });
});

describe.each(read)("by keyboard, $kind: $path", ({ path }) => {
  it("every stop shows its ring, is in sight and follows the one before, narrow by day and wide too at night", async () => {
    const found: string[] = [];
    for (const width of isNight ? [320, 1280] : [320]) {
      await reader.page.setViewportSize({ width, height: 900 });
      await reader.to(path);
      const stops = await walk(reader.page, 120);
      if (stops[0]?.name !== 'a "Naar de inhoud"') found.push(`${width} px: starts at ${stops[0]?.name}`);
      if (stops.length <= 10) found.push(`${width} px: ends after ${stops.length} stops`);
      found.push(...stops.flatMap(({ name, faults }) => faults.map((fault) => `${width} px: ${name}: ${fault}`)));
    }
    expect([...found, ...reader.complaints()]).toEqual([]);
  });

  it("the first press leads past the menu", async () => {
    const { page } = reader;
    await page.setViewportSize({ width: 360, height: 800 });
    await reader.to(path);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await expect.poll(() => page.evaluate(() => document.activeElement?.localName)).toBe("main");
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.closest("main") !== null)).toBe(true);
  });
});

describe("over a slow line", () => {
  it("a page asks for little, and does not shift when its type comes in late", async () => {
    const looks = read.flatMap(({ path }) => [360, 1280].map((width) => ({ path, width })));
    const found = await Promise.all(
      looks.map(async ({ path, width }) => {
        const { asked, shift } = await arrival(await blankPage({ viewport: { width, height: 800 } }), address(path));
        return [
          ...(asked.length > REQUESTS ? [`${path}, ${width} px: asks for ${asked.join(" ")}`] : []),
          ...(shift > SHIFT ? [`${path}, ${width} px: shifts by ${shift}`] : []),
        ];
      }),
    );
    expect(found.flat()).toEqual([]);
  });
});

describe("a letter on a phone", () => {
  const asking = briefsOf(folder).filter(({ asks }) => asks.length > 0);

  it.skipIf(asking.length === 0)("shows its title, its ask and the amount in the first screen", async () => {
    const { page } = reader;
    await page.setViewportSize({ width: 360, height: 640 });
    const found: string[] = [];
    for (const { slug, asks, numbers } of asking) {
      await reader.to(`brieven/${slug}/`);
      // What became known since it was sent stands above it.
      if ((await page.locator(".news").count()) > 0) continue;
      const box = await page.locator(".first-asks").boundingBox();
      const end = (box?.y ?? Number.NaN) + (box?.height ?? Number.NaN);
      if (!(end < 640)) found.push(`${slug}: its asks end at ${end} px`);
      const amount = numbers.find(({ figure }) => figure === asks[0]?.amount?.figure)?.text ?? "";
      const said = plainSpaces(await page.locator(".first-asks").innerText());
      if (!said.includes(plainSpaces(amount))) found.push(`${slug}: no ${amount} in ${said}`);
      await page.locator(".first-asks a[href^='#oproep']").last().click();
      const ask = page.locator(`#oproep-${asks.length}`);
      await expect.poll(async () => (await ask.boundingBox())?.y ?? Number.NaN).toBeLessThan(640);
      expect((await ask.boundingBox())?.y, slug).toBeGreaterThanOrEqual(0);
    }
    expect([...found, ...reader.complaints()]).toEqual([]);
  });
});

describe("a link that leaves the site", () => {
  /** A page of text on which a bracket follows one. */
  const bracketed = foldersIn(folder).find((name) => {
    const file = join(folder, name, "index.html");
    return existsSync(file) && /class="external"(?:(?!<\/a>).)*<\/a>\)/s.test(readFileSync(file, "utf8"));
  });

  it.skipIf(bracketed === undefined)("keeps its mark on one line with the bracket after it, at any width", async () => {
    await reader.to(`${bracketed}/`);
    const found = await reader.page.evaluate(() => {
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
    expect(found).toEqual([]);
  });
});

/** What a page asks for, and how far it shifts when its type comes after its text was drawn, as on a slow network. */
async function arrival(page: Page, whole: string): Promise<{ readonly asked: readonly string[]; shift: number }> {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
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
  await page.goto(whole);
  await page.evaluate(() => document.fonts.ready);
  // After it was drawn anew.
  const shift = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        requestAnimationFrame(() =>
          requestAnimationFrame(() =>
            resolve((globalThis as unknown as { shifts: number[] }).shifts.reduce((total, value) => total + value, 0)),
          ),
        );
      }),
  );
  return { asked, shift };
}
