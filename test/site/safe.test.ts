// The site as two hosts serve it: one that sends the headers, at the root; one that sends none, under a path. What every
// kind of page asks for where the headers are sent: site.test.ts.
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addressOf, goneAddresses, parseAddresses } from "../../src/exports/hosting/addresses.ts";
import { SMALL_BASE, smallSite } from "../sites/small-site.ts";
import { builtSite, filesOf } from "./built-site.ts";
import { richestLetter, shows } from "./finds.ts";
import { unfold } from "./looks.ts";
import { pageKinds, readPages } from "./page-kinds.ts";
import { type KeptPage, openBrowser, openSite } from "./visit.ts";

const atRoot = await builtSite();
const belowPath = await smallSite("library", "below-path");
const frames = mkdtempSync(join(tmpdir(), "onderbouwd-frames-"));

afterAll(() => rmSync(frames, { recursive: true, force: true }));

/** The richest letter of a site, with its first chart, where it has one; and the few pages that are opened on it. */
function partsOf(folder: string) {
  const letter = richestLetter(folder, shows);
  const path = `brieven/${letter?.slug}/`;
  const chart = `${path}figuren/${letter?.charts[0]?.id}/`;
  const pages = [
    ...readPages(pageKinds(folder)).map(({ path: read }) => read.slice(1)),
    ...(letter ? [path, chart] : []),
    "cijfers/",
    `zoeken/?q=${encodeURIComponent(letter?.title ?? "2")}`,
    "niets/",
  ];
  return { letter, path, chart, pages };
}

const ours = partsOf(atRoot);
/** The addresses in all other pages under a path are made alike: base.test.ts. */
const small = partsOf(belowPath);
const { path: LETTER, chart: CHART } = ours;

const browser = openBrowser();
const withHeaders = openSite(atRoot, { headers: true, browser });
const underPath = openSite(belowPath, { base: SMALL_BASE, browser });
const outside = openSite(frames, { browser });

/** What a frame on another site holds, for each address; a browser complains of a frame that it refuses. */
async function framed(addresses: readonly string[]): Promise<readonly string[]> {
  const page = await browser().newPage();
  const found: string[] = [];
  for (const address of addresses) {
    writeFileSync(join(frames, "index.html"), `<!doctype html><title>Elders</title><iframe src="${address}"></iframe>`);
    await page.goto(outside.address(""));
    const frame = page.frames()[1];
    await frame?.waitForLoadState("load").catch(() => undefined);
    const words = await frame
      ?.locator("h1")
      .allInnerTexts()
      .catch(() => []);
    found.push(words?.join() ?? "");
  }
  await page.close();
  return found;
}

describe.each([
  ["with headers, at the root", withHeaders, ours],
  ["without headers, under a path", underPath, small],
] as const)("served %s", (_name, { address, keptPage }, { letter, chart }) => {
  let reader: KeptPage;

  beforeAll(async () => {
    reader = await keptPage();
  });

  it.skipIf(letter === undefined)("searches, and its results lead to their pages", async () => {
    const { page, to } = reader;
    await to(`zoeken/?q=${encodeURIComponent(letter?.title ?? "")}`);
    await page.locator(".found a").first().click();
    await page.waitForURL(({ href }) => href.startsWith(address("brieven/")));
    expect(await page.locator("h1").count()).toBe(1);
    expect(reader.complaints()).toEqual([]);
  });

  it.skipIf(letter === undefined)("lets a chart stand in the frame of another site", async () => {
    expect(await framed([address(chart)])).toEqual([letter?.charts[0]?.title]);
  });
});

describe("without headers, under a path", () => {
  it("breaks no policy, asks nothing of others and sets no cookie", async () => {
    const reader = await underPath.keptPage();
    const found: string[] = [];
    for (const path of small.pages) {
      await reader.to(path);
      // A page that searches is done when it says how much it found.
      if (path.includes("?q=")) await reader.page.locator(".search-results h2").first().waitFor();
      await unfold(reader.page);
      found.push(...reader.complaints().map((line) => `${path}: ${line}`));
    }
    // A lost visitor's page is a 404, which a browser reports as an error of its own.
    expect(found.filter((line) => !/status of 404/.test(line))).toEqual([]);
    expect(await reader.page.context().cookies()).toEqual([]);
  });
});

describe("with headers", () => {
  it("nothing but a chart stands in the frame of another site", async () => {
    const paths = ["", LETTER, "zoeken/", "brieven/niets/"];
    expect(await framed(paths.map(withHeaders.address))).toEqual(paths.map(() => ""));
  });

  it.each(["", LETTER, CHART, `${LETTER}brief.json`, "niets/"])("%j is served with all of them", async (path) => {
    const { headers } = await fetch(withHeaders.address(path));
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("referrer-policy")).toBe("no-referrer");
    expect(headers.get("permissions-policy")).toContain("camera=()");
    expect(headers.get("content-security-policy")?.match(/frame-ancestors \S+/g)).toEqual([
      path === CHART ? "frame-ancestors *" : "frame-ancestors 'none'",
    ]);
  });
});

describe("an address that moved", () => {
  const moves = readFileSync(join(belowPath, "_redirects"), "utf8")
    .split("\n")
    .map((line) => line.split(" ").map((path) => path.replace(/^\//, "")));
  const [from = "", to = ""] = moves.find(([, now]) => now?.endsWith("/")) ?? [];
  const files = moves.find(([, now]) => now?.endsWith(".csv"))?.slice(0, 2) ?? [];

  it("leads on under the path of the site, and a file is still there", async () => {
    const page = await underPath.visit(from);
    await page.waitForURL(underPath.address(to));
    const [old, now] = await Promise.all(files.map(async (path) => (await fetch(underPath.address(path))).text()));
    expect(old).toBeTruthy();
    expect(old).toBe(now);
  });
});

describe("the pages", () => {
  const files = filesOf(atRoot);
  const html = [...files]
    .filter(([name]) => name.endsWith(".html"))
    .map(([name, bytes]) => [name, bytes.toString()] as const);

  it("have a policy of their own without anything inline, and tell nobody where a reader came from", () => {
    const loose = html.filter(([, text]) => {
      const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(text)?.[1] ?? "";
      const isStrict = policy.startsWith("default-src 'none';") && !/unsafe|\*|https?:|data:/.test(policy);
      // A page that only leads on stays on this site.
      return !isStrict || !/<meta name="referrer" content="no-referrer"|http-equiv="refresh"/.test(text);
    });
    expect(loose.map(([name]) => name)).toEqual([]);
  });

  it("are in the list for search engines only when those may keep them", () => {
    const listed = [...(files.get("sitemap.xml")?.toString() ?? "").matchAll(/<loc>https:\/\/[^/]+(.*)<\/loc>/g)].map(
      ([, path]) => path,
    );
    const kept = html
      .filter(([name, text]) => name.endsWith("index.html") && !text.includes('<meta name="robots" content="noindex"'))
      .map(([name]) => addressOf(name));
    expect([...listed].sort()).toEqual(kept.sort());
    expect(files.get("robots.txt")?.toString()).toMatch(/^Sitemap: https:\/\/\S+\/sitemap\.xml$/m);
  });

  const list = join(import.meta.dirname, "../../public/addresses.txt");

  it.skipIf(!existsSync(list))("are where they have always been: what was published is there, or leads on", () => {
    const listed = parseAddresses(readFileSync(list, "utf8"));
    const there = new Set([...files.keys()].map(addressOf));
    expect(listed.length).toBeGreaterThan(0);
    expect(goneAddresses(listed, there), "say in public/_redirects where it is now").toEqual([]);
  });
});
