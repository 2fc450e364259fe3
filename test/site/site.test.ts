// The built site in a real browser: every kind of page, wide and narrow, and every link of every page.
import { parseHTML } from "linkedom";
import type { Locator } from "playwright-core";
import { describe, expect, it } from "vitest";
import { JOINER, plainSpaces } from "../../src/language/writing/line-ends.ts";
import { axeViolations, horizontalScroll } from "../browser/page-checks.ts";
import { builtSite, filesOf } from "./built-site.ts";
import { KINDS } from "./page-kinds.ts";
import { openSite } from "./visit.ts";

const folder = await builtSite();
const files = filesOf(folder);
const pages: ReadonlyMap<string, Document> = new Map(
  [...files]
    .filter(([name]) => name.endsWith(".html"))
    .map(([name, bytes]) => [
      `/${name.replace(/index\.html$/, "")}`,
      parseHTML(bytes.toString()).document as unknown as Document,
    ]),
);
const { address, visit } = openSite(folder);
const WIDE = { viewport: { width: 1280, height: 900 } };

describe.each(KINDS)("page %s", (path) => {
  it.each([
    [320, "light"],
    [1280, "light"],
    [320, "dark"],
    [1280, "dark"],
  ] as const)("is accessible, fits and stays quiet at %d px, %s", async (width, colorScheme) => {
    const page = await visit(path, { viewport: { width, height: 900 }, colorScheme });
    expect(await axeViolations(page)).toEqual([]);
    expect(await horizontalScroll(page)).toEqual([]);
  });

  it("is complete without JavaScript; letters and figures offer a little of it, as a file", async () => {
    const page = await visit(path, WIDE);
    // What scripts add: a field to narrow the list, and a button to copy a text that can be selected anyway.
    await page.locator("main search, .copy").evaluateAll((fields) => fields.map((field) => field.remove()));
    const withScripts = await page.locator("body").innerText();
    const bare = await visit(path, { ...WIDE, javaScriptEnabled: false });
    expect(await bare.locator("body").innerText()).toBe(withScripts);
    // JSON-LD is data: it does not run.
    const scripts = [...(pages.get(path)?.querySelectorAll("script:not([type='application/ld+json'])") ?? [])];
    const offered = /^\/(brieven\/[^/]+|cijfers|cijfers\/(?!narekenen\/)[^/]+)\/$/.test(path)
      ? [/^\/assets\/[\w.-]+\.js$/]
      : [];
    expect(scripts.map((script) => script.getAttribute("src"))).toEqual(
      offered.map((form) => expect.stringMatching(form)),
    );
    expect(scripts.map(({ textContent }) => textContent).join("")).toBe("");
  });

  it("points on paper to a number of the list only from where there is one", async () => {
    const page = await visit(path, WIDE);
    await page.emulateMedia({ media: "print" });
    const marks = await page
      .locator(".number:not([data-entry])")
      .evaluateAll((numbers) => numbers.map((number) => getComputedStyle(number, "::after").content));
    expect(marks.filter((mark) => mark !== "none")).toEqual([]);
  });
});

