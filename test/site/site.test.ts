// The built site in a real browser, as a host serves it that sends the headers: one visit to every kind of page.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { isNight } from "../night.ts";
import { builtSite } from "./built-site.ts";
import { looksAt, unfold } from "./looks.ts";
import { pageKinds } from "./page-kinds.ts";
import { type KeptPage, openSite } from "./visit.ts";

const folder = await builtSite();
const { found, lacking } = pageKinds(folder);
const { keptPage, address } = openSite(folder, { headers: true });

let reader: KeptPage;

beforeAll(async () => {
  reader = await keptPage();
});

describe("is accessible, fits, rests and asks nothing of others, in every way it may be read", () => {
  it.each(found)("$kind: $path", async ({ path }) => {
    await reader.to(path);
    const wrong = await looksAt(reader.page);
    await unfold(reader.page);
    expect([...wrong, ...reader.complaints()]).toEqual([]);
  });

  it.skip.each(lacking)("%s: this site has no such page", () => undefined);

  it("and sets no cookie", async () => {
    expect(await reader.page.context().cookies()).toEqual([]);
  });
});

describe("says the same without JavaScript", () => {
  // Other pages have no script: there is nothing to be without. The page that searches says that it cannot. By day one page
  // stands for all that have the same scripts.
  const scriptsOf = (path: string) => {
    const html = readFileSync(join(folder, path.replace(/\/$/, "/index.html")), "utf8");
    return [...html.matchAll(/<script[^>]* src="([^"]*)"/g)].map(([, src]) => src).join();
  };
  const withScripts = found.filter(({ path }) => scriptsOf(path) !== "" && path !== "/zoeken/");
  const byScripts = Map.groupBy(withScripts, ({ path }) => scriptsOf(path));
  const scripted = isNight ? withScripts : [...byScripts.values()].flatMap((same) => same.slice(0, 1));
  const wide = { viewport: { width: 1280, height: 900 } };

  it("whatever page it is", { timeout: 120_000 }, async () => {
    expect(scripted.length).toBeGreaterThan(0);
    const [full, bare] = [await keptPage(wide), await keptPage({ ...wide, javaScriptEnabled: false })];
    const differing: string[] = [];
    for (const { path } of scripted) {
      await Promise.all([full.to(path), bare.to(path)]);
      // What scripts add: a field to narrow the list, and a button to copy a text that can be selected anyway.
      await full.page.locator("main search, .copy").evaluateAll((added) => added.map((element) => element.remove()));
      const [all, left] = await Promise.all([full, bare].map(({ page }) => page.locator("body").innerText()));
      if (all !== left) differing.push(`${path}: ${firstDifference(all ?? "", left ?? "")}`);
    }
    expect(differing).toEqual([]);
  });
});

describe("a lost visitor", () => {
  it("gets a page with status 404, which breaks no policy either", async () => {
    const response = await reader.page.goto(address("brieven/bestaat-niet/"));
    expect(response?.status()).toBe(404);
    expect(await reader.page.locator("h1").count()).toBe(1);
    expect(reader.complaints().filter((line) => !/status of 404/.test(line))).toEqual([]);
  });
});

/** The first line that two texts do not share. */
function firstDifference(one: string, other: string): string {
  const lines = other.split("\n");
  const at = one.split("\n").findIndex((line, index) => line !== lines[index]);
  return `“${one.split("\n")[at]}” is “${lines[at]}” without`;
}
