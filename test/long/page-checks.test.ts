import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { get } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launchBrowser } from "../browser/chromium.ts";
import { axeViolations, horizontalScroll, watch } from "../browser/page-checks.ts";
import { type Served, serve } from "../browser/serve.ts";

const strict = `<meta http-equiv="Content-Security-Policy" content="default-src 'self'">`;

function page(main: string, head = ""): string {
  const meta = `<meta charset="utf-8"><meta name="viewport" content="width=device-width">`;
  return `<!doctype html><html lang="nl"><head>${meta}${head}<title>Proef</title></head><body><main><h1>Proef</h1>${main}</main></body></html>`;
}

const wide = `<style>body { margin: 0 } .wide { width: 900px } .scroller { overflow-x: auto }</style>`;

const files: Record<string, string> = {
  "index.html": page("<p><span>Inburgering</span></p>"),
  "404.html": page("<p>Deze pagina bestaat niet.</p>"),
  "brief/index.html": page("<p>Een brief.</p>"),
  "cijfers.csv": "jaar,euro\n2024,10\n",
  "feed.atom": "<feed/>",
  "own.css": "p { color: #222 }",
  "strict.html": page("<p>Streng</p>", `${strict}<link rel="stylesheet" href="own.css">`),
  "strict-faulty.html": page(`<img src="x.png">`, strict),
  "small-target.html":
    page(`<style>button { width: 8px; height: 8px; padding: 0; border: 0; margin: 0; display: block }</style>
    <button aria-label="een"></button><button aria-label="twee"></button>`),
  "foreign.html": page(`<img src="https://elsewhere.example/pixel.png" alt="">`),
  "foreign-socket.html": page(`<script>new WebSocket("wss://elsewhere.example/live")</script>`),
  "own-data.html": page(`<img src="data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=" alt="">`),
  "console.html": page(`<script>console.error("stuk"); console.log("gewoon")</script>`),
  "throws.html": page(`<script>throw new Error("gegooid")</script>`),
  "inline.html": page(`<p style="color: red">Rood</p><script>document.title = "x"</script>`, strict),
  "wide.html": page(`${wide}<div class="wide" id="tabel">breed</div>`),
  "long-word.html": page(`${wide}<p class="woord">${"inburgeringsvoorziening".repeat(8)}</p>`),
  "scroller.html": page(`${wide}<div class="scroller"><div class="wide">breed</div></div>`),
};

let browser: Browser;
let folder: string;
let site: Served;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "onderbouwd-harness-"));
  await writeFile(join(folder, "secret.txt"), "geheim");
  for (const [name, text] of Object.entries(files)) {
    const file = join(folder, "site", name);
    await mkdir(join(file, ".."), { recursive: true });
    await writeFile(file, text);
  }
  site = await serve(join(folder, "site"));
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
  await rm(folder, { recursive: true, force: true });
});

/** Opens a page of the little site in a window as narrow as a telephone, and hands over what was seen meanwhile. */
async function open<Answer>(name: string, ask: (opened: Page, seen: readonly string[]) => Promise<Answer>) {
  const context = await browser.newContext({ viewport: { width: 320, height: 600 } });
  try {
    const opened = await context.newPage();
    const seen = watch(opened, site.url);
    await opened.goto(site.url + name);
    return await ask(opened, seen);
  } finally {
    await context.close();
  }
}

const seenOn = (name: string) => open(name, async (_, seen) => [...seen]);

describe("the browser", () => {
  test("has fonts: a word is wider than nothing", async () => {
    const width = await open("", (opened) =>
      opened.locator("span").evaluate((word) => word.getBoundingClientRect().width),
    );
    expect(width).toBeGreaterThan(20);
  });

  test.runIf(process.platform === "linux" && process.arch === "x64")("sees none of the machine's fonts", async () => {
    expect(await open("", fontsOfSpan)).toEqual(["Open Sans"]);
  });

  test("leaves the environment of the tests alone", () => {
    // The press of letters names fonts of its own, in a test that the same worker may have run before.
    expect(process.env["FONTCONFIG_FILE"] ?? "").not.toContain(import.meta.dirname);
    expect(process.env.LD_LIBRARY_PATH ?? "").not.toContain("onderbouwd-chromium");
  });
});

describe("axe", () => {
  test("finds a picture without a description, under a strict policy", async () => {
    expect(await open("strict-faulty.html", axeViolations)).toEqual([
      "image-alt: Images must have alternative text: img",
    ]);
  });

  test("finds a button too small to touch, which only WCAG 2.2 asks", async () => {
    expect(await open("small-target.html", axeViolations)).toContainEqual(expect.stringMatching(/^target-size: /));
  });

  test("finds nothing on a sound page, and breaks no strict policy by looking", async () => {
    const [violations, seen] = await open("strict.html", async (opened, noted) => [await axeViolations(opened), noted]);
    expect(violations).toEqual([]);
    expect(seen).toEqual([]);
  });
});

