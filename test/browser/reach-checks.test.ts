// A check that never fails checks nothing.
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { launchBrowser } from "./chromium.ts";
import { smallTargets, walk } from "./reach-checks.ts";

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
});

async function opened(html: string) {
  const page = await browser.newPage({ viewport: { width: 320, height: 400 } });
  await page.setContent(
    `<!doctype html><style>body { font: 16px/1.2 sans-serif } a:focus { outline: 2px solid }</style>${html}`,
  );
  return page;
}

it("a link by itself must be as high as a finger needs; one in a sentence need not", async () => {
  const page = await opened(
    '<p>Lees <a href="#a">dit</a> eerst.</p><p><a href="#b">Alleen</a></p><p><a href="#c" style="padding: 4px">Ruim</a></p>',
  );
  expect(await smallTargets(page)).toEqual([expect.stringMatching(/^a "Alleen" is \d+ × \d+ px$/)]);
});

it("dots between links are no sentence, and what is hidden is not pressed", async () => {
  const page = await opened('<p><a href="#a">CSV</a> · <a href="#b">JSON</a></p><p hidden><a href="#c">Weg</a></p>');
  expect(await smallTargets(page)).toHaveLength(2);
});

it("the walk names a stop without a ring, one out of sight and one that goes back", async () => {
  const page = await opened(
    '<a href="#a" id="a">Eén</a> <a href="#b" style="outline: none">Twee</a> <a href="#c" style="position: fixed; top: -99px">Drie</a> <a href="#d">Vier</a> <a href="#e" tabindex="1">Eerst</a>',
  );
  const stops = await walk(page, 20);
  expect(stops.map(({ name, faults }) => `${name}: ${faults.join(", ")}`)).toEqual([
    'a "Eerst": ',
    'a "Eén": before the stop before it',
    'a "Twee": no ring',
    'a "Drie": out of sight',
    'a "Vier": ',
  ]);
});
