import { describe, expect, test } from "vitest";
import {
  addressesText,
  goneAddresses,
  parseAddresses,
  promisedAddresses,
} from "../../../src/exports/hosting/addresses.ts";
import { headersText } from "../../../src/exports/hosting/headers.ts";
import { parseRedirects, redirectHtml, redirectProblems } from "../../../src/exports/hosting/redirects.ts";
import { robotsText, sitemapXml } from "../../../src/exports/hosting/sitemap.ts";
import { texts } from "../../publication/small-content.ts";

const address = { site: "https://platform.example", base: "/brief/" };
const noindex = '<meta name="robots" content="noindex">';
const files = new Map([
  ["index.html", noindex],
  ["404.html", noindex],
  ["_headers", ""],
  ["assets/site.css", ""],
  ["brieven/af/index.html", ""],
  ["brieven/af/brief.pdf", ""],
  ["brieven/af/figuren/kosten/index.html", noindex],
  ["brieven/concept/index.html", noindex],
  ["brieven/concept/brief.pdf", ""],
]);

describe("addresses that stay", () => {
  test("are all but those of the build, and of letters that are not final", () => {
    expect(promisedAddresses(files)).toEqual([
      "/",
      "/brieven/af/",
      "/brieven/af/brief.pdf",
      "/brieven/af/figuren/kosten/",
    ]);
  });

  test("are added to the list and never taken off it", () => {
    const text = addressesText(["/oud/"], ["/nieuw/"]);
    expect(parseAddresses(text)).toEqual(["/nieuw/", "/oud/"]);
    expect(addressesText(parseAddresses(text), [])).toBe(text);
  });

  test("are missed when they lead nowhere", () => {
    expect(goneAddresses(["/a/", "/b/"], new Set(["/a/"]))).toEqual(["/b/"]);
  });
});

describe("addresses that moved", () => {
  const there = new Set(["/nieuw/", "/nieuw.csv"]);
  const problemsOf = (text: string) => {
    const { redirects, problems } = parseRedirects(text);
    return texts([...problems, ...redirectProblems(redirects, there)]);
  };

  test("stand in a table with remarks", () => {
    expect(problemsOf("# verplaatst\n/oud/ /nieuw/ 301 # om de naam\n\n/oud.csv /nieuw.csv 301\n")).toEqual([]);
  });

  test.each([
    ["/oud/ /nieuw/", 'public/_redirects:1:1: "/oud/ /nieuw/" is not a move; write /oud/ /nieuw/ 301'],
    [
      "/oud/ https://elders.example/ 301",
      'public/_redirects:1:1: "/oud/ https://elders.example/ 301" is not a move; write /oud/ /nieuw/ 301',
    ],
    ["/oud/ /weg/ 301", "public/_redirects:1:1: /weg/ is not on the site; write where /oud/ is now"],
    ["/nieuw/ /nieuw/ 301", "public/_redirects:1:1: /nieuw/ is still on the site; take out this line"],
    ["/oud/ /nieuw.csv 301", "public/_redirects:1:1: a page moves to a page and a file to a file"],
    ["/oud/ /nieuw/ 301\n/oud/ /nieuw/ 301", "public/_redirects:2:1: /oud/ moves already on line 1; keep one of them"],
  ])("%j is refused", (text, problem) => {
    expect(problemsOf(text)).toEqual([problem]);
  });

  test("have a page that leads on under the path of the site, for hosts that do not read the table", () => {
    const html = redirectHtml({ from: "/oud/", to: "/nieuw/", line: 1 }, address);
    expect(html).toContain('<meta http-equiv="refresh" content="0; url=/brief/nieuw/">');
    expect(html).toContain('<link rel="canonical" href="https://platform.example/brief/nieuw/">');
    expect(html).toContain('<a href="/brief/nieuw/">');
    expect(html).toContain("noindex");
  });
});

describe("for search engines", () => {
  test("only pages that may be kept are in the list", () => {
    const pages = new Map([
      ["/over/", ""],
      ["/brieven/concept/", noindex],
      ["/404.html", ""],
    ]);
    expect(sitemapXml(pages, address).match(/<loc>.*<\/loc>/g)).toEqual([
      "<loc>https://platform.example/brief/over/</loc>",
    ]);
    expect(robotsText(address)).toContain("Sitemap: https://platform.example/brief/sitemap.xml");
  });
});

describe("the headers", () => {
  test("allow nothing inline and no frame, but that of a chart", () => {
    const [all = "", chart = ""] = headersText("/brief/").split("\n\n");
    expect(all).toMatch(/^\/brief\/\*\n/);
    expect(all).toContain("frame-ancestors 'none'");
    expect(chart).toMatch(/^\/brief\/brieven\/:slug\/figuren\/:chart\/\n {2}! Content-Security-Policy\n/);
    expect(chart).toContain("frame-ancestors *");
    expect(all + chart).not.toMatch(/unsafe|https?:/);
  });
});
