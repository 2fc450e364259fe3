import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type axe from "axe-core";
import type { Page } from "playwright-core";

/** Half of what `axe.source` weighs, and it is sent to every page anew. */
const AXE = readFileSync(fileURLToPath(import.meta.resolve("axe-core/axe.min.js")), "utf8");

// axe has no rule for what WCAG 2.2 adds at level A; the tag is named so that a later axe brings it along.
const standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"];

const brought = new WeakSet<Page>();

/**
 * What axe finds against WCAG 2.0 to 2.2, A and AA, and its own best practices, in the page as it now is.
 * @returns one line per element: `image-alt: Images must have alternative text: img[src$="a.png"]`
 */
export function axeViolations(page: Page): Promise<string[]> {
  return violationsOf(page, []);
}

/** What axe finds but for the size of targets, which it takes long to measure: `smallTargets` is quicker, and stricter. */
export function axeBesidesTargets(page: Page): Promise<string[]> {
  return violationsOf(page, ["target-size"]);
}

async function violationsOf(page: Page, without: readonly string[]): Promise<string[]> {
  if (!brought.has(page)) {
    // A page that is looked at goes on to others, and a script that comes with them is there much sooner than one sent.
    brought.add(page);
    await page.addInitScript(AXE);
  }
  // Not addScriptTag: a strict content security policy refuses that, and evaluate passes it by.
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(AXE);
  const options = {
    runOnly: { type: "tag" as const, values: standards },
    rules: Object.fromEntries(without.map((rule) => [rule, { enabled: false }])),
    resultTypes: ["violations" as const],
    // It would fetch style sheets and films anew, for rules that are not asked for.
    preload: false,
  };
  const violations = await page.evaluate(async (asked) => {
    const inPage = (globalThis as unknown as { axe: typeof axe }).axe;
    return (await inPage.run(document, asked)).violations;
  }, options);
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${id}: ${help}: ${target.flat().join(" ")}`),
  );
}

/**
 * What makes the page itself scroll sideways; nothing when it fits. What lies in a container that scrolls or clips by
 * itself does not count.
 * @returns one line per element, in CSS pixels: `table.wide reaches 900 px in a window of 320 px`
 */
export async function horizontalScroll(page: Page): Promise<string[]> {
  // One self-contained function: it runs in the page, where nothing of this file exists.
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];

    const isContained = (element: Element): boolean => {
      const parent = element.parentElement;
      // What overflows <body> overflows the window, whatever its style says.
      if (parent === null || parent === document.body) return false;
      return getComputedStyle(parent).overflowX !== "visible" || isContained(parent);
    };
    // A long word sticks out of a paragraph that itself fits.
    const textEdge = (element: Element): number =>
      Math.max(
        ...[...element.childNodes].map((node) => {
          if (node.nodeType !== Node.TEXT_NODE) return 0;
          const range = document.createRange();
          range.selectNode(node);
          return range.getBoundingClientRect().right;
        }),
      );
    const edge = (element: Element): number => {
      const isClipped = getComputedStyle(element).overflowX !== "visible";
      const box = element.getBoundingClientRect().right;
      return Math.round(window.scrollX + (isClipped ? box : Math.max(box, textEdge(element))));
    };
    const named = (element: Element): string =>
      element.localName + (element.id && `#${element.id}`) + [...element.classList].map((name) => `.${name}`).join("");

    const found = [...document.body.querySelectorAll("*")]
      .filter((element) => edge(element) > clientWidth && !isContained(element))
      .map((element) => `${named(element)} reaches ${edge(element)} px in a window of ${clientWidth} px`);
    return found.length > 0 ? found : [`the page is ${scrollWidth} px wide in a window of ${clientWidth} px`];
  });
}

/**
 * Listens to a page from before it is opened: errors on its console (violations of its content security policy among
 * them), errors its scripts throw, and every request to another origin than its own.
 * @param origin the page's own, or any address on it
 * @returns a live list, which grows while the page lives; a socket shows up only after the page has loaded
 */
export function watch(page: Page, origin: string): readonly string[] {
  const seen: string[] = [];
  const home = new URL(origin);
  const noteForeign = (address: string): void => {
    const { protocol, host } = new URL(address);
    if (protocol !== "data:" && protocol !== "blob:" && host !== home.host) seen.push(`request elsewhere: ${address}`);
  };
  page.on("console", (message) => {
    if (message.type() !== "error") return;
    const { url, lineNumber } = message.location();
    seen.push(`console error: ${message.text()} (${url}:${lineNumber + 1})`);
  });
  page.on("pageerror", (error) => seen.push(`script error: ${error.message}`));
  page.on("request", (request) => noteForeign(request.url()));
  page.on("websocket", (socket) => noteForeign(socket.url()));
  return seen;
}
