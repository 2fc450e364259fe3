// What the address of a place in a letter lands on: marked, and still itself.
import { describe, expect, it } from "vitest";
import { builtSite } from "./built-site.ts";
import { openSite } from "./visit.ts";

const LETTER = "brieven/2020-02-kosten-nieuw-stelsel/";

const { visit } = openSite(await builtSite());
const reading = () => visit(LETTER, { viewport: { width: 360, height: 800 } });

describe("what an address lands on", () => {
  it("keeps the ground of an ask, and marks it otherwise", async () => {
    const page = await reading();
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

  it("marks a number within its own words: no ring lies over its neighbours", async () => {
    const page = await reading();
    await page.goto(`${page.url()}#cijfer-1-1`);
    const { boxShadow, outlineOffset } = await page
      .locator("#cijfer-1-1")
      .evaluate(({ ownerDocument }) => getComputedStyle(ownerDocument.querySelector(":target") as Element));
    expect(boxShadow).toBe("none");
    expect(Number.parseFloat(outlineOffset)).toBeLessThanOrEqual(0);
  });
});

describe("a link that leaves the site", () => {
  it("keeps its mark on one line with the bracket after it, at any width", async () => {
    const page = await visit("over/");
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
  });
});
