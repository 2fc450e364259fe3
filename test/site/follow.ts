// Following a number of a letter as a reader does who has a keyboard and nothing else.
import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";
import { plainSpaces } from "../../src/language/writing/line-ends.ts";
import type { Brief } from "./briefs.ts";

/** Presses Tab until the focus is on what is looked for, or gives up. */
export async function tabTo(page: Page, selector: string): Promise<boolean> {
  for (let presses = 0; presses < 16; presses += 1) {
    await page.keyboard.press("Tab");
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector)) return true;
  }
  return false;
}

/** Whether the address leads to an element. */
export const isTarget = (locator: Locator): Promise<boolean> =>
  locator.evaluate((element) => element.matches(":target"));

/** Goes from a number to its source and to its citation, with the keyboard alone. */
export async function follow(page: Page, { slug, numbers }: Brief, index: number): Promise<void> {
  const number = page.locator("article.letter a.number").nth(index);
  const entry = await number.getAttribute("data-entry");
  await number.focus();
  await page.keyboard.press("Enter");
  const target = page.locator(`#cijfer-${entry}`);
  await expect.poll(() => isTarget(target)).toBe(true);

  const folded = `#cijfer-${entry} .number-facts details:not([open]) > summary`;
  if ((await page.locator(folded).count()) > 0) {
    expect(await tabTo(page, folded), `the sum of number ${index}`).toBe(true);
    await page.keyboard.press("Enter");
  }
  const told = plainSpaces(await target.innerText());
  for (const { printed, locator } of numbers[index]?.sources ?? []) {
    expect(told).toContain(plainSpaces(printed));
    expect(told).toContain(plainSpaces(locator));
  }

  if ((await page.locator(`#cijfer-${entry} .citations`).getAttribute("open")) === null) {
    expect(await tabTo(page, `#cijfer-${entry} .citations > summary`)).toBe(true);
    await page.keyboard.press("Enter");
  }
  const citation = `#${await number.getAttribute("id")}`.replace("cijfer", "citaat");
  expect(await tabTo(page, citation), `the citation of number ${index}`).toBe(true);
  await page.keyboard.press("ControlOrMeta+A");
  const [selected, value = ""] = await page.evaluate(() => {
    const area = document.activeElement as HTMLTextAreaElement;
    return [area.value.slice(area.selectionStart, area.selectionEnd), area.value];
  });
  expect(selected).toBe(value);
  expect(plainSpaces(value)).toContain(plainSpaces(numbers[index]?.text ?? "?"));
  expect(plainSpaces(value)).toMatch(new RegExp(`stand van kennis .*https://\\S+/brieven/${slug}/#cijfer-\\d+-\\d+$`));
  await page.keyboard.press("Delete");
  expect(await page.locator(citation).inputValue()).toBe(value);
}
