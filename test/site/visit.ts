// A built site that is open while the tests of a file run, and visits to it.
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, expect, onTestFinished } from "vitest";
import { launchBrowser } from "../browser/chromium.ts";
import { watch } from "../browser/page-checks.ts";
import { type Served, serve } from "../browser/serve.ts";

/** A site that a browser can go to, from the first test of a file to its last. */
export interface OpenSite {
  /** The whole address of a path on the site. */
  readonly address: (path: string) => string;
  /** A page of a context of its own, still blank; it is closed after the test, which fails if the page complained. */
  readonly blankPage: (options?: BrowserContextOptions) => Promise<Page>;
  /** A blank page that went to a path. */
  readonly visit: (path: string, options?: BrowserContextOptions) => Promise<Page>;
  /** A page that stays open from test to test, for who goes through many; what it complains of is for who asked. */
  readonly keptPage: (options?: BrowserContextOptions) => Promise<KeptPage>;
}

/** A page that goes from address to address. */
export interface KeptPage {
  readonly page: Page;
  /** Goes to a path of the site. */
  readonly to: (path: string) => Promise<void>;
  /** What was complained of since this was asked last. */
  readonly complaints: () => readonly string[];
}

/** Starts a browser before the tests of a file and closes it after them; it is there once the first test runs. */
export function openBrowser(): () => Browser {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser?.close());
  return () => there(browser);
}

/**
 * Serves a folder to a browser while the tests of a file run.
 * @param options.browser the browser to visit it with, where a file opens more than one site
 */
export function openSite(
  folder: string,
  {
    browser = openBrowser(),
    ...options
  }: { readonly browser?: () => Browser } & NonNullable<Parameters<typeof serve>[1]> = {},
): OpenSite {
  let served: Served | undefined;
  beforeAll(async () => {
    served = await serve(folder, options);
  });
  afterAll(() => served?.close());

  const address = (path: string) => new URL(path, there(served).url).href;
  const watched = async (asked?: BrowserContextOptions) => {
    const page = await (await browser().newContext(asked)).newPage();
    return { page, seen: watch(page, there(served).url) };
  };
  const blankPage = async (asked?: BrowserContextOptions) => {
    const { page, seen } = await watched(asked);
    onTestFinished(async () => {
      await page.context().close();
      expect(seen).toEqual([]);
    });
    return page;
  };
  const visit = async (path: string, asked?: BrowserContextOptions) => {
    const page = await blankPage(asked);
    await page.goto(address(path));
    return page;
  };
  const keptPage = async (asked?: BrowserContextOptions) => {
    const { page, seen } = await watched(asked);
    let told = 0;
    const complaints = () => {
      const news = seen.slice(told);
      told = seen.length;
      return news;
    };
    // It closes with its browser.
    return { page, to: async (path: string) => void (await page.goto(address(path))), complaints };
  };
  return { address, blankPage, visit, keptPage };
}

function there<T>(opened: T | undefined): T {
  if (opened === undefined) throw new Error("the site opens when the first test runs; ask for it inside a test");
  return opened;
}
