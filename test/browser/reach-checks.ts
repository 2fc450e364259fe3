// What axe does not see: how large what is pressed is, where the focus goes and whether it shows.
import type { Page } from "playwright-core";

/** WCAG 2.2, 2.5.8: CSS pixels, both ways. */
const TARGET = 24;

/**
 * Everything that is pressed and smaller than a finger needs, except links in a line of text.
 * @returns one line per element: `a "bron 1" is 31 × 20 px`
 */
export async function smallTargets(page: Page): Promise<string[]> {
  // One self-contained function: it runs in the page, where nothing of this file exists.
  return page.evaluate((least) => {
    const pressed = "a[href], button, summary, input, select, textarea, [tabindex='0'][role='button']";
    const block = (element: Element): Element => {
      const parent = element.parentElement;
      if (parent === null) return element;
      return /^inline$/.test(getComputedStyle(parent).display) ? block(parent) : parent;
    };
    // Words around it that are not pressed themselves: then the line decides its height.
    const isInSentence = (element: Element): boolean => {
      if (getComputedStyle(element).display !== "inline") return false;
      const around = block(element).cloneNode(true) as Element;
      for (const other of around.querySelectorAll(
        "a, button, summary, input, select, textarea, .visually-hidden, ul, ol",
      ))
        other.remove();
      return /\p{L}|\p{N}/u.test(around.textContent ?? "");
    };
    return [...document.querySelectorAll(pressed)].flatMap((element) => {
      const style = getComputedStyle(element);
      const isSeen = element.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true });
      // The skip link shows once it has the focus.
      if (!isSeen || style.clipPath !== "none" || isInSentence(element)) return [];
      const boxes = [...element.getClientRects()];
      const width = Math.max(...boxes.map((box) => box.width));
      const height = Math.max(...boxes.map((box) => box.height));
      if (width >= least && height >= least) return [];
      return [
        `${element.localName} "${element.textContent?.trim().slice(0, 40)}" is ${Math.round(width)} × ${Math.round(height)} px`,
      ];
    });
  }, TARGET);
}

/** Where the focus is after a press of Tab. */
interface Stop {
  readonly name: string;
  /** Why a reader would lose it: no ring, out of sight, before the stop before. */
  readonly faults: readonly string[];
}

/**
 * Walks through a page with Tab, from its start to where the focus leaves it.
 * @param most stops to make at most; a longer page is walked as far as that
 */
export async function walk(page: Page, most: number): Promise<readonly Stop[]> {
  const stops: Stop[] = [];
  await page.evaluate(() => {
    Object.assign(globalThis, { before: undefined });
  });
  while (stops.length < most) {
    await page.keyboard.press("Tab");
    const stop = await page.evaluate(() => {
      const memory = globalThis as unknown as { before?: Element | undefined };
      const element = document.activeElement;
      if (element === null || element === document.body || element === memory.before) return undefined;
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
      const boxes = [...element.getClientRects()];
      const isSeen = boxes.some(
        ({ top, bottom, left, right }) => bottom > 0 && top < innerHeight && right > 0 && left < innerWidth,
      );
      const follows =
        memory.before === undefined ||
        Boolean(memory.before.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING);
      const hasRing =
        outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2 && outlineColor !== "rgba(0, 0, 0, 0)";
      memory.before = element;
      return {
        name: `${element.localName} "${(element.textContent || element.getAttribute("aria-label") || element.id).trim().slice(0, 40)}"`,
        faults: [
          ...(element.matches(":focus-visible") && hasRing ? [] : ["no ring"]),
          ...(isSeen ? [] : ["out of sight"]),
          ...(follows ? [] : ["before the stop before it"]),
        ],
      };
    });
    if (stop === undefined) break;
    stops.push(stop);
  }
  return stops;
}