describe("watch", () => {
  test("sees a request to elsewhere", async () => {
    expect(await seenOn("foreign.html")).toContain("request elsewhere: https://elsewhere.example/pixel.png");
  });

  test("sees a socket to elsewhere", async () => {
    // A page has loaded before its sockets are tried.
    await open("foreign-socket.html", (_, seen) =>
      expect.poll(() => seen).toContain("request elsewhere: wss://elsewhere.example/live"),
    );
  });

  test("sees an error on the console, and not what is merely said there", async () => {
    expect(await seenOn("console.html")).toEqual([`console error: stuk (${site.url}console.html:1)`]);
  });

  test("sees an error that a script throws", async () => {
    expect(await seenOn("throws.html")).toEqual(["script error: gegooid"]);
  });

  test("sees each violation of the content security policy", async () => {
    const seen = await seenOn("inline.html");
    expect(seen).toHaveLength(2);
    expect(seen).toContainEqual(expect.stringMatching(/^console error: .*inline style.*Content Security Policy/));
    expect(seen).toContainEqual(expect.stringMatching(/^console error: .*inline script.*Content Security Policy/));
  });

  test("takes a picture within the page for no request", async () => {
    expect(await seenOn("own-data.html")).toEqual([]);
  });
});

describe("horizontalScroll", () => {
  test("names what sticks out of the window", async () => {
    expect(await open("wide.html", horizontalScroll)).toEqual(["div#tabel.wide reaches 900 px in a window of 320 px"]);
  });

  test("names the paragraph of a word too long to fit", async () => {
    expect(await open("long-word.html", horizontalScroll)).toEqual([
      expect.stringMatching(/^p\.woord reaches \d{4} px in a window of 320 px$/),
    ]);
  });

  test("lets a container scroll by itself", async () => {
    expect(await open("scroller.html", horizontalScroll)).toEqual([]);
  });
});

describe("serve", () => {
  test("gives index.html for a folder, with its type", async () => {
    const answer = await fetch(`${site.url}brief/`);
    expect([answer.status, answer.headers.get("content-type")]).toEqual([200, "text/html; charset=utf-8"]);
    expect(await answer.text()).toContain("Een brief.");
  });

  test("sends a folder without its slash on to the folder", async () => {
    expect((await fetch(`${site.url}brief?van=post`)).url).toBe(`${site.url}brief/`);
  });

  test.each([
    ["cijfers.csv", "text/csv; charset=utf-8"],
    ["feed.atom", "application/atom+xml; charset=utf-8"],
    ["own.css", "text/css; charset=utf-8"],
  ])("says what %s is", async (name, type) => {
    expect((await fetch(site.url + name)).headers.get("content-type")).toBe(type);
  });

  test("answers what is missing with 404.html and status 404", async () => {
    const answer = await fetch(`${site.url}nergens/`);
    expect(answer.status).toBe(404);
    expect(await answer.text()).toContain("Deze pagina bestaat niet.");
  });

  test.each([
    "../secret.txt",
    "..%2fsecret.txt",
    "%2e%2e/secret.txt",
    "brief/../../secret.txt",
    "..%5csecret.txt",
    "%00",
    "%E0",
  ])("refuses %s", async (path) => {
    expect(await statusOf(site.url, path)).toBe(400);
  });

  test("serves below a base, and nothing outside it", async () => {
    const below = await serve(join(folder, "site"), { base: "/onderbouwd/" });
    try {
      const { origin } = new URL(below.url);
      expect(below.url).toBe(`${origin}/onderbouwd/`);
      const statuses = ["/onderbouwd/", "/onderbouwd/brief/", "/onderbouwd", "/", "/brief/", "/onderbouwdelijk/"].map(
        async (path) => (await fetch(origin + path, { redirect: "manual" })).status,
      );
      expect(await Promise.all(statuses)).toEqual([200, 200, 301, 404, 404, 404]);
    } finally {
      await below.close();
    }
  });
});

/** The families a span was really drawn with, which its style does not tell. */
async function fontsOfSpan(opened: Page): Promise<string[]> {
  const devtools = await opened.context().newCDPSession(opened);
  await devtools.send("DOM.enable");
  await devtools.send("CSS.enable");
  const { root } = await devtools.send("DOM.getDocument");
  const { nodeId } = await devtools.send("DOM.querySelector", { nodeId: root.nodeId, selector: "span" });
  const { fonts } = await devtools.send("CSS.getPlatformFontsForNode", { nodeId });
  return fonts.map(({ familyName }) => familyName);
}

/** Asks for a path exactly as written; fetch would resolve its dots first. */
function statusOf(url: string, path: string): Promise<number | undefined> {
  const { hostname, port, pathname } = new URL(url);
  return new Promise((resolve, reject) => {
    get({ hostname, port, path: pathname + path }, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    }).on("error", reject);
  });
}
