// What a page may weigh: a phone in a train, a debate tonight. What it asks for and shifts: access.test.ts.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { foldersIn } from "./briefs.ts";
import { builtSite } from "./built-site.ts";

/** What ten packets carry, the first that a server sends without waiting for an answer: 10 × 1.460 bytes. */
const FIRST_ROUND = 14_600;
const LETTER = 40_000;
const SCRIPTS = 8_000;
/** The script of a letter, not yet compressed. */
const OWN_SCRIPT = 2_048;
/** The page that searches everything, with its index. */
const SEARCH = 120_000;

const folder = await builtSite();
const slugs = foldersIn(join(folder, "brieven"));

/** Node's brotli compresses as hard as it can unless told otherwise, as a static host does once. */
const weight = (bytes: string | Buffer) => brotliCompressSync(bytes).length;

/** A page with the style sheets and scripts it names, by their address. */
function pageOf(path: string) {
  const html = readFileSync(join(folder, path), "utf8");
  const files = (form: RegExp) =>
    new Map([...html.matchAll(form)].map(([, name = ""]) => [name, readFileSync(join(folder, name))]));
  return {
    html,
    styles: files(/<link rel="stylesheet" href="([^"]+)"/g),
    scripts: files(/<script[^>]* src="([^"]+)"/g),
  };
}

const sum = (sizes: readonly number[]) => sizes.reduce((total, size) => total + size, 0);

describe.each(slugs)("the letter %s", (slug) => {
  const { html, styles, scripts } = pageOf(`brieven/${slug}/index.html`);

  it.skipIf(!html.includes('<div class="ask"'))("shows its first screen, ask included, out of the first round", () => {
    const asked = /<div class="ask"[\s\S]*?<\/div>/.exec(html);
    const first = html.slice(0, (asked?.index ?? 0) + (asked?.[0].length ?? 0));
    expect(first).toMatch(/<h1[\s\S]*class="first-asks[\s\S]*class="summary"/);
    expect(first.includes('class="points ')).toBe(html.includes('class="points '));
    expect(weight(first) + sum([...styles.values()].map(weight))).toBeLessThanOrEqual(FIRST_ROUND);
  });

  it("has one style sheet and a script of a few lines, and is light as a whole, typefaces apart", () => {
    expect(styles.size).toBe(1);
    expect(sum([...scripts.values()].map(({ length }) => length))).toBeLessThan(OWN_SCRIPT);
    expect(weight(html) + sum([...styles.values(), ...scripts.values()].map(weight))).toBeLessThanOrEqual(LETTER);
  });
});

describe("scripts", () => {
  // No page has more than one: every-page.test.ts.
  const searching = [...pageOf("zoeken/index.html").scripts];

  it("are small wherever they are offered", () => {
    const names = readdirSync(join(folder, "assets")).filter((name) => name.endsWith(".js"));
    const sizes = names
      .filter((name) => !searching.some(([address]) => address.endsWith(`/${name}`)))
      .map((name) => [name, weight(readFileSync(join(folder, "assets", name)))] as const);
    expect(sizes.length).toBeGreaterThan(0);
    expect(sizes.filter(([, size]) => size > SCRIPTS)).toEqual([]);
  });

  it("weigh little on the page that searches, its index included, and bring nothing in", () => {
    expect(searching).toHaveLength(1);
    const [, script = Buffer.of()] = searching[0] ?? [];
    expect(script.toString()).not.toMatch(/\bimport\b|WebAssembly|\beval\(/);
    expect(weight(script) + weight(readFileSync(join(folder, "zoeken/index.json")))).toBeLessThan(SEARCH);
  });
});
