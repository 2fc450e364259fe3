// The trail of a number in the reader's hand: by keyboard, by mouse, without scripts, by its permanent address, on paper.
import { beforeAll, describe, expect, it } from "vitest";
import { plainSpaces } from "../../src/language/writing/line-ends.ts";
import { isNight } from "../night.ts";
import { type Brief, briefsOf } from "./briefs.ts";
import { builtSite } from "./built-site.ts";
import { asks, richestLetter, toFollow } from "./finds.ts";
import { follow, isTarget, tabTo } from "./follow.ts";
import { looksAt, unfold } from "./looks.ts";
import { type KeptPage, openSite } from "./visit.ts";

const folder = await builtSite();
const briefs = briefsOf(folder).filter(({ numbers }) => numbers.length > 0);
const richest = richestLetter(folder, ({ numbers }) => numbers.length > 0);
const asking = richestLetter(folder, asks);
const followed = toFollow(briefs);
const { address, keptPage, visit } = openSite(folder);
const letter = (brief: Brief | undefined) => `brieven/${brief?.slug}/`;

let full: KeptPage;
let bare: KeptPage;

beforeAll(async () => {
  full = await keptPage({ reducedMotion: "reduce" });
  bare = await keptPage({ reducedMotion: "reduce", javaScriptEnabled: false });
});

/** By day the letter with most numbers and the one that asks; at night each. */
const walked = isNight ? briefs : briefs.filter(({ slug }) => [richest?.slug, asking?.slug].includes(slug));

describe.each(walked)("from the numbers of $slug", (brief) => {
  // A script only adds a button to what is there without; the letter with most numbers is walked through in both ways.
  it.each([
    ["without scripts", () => bare],
    ...(brief.slug === richest?.slug ? [["with scripts", () => full] as const] : []),
  ] as const)("the keyboard alone reaches source and citation, %s", async (_with, kept) => {
    const { page, to, complaints } = kept();
    await to(letter(brief));
    for (const index of followed.get(brief.slug) ?? []) await follow(page, brief, index);
    expect(complaints()).toEqual([]);
  });

  it("paper tells of every number what its source prints and where, without scripts", async () => {
    const { page, to } = bare;
    await to(letter(brief));
    await page.emulateMedia({ media: "print" });
    const entries = new Map(
      await page
        .locator(".numbers > li")
        .evaluateAll((items) => items.map((item) => [item.id, (item as HTMLElement).innerText] as const)),
    );
    const links = await page
      .locator("article.letter a.number")
      .evaluateAll((all) => all.map((link) => `cijfer-${(link as HTMLElement).dataset["entry"]}`));
    const hidden = await page.locator(".numbers :is(textarea, summary, button):visible").count();
    const permanent = await page.locator(".permanent").innerText();
    await page.emulateMedia({ media: "screen" });

    expect(links).toHaveLength(brief.numbers.length);
    const untold = links.flatMap((entry, index) =>
      (brief.numbers[index]?.sources ?? [])
        .flatMap(({ printed, locator }) => [printed, locator])
        .filter((words) => !plainSpaces(entries.get(entry) ?? "").includes(plainSpaces(words)))
        .map((words) => `${entry} does not say ${words}`),
    );
    expect(untold).toEqual([]);
    expect(hidden).toBe(0);
    expect(permanent).toContain(`/brieven/${brief.slug}/#cijfer-1-1`);
  });
});

/** By day the colours that a reader forces, in which a mark is lost first; at night each scheme. */
const schemes = [
  { forcedColors: "active" },
  ...(isNight ? ([{ colorScheme: "light" }, { colorScheme: "dark" }] as const) : []),
] as const;

describe.skipIf(richest === undefined)("a permanent address", () => {
  it.each(schemes)("lands on its number, marks it and puts the focus on it, %o", async (colours) => {
    const { page, to } = bare;
    await page.emulateMedia({ colorScheme: "light", forcedColors: "none", ...colours });
    await to(letter(richest));
    const middle = Math.floor((richest?.numbers.length ?? 0) / 2);
    const id = await page.locator("article.letter a.number").nth(middle).getAttribute("id");
    const number = page.locator(`#${id}`);
    const ground = () => number.evaluate((link) => getComputedStyle(link).backgroundColor);
    const unmarked = await ground();
    const citation = await page.locator(`#${id}`.replace("cijfer", "citaat")).inputValue();
    const { pathname, hash } = new URL(/https:\S+$/.exec(citation)?.[0] ?? "");
    await page.goto("about:blank");
    await page.goto(address(pathname + hash));
    expect(await ground()).not.toBe(unmarked);
    const box = await number.boundingBox();
    expect(box?.y).toBeGreaterThan(0);
    expect(box?.y).toBeLessThan(page.viewportSize()?.height ?? 0);
    expect(await number.evaluate((link) => link === document.activeElement)).toBe(true);
    await page.keyboard.press("Enter");
    await expect.poll(() => new URL(page.url()).hash).toBe(`#${id?.replace(/-\d+$/, "")}`);
    expect(await tabTo(page, `a[href="#${id}"]`)).toBe(true);
  });

  it("leads from a number to its entry and back, pressed on a phone", async () => {
    await full.page.setViewportSize({ width: 360, height: 900 });
    await full.to(letter(richest));
    const number = full.page.locator("article.letter a.number").first();
    const entry = full.page.locator(`[id="${(await number.getAttribute("href"))?.slice(1)}"]`);
    await number.click();
    await expect.poll(() => isTarget(entry)).toBe(true);
    expect(await entry.isVisible()).toBe(true);
    const told = plainSpaces(await entry.innerText());
    for (const { id, locator } of richest?.numbers[0]?.sources ?? []) {
      expect(told).toContain(plainSpaces(locator));
      expect(told).toContain(plainSpaces(richest?.sources.find((source) => source.id === id)?.title ?? "?"));
    }
    await entry.locator(`a[href="#${await number.getAttribute("id")}"]`).click();
    await expect.poll(() => isTarget(number)).toBe(true);
  });

  it("marks a number within its own words: no ring lies over its neighbours", async () => {
    await full.to(`${letter(richest)}#cijfer-1-1`);
    const { boxShadow, outlineOffset } = await full.page
      .locator("#cijfer-1-1:target")
      .evaluate((number) => getComputedStyle(number));
    expect(boxShadow).toBe("none");
    expect(Number.parseFloat(outlineOffset)).toBeLessThanOrEqual(0);
  });

  it.skipIf(asking === undefined)("keeps the ground of an ask, and marks it otherwise", async () => {
    const { page, to, complaints } = full;
    await to(letter(asking));
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
    expect(complaints()).toEqual([]);
  });

  it.runIf(isNight)("is accessible and fits where it marks an entry, with all that folds unfolded", async () => {
    await full.to(`${letter(richest)}#cijfer-2`);
    await unfold(full.page);
    expect([...(await looksAt(full.page)), ...full.complaints()]).toEqual([]);
  });
});

describe.skipIf(richest === undefined)("with scripts", () => {
  it("one press copies a citation and says so, and nothing of it is there without", async () => {
    const page = await visit(letter(richest), { reducedMotion: "reduce" });
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
    await bare.to(letter(richest));
    expect(await bare.page.locator("button").count()).toBe(0);
  });
});