describe("every page", () => {
  it("has a language, a title of its own, one h1, and headings in order", () => {
    const titles = new Map<string, string>();
    for (const [path, document] of pages) {
      expect(document.documentElement.getAttribute("lang"), path).toBe("nl");
      expect(titles.get(document.title), `${path} has the title of another page`).toBeUndefined();
      titles.set(document.title, path);
      const levels = [...document.querySelectorAll("h1,h2,h3,h4,h5,h6")].map(({ tagName }) => Number(tagName[1]));
      expect(
        levels.filter((level) => level === 1),
        path,
      ).toEqual([1]);
      for (const [index, level] of levels.entries())
        expect(level, path).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1);
    }
  });

  it("links only to pages and anchors that are there", () => {
    const dangling: string[] = [];
    const ids = new Map(
      [...pages].map(([path, document]) => [path, new Set([...document.querySelectorAll("[id]")].map(({ id }) => id))]),
    );
    for (const [path, document] of pages) {
      for (const link of document.querySelectorAll("a[href]")) {
        const target = new URL(link.getAttribute("href") ?? "", `https://site.example${path}`);
        if (target.host !== "site.example") continue;
        const there = ids.get(target.pathname);
        const file = target.pathname.endsWith("/") ? "index.html" : "";
        if (there === undefined && !files.has(target.pathname.slice(1) + file))
          dangling.push(`${path} → ${target.pathname}`);
        const anchor = decodeURIComponent(target.hash.slice(1));
        if (anchor && there && !there.has(anchor)) dangling.push(`${path} → ${target.pathname}#${anchor}`);
      }
    }
    expect(dangling).toEqual([]);
  });

  it("uses each id once, carries no style attribute and loads nothing from elsewhere", () => {
    for (const [path, document] of pages) {
      const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
      expect(
        ids.filter((id, index) => ids.indexOf(id) !== index),
        path,
      ).toEqual([]);
      expect(document.querySelectorAll("[style], style").length, path).toBe(0);
      for (const element of document.querySelectorAll("link[rel=stylesheet], link[rel=icon], img, source")) {
        expect(element.getAttribute("href") ?? element.getAttribute("src"), path).toMatch(/^\//);
      }
    }
  });

  it("marks every link to another site", () => {
    for (const [path, document] of pages) {
      for (const link of document.querySelectorAll('a[href^="http"]')) {
        expect(link.getAttribute("rel"), `${path}: ${link.getAttribute("href")}`).toContain("external");
        expect(link.textContent, `${path}: ${link.getAttribute("href")}`).toContain("(andere site)");
      }
    }
  });

  it("says that this is an example", () => {
    for (const [path, document] of pages) expect(document.body.textContent?.toLowerCase(), path).toContain("voorbeeld");
  });

  it("writes numbers in Dutch", () => {
    for (const [path, document] of pages) {
      // What a source prints, and code, is quoted as it is.
      expect(textOutside(document.body, ["code", "pre", "q"]), path).not.toMatch(/\d,\d{3}\b(?!\s)|€\S/);
    }
  });
});

describe("what keeps a minus with its amount", () => {
  it("stands wherever a line may end, and in nothing that a machine reads", () => {
    for (const [path, document] of pages) {
      const read = [...document.querySelectorAll("title, meta, script, svg")].map(({ outerHTML }) => outerHTML);
      expect(read.join(), path).not.toContain(JOINER);
      expect(textOutside(document.body, ["svg", "code", "pre", "script"]), path).not.toMatch(/−€/);
    }
    for (const [name, bytes] of files) {
      if (/\.(json|csv|xml|txt|svg)$/.test(name)) expect(bytes.toString(), name).not.toContain(JOINER);
    }
  });
});

describe("a number in a letter", () => {
  it("leads in one step to its source entry, and back", async () => {
    const page = await visit("/brieven/2026-05-voorjaarsnota/", { viewport: { width: 360, height: 900 } });
    const number = page.locator("main a.number").first();
    const isTarget = (locator: Locator) => locator.evaluate((element) => element.matches(":target"));
    const entry = page.locator(`[id="${(await number.getAttribute("href"))?.slice(1)}"]`);
    await number.click();
    await expect.poll(() => isTarget(entry)).toBe(true);
    expect(await entry.isVisible()).toBe(true);
    const text = plainSpaces(await entry.innerText());
    expect(text).toContain("Kabinetsreactie tussenevaluatie Wet inburgering 2021");
    expect(text).toContain("§ 4.1");
    await entry.locator(`a[href="#${await number.getAttribute("id")}"]`).click();
    await expect.poll(() => isTarget(number)).toBe(true);
  });
});

describe("a lost visitor", () => {
  it("gets a page with status 404", async () => {
    const response = await fetch(address("/brieven/bestaat-niet/"));
    expect(response.status).toBe(404);
    expect(await response.text()).toContain("<h1");
  });
});

/** The text of a node, without what stands in elements of these names. */
function textOutside(node: Node, names: readonly string[]): string {
  if (node.nodeType === node.TEXT_NODE) return node.textContent ?? "";
  if (names.includes(node.nodeName.toLowerCase())) return "";
  const text = [...node.childNodes].map((child) => textOutside(child, names)).join("");
  // The words of a picture stand apart.
  return node.nodeName.toLowerCase() === "text" ? `${text} ` : text;
}
