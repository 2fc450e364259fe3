// All that is looked at in one visit to a page: each width, colour and medium that it may be read in.
import type { Page } from "playwright-core";
import { axeBesidesTargets, horizontalScroll } from "../browser/page-checks.ts";
import { smallTargets } from "../browser/reach-checks.ts";
import { isNight } from "../night.ts";

/** Says what is wrong with a page as it now is, a line for each thing. */
type Check = (page: Page) => Promise<readonly string[]>;

interface Rendering {
  readonly name: string;
  readonly width: number;
  readonly height?: number;
  readonly media?: Parameters<Page["emulateMedia"]>[0];
  /** Whether a reader set the spacing of its text herself. */
  readonly spaced?: boolean;
  /** Whether the day has no time for it. */
  readonly night?: boolean;
  readonly checks: readonly Check[];
}

const moving: Check = (page) =>
  page.evaluate(() =>
    [...document.querySelectorAll("*")]
      .filter((element) => element.getAnimations().length > 0)
      .map((element) => `${element.localName} moves by itself`),
  );

const scrollsSmoothly: Check = (page) =>
  page.evaluate(() => {
    const { scrollBehavior } = getComputedStyle(document.documentElement);
    return scrollBehavior === "auto" ? [] : [`scrolls: ${scrollBehavior}`];
  });

/** Colours that a reader forces leave no ground to tell an ask by. */
const frameless: Check = (page) =>
  page
    .locator(".ask")
    .evaluateAll((asks) =>
      asks
        .filter((ask) => Number.parseFloat(getComputedStyle(ask).borderInlineStartWidth) < 1)
        .map(({ id }) => `the ask ${id} has no frame`),
    );

/** On paper a number points to the list of numbers, where there is one. */
const lostMarks: Check = (page) =>
  page.locator(".number:not([data-entry])").evaluateAll((numbers) =>
    numbers.flatMap((number) => {
      const { content } = getComputedStyle(number, "::after");
      return content === "none" ? [] : [`${number.textContent} points with ${content} to a list that is not there`];
    }),
  );

const accessible: Check = async (page) => [...(await axeBesidesTargets(page)), ...(await smallTargets(page))];

/** By day the widest window is looked into, in which all is in sight; at night the narrow one too, which takes axe three times as long. */
const accessibleAtNight: Check = isNight ? accessible : smallTargets;

/** Colours move nothing, so that each width is looked at in one of them; `tokens.test.ts` weighs all pairs in all schemes. */
const ALL_RENDERINGS: readonly Rendering[] = [
  { name: "320 px, light", width: 320, checks: [accessibleAtNight, horizontalScroll, moving] },
  {
    name: "320 px, forced colours",
    width: 320,
    media: { forcedColors: "active" },
    checks: [horizontalScroll, frameless],
  },
  { name: "320 px, spaced as a reader may", width: 320, spaced: true, night: true, checks: [horizontalScroll] },
  // A window of 1280 by 900, in which all is twice as large.
  { name: "200% zoom", width: 640, height: 450, checks: [horizontalScroll] },
  { name: "1280 px, dark", width: 1280, media: { colorScheme: "dark" }, checks: [accessible, horizontalScroll] },
  {
    name: "1920 px, at rest",
    width: 1920,
    height: 1080,
    night: true,
    media: { reducedMotion: "reduce" },
    checks: [horizontalScroll, scrollsSmoothly],
  },
  { name: "paper", width: 320, media: { media: "print" }, checks: [lostMarks] },
];

const RENDERINGS = ALL_RENDERINGS.filter(({ night = false }) => isNight || !night);

/** What WCAG 1.4.12 lets a reader set. */
const SPACING =
  "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }";

/**
 * What is wrong with an open page, in whatever way it is read.
 * @returns lines such as `320 px, light: a "Alleen" is 40 × 19 px`
 */
export async function looksAt(page: Page): Promise<readonly string[]> {
  const found: string[] = [];
  for (const { name, width, height = 900, media, spaced = false, checks } of RENDERINGS) {
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ ...SCREEN, ...media });
    if (spaced) await style(page, SPACING);
    for (const check of checks) found.push(...(await check(page)).map((line) => `${name}: ${line}`));
    if (spaced) await style(page, "");
  }
  await page.emulateMedia({ media: null, colorScheme: null, forcedColors: null, reducedMotion: null });
  return found;
}

const SCREEN = { media: "screen", colorScheme: "light", forcedColors: "none", reducedMotion: "no-preference" } as const;

/** A style sheet that no policy stops. */
function style(page: Page, css: string): Promise<void> {
  return page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [sheet];
  }, css);
}

/** Unfolds all that folds, and lets the page ask for what it then shows. */
export async function unfold(page: Page): Promise<void> {
  await page.locator("details").evaluateAll((all) => all.map((details) => details.setAttribute("open", "")));
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}
