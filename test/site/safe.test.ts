// The site as two hosts serve it: one that sends the headers, at the root; one that sends none, under a path.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, describe, expect, it, onTestFinished } from "vitest";
import { goneAddresses, parseAddresses } from "../../src/exports/hosting/addresses.ts";
import { watch } from "../browser/page-checks.ts";
import { BASE, builtSite, changedFiles, command, filesOf, workingCopy } from "./built-site.ts";
import { openBrowser, openSite } from "./visit.ts";

const LETTER = "brieven/2026-05-voorjaarsnota/";
const CHART = `${LETTER}figuren/spending-and-funding/`;
const PAGES = [
  "",
  "brieven/",
  LETTER,
  CHART,
  "cijfers/",
  "cijfers/structural_shortfall.2024/",
  "bronnen/",
  "data/volumes/",
];
const OTHERS = ["scenarios/", "scenarios/spuk-cut/", "handboek/", "over/", "zoeken/?q=tekort", "niets/"];

const atRoot = await builtSite();
const belowPath = await builtSite("below-path");
const frames = mkdtempSync(join(tmpdir(), "onderbouwd-frames-"));

afterAll(() => rmSync(frames, { recursive: true, force: true }));

const browser = openBrowser();
const withHeaders = openSite(atRoot, { headers: true, browser });
const underPath = openSite(belowPath, { base: BASE, browser });
const outside = openSite(frames, { browser });

/** What a frame on another site holds. */
async function framed(address: string): Promise<string> {
  writeFileSync(join(frames, "index.html"), `<!doctype html><title>Elders</title><iframe src="${address}"></iframe>`);
  // Not visit: a browser complains of a frame that it refuses.
  const page = await browser().newPage();
  await page.goto(outside.address(""));
  const frame = page.frames()[1];
  await frame?.waitForLoadState("load").catch(() => undefined);
  const text =
    (await frame
      ?.locator("h1")
      .allInnerTexts()
      .catch(() => [])) ?? [];
  await page.close();
  return text.join();
}

async function visited(page: Page, address: string): Promise<readonly string[]> {
  const complaints = watch(page, address);
  await page.goto(address);
  await page.locator("details").evaluateAll((all) => all.map((details) => details.setAttribute("open", "")));
  await page.waitForLoadState("networkidle");
  // A lost visitor's page is a 404, which a browser reports as an error of its own.
  return complaints.filter((line) => !/status of 404/.test(line));
}

describe.each([
  ["with headers, at the root", withHeaders],
  ["without headers, under a path", underPath],
] as const)("served %s", (_name, { address, visit }) => {
  it("breaks no policy, asks nothing of others and sets no cookie on any kind of page", async () => {
    const context = await browser().newContext();
    // Side by side: each waits until nothing more is asked.
    const complaints = await Promise.all(
      [...PAGES, ...OTHERS].map(async (path) => [path, await visited(await context.newPage(), address(path))] as const),
    );
    expect(complaints.filter(([, lines]) => lines.length > 0)).toEqual([]);
    expect(await context.cookies()).toEqual([]);
    await context.close();
  });

  it("searches, and its results lead to their pages", async () => {
    const page = await visit("zoeken/?q=28430");
    await page.locator(".found a").first().click();
    await page.waitForURL(/\/brieven\//);
    expect(await page.locator("h1").count()).toBe(1);
  });

  it("lets a chart stand in the frame of another site", async () => {
    expect(await framed(address(CHART))).not.toBe("");
  });
});

describe("with headers", () => {
  it("nothing else stands in the frame of another site", async () => {
    for (const path of ["", LETTER, "zoeken/", "brieven/niets/"]) {
      expect(await framed(withHeaders.address(path)), path).toBe("");
    }
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
  it("leads on under the path of the site, and a file is still there", async () => {
    const page = await underPath.visit("oud/");
    await page.waitForURL(/\/onderbouwd\/over\/$/);
    const [old, now] = await Promise.all(
      ["oud.csv", "data/definitions.csv"].map(async (path) => (await fetch(underPath.address(path))).text()),
    );
    expect(old).toBe(now);
  });

  it("stops the build when it leads nowhere, and dist stays as it was", { timeout: 240_000 }, async () => {
    const copy = workingCopy("below-path");
    onTestFinished(() => rmSync(copy, { recursive: true, force: true }));
    cpSync(belowPath, join(copy, "dist"), { recursive: true });
    writeFileSync(join(copy, "public/_redirects"), "/oud/ /weg/ 301\n");
    const { code, stderr } = await command(copy, "build");
    expect(code).toBe(1);
    expect(stderr).toContain("public/_redirects:1:1: /weg/ is not on the site; write where /oud/ is now");
    expect(changedFiles(filesOf(belowPath), filesOf(join(copy, "dist")))).toEqual([]);
  });
});

describe("the pages", () => {
  const files = filesOf(atRoot);
  const html = [...files]
    .filter(([name]) => name.endsWith(".html"))
    .map(([name, bytes]) => [name, bytes.toString()] as const);

  it("have a policy of their own without anything inline, and tell nobody where a reader came from", () => {
    for (const [name, text] of html) {
      const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(text)?.[1] ?? "";
      expect(policy, name).toMatch(/^default-src 'none';/);
      expect(policy, name).not.toMatch(/unsafe|\*|https?:|data:/);
      expect(text, name).toContain('<meta name="referrer" content="no-referrer"');
    }
  });

  it("are in the list for search engines only when those may keep them", () => {
    const listed = [...(files.get("sitemap.xml")?.toString() ?? "").matchAll(/<loc>https:\/\/[^/]+(.*)<\/loc>/g)].map(
      ([, path]) => path,
    );
    const kept = html
      .filter(([name, text]) => name.endsWith("index.html") && !text.includes('<meta name="robots" content="noindex"'))
      .map(([name]) => `/${name.replace(/index\.html$/, "")}`);
    expect([...listed].sort()).toEqual(kept.sort());
    expect(files.get("robots.txt")?.toString()).toMatch(/^Sitemap: https:\/\/\S+\/sitemap\.xml$/m);
  });

  it("are where they have always been: what was published is there, or leads on", () => {
    const listed = parseAddresses(readFileSync(join(import.meta.dirname, "../../public/addresses.txt"), "utf8"));
    const there = new Set([...files.keys()].map((name) => `/${name.replace(/(^|\/)index\.html$/, "$1")}`));
    expect(listed.length).toBeGreaterThan(0);
    expect(goneAddresses(listed, there), "say in public/_redirects where it is now").toEqual([]);
  });
});
