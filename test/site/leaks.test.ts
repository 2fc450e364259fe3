import { describe, expect, test } from "vitest";
import { leaks, type Secret } from "./leaks.ts";

const secret: Secret = {
  slug: "2026-12-pinguins",
  title: "Geef de pinguïns meer ijs",
  texts: ["Wij vragen u om de pinguïns meer ijs te geven dan zij nu hebben, want € 12 miljoen is te weinig."],
  figures: ["ice.2026"],
};

const site: Record<string, string> = {
  "brieven/index.html": "<ul><li><a href='/brieven/2026-05-geld/'>Meer geld</a></li></ul>",
  "brieven/2026-05-geld/brief.json": '{ "title": "Meer geld", "text": "Wij vragen u om geld." }',
  "cijfers/ice.2026/index.html": "<p>Dit cijfer staat nog in geen enkele brief.</p>",
  "cijfers/cost.2026/index.html": '<ul class="uses"><li>Meer geld</li></ul>',
  "feed.xml": "<feed><entry><title>Meer geld</title></entry></feed>",
  "assets/site.js": "export const letters = [];",
};

function found(changes: Record<string, string | Uint8Array>): readonly string[] {
  const files = Object.entries({ ...site, ...changes });
  return leaks(
    new Map(
      files.map(([path, content]) => [path, typeof content === "string" ? new TextEncoder().encode(content) : content]),
    ),
    secret,
  );
}

test("a site that says nothing of a letter has no leak", () => {
  expect(found({})).toEqual([]);
});

describe("a leak is found", () => {
  test.each<[string, Record<string, string | Uint8Array>, string]>([
    [
      "as a page of its own",
      { "brieven/2026-12-pinguins/index.html": "" },
      "brieven/2026-12-pinguins/index.html: its name is an address",
    ],
    [
      "as a title in a list, between tags and entities",
      { "brieven/index.html": "<a><em>Geef</em> de pingu&#xEF;ns&nbsp;meer ijs</a>" },
      "brieven/index.html: its title",
    ],
    [
      "as words in the data of another letter, with escapes",
      { "brieven/2026-05-geld/brief.json": '{"text":"… om de pingu\\u00efns meer\\u00a0ijs te geven"}' },
      "brieven/2026-05-geld/brief.json: its words: om de pinguïns meer ijs te",
    ],
    [
      "as an address in a feed, percent-encoded",
      { "feed.xml": '<link href="/brieven/2026%2D12%2Dpinguins/"/>'.replaceAll("%2D", "-") },
      "feed.xml: its name",
    ],
    [
      "as a use of a figure that no other letter uses",
      { "cijfers/ice.2026/index.html": '<ul class="uses"><li>een brief</li></ul>' },
      "cijfers/ice.2026/index.html: a letter that uses ice.2026",
    ],
    [
      "as words in what a search would read",
      { "assets/search.js": 'const index=["want € 12 miljoen is te weinig"]' },
      "assets/search.js: its words: want 12 miljoen is te weinig",
    ],
    [
      "as the title of a PDF, in UTF-16",
      { "brieven/2026-05-geld/brief.pdf": Buffer.from(` ${secret.title} `, "utf16le").swap16() },
      "brieven/2026-05-geld/brief.pdf: its title",
    ],
  ])("%s", (_where, planted, message) => {
    expect(found(planted)).toContain(message);
  });
});
