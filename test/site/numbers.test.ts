// One list of numbers: on the page, in the list at its end, in brief.json, and in the tables of its charts.
import { describe, expect, it } from "vitest";
import { plainSpaces } from "../../src/language/writing/line-ends.ts";
import { briefsOf, documentOf } from "./briefs.ts";
import { builtSite } from "./built-site.ts";

const dist = await builtSite();
const briefs = briefsOf(dist);
if (briefs.length === 0) it.skip("has nothing to compare: this site has no letter", () => undefined);

const plain = (text: string | null) =>
  plainSpaces(text ?? "")
    .replace(/\s+/gu, " ")
    .trim();

describe.each(briefs)("$slug", ({ slug, numbers, points, charts }) => {
  const document = documentOf(dist, `brieven/${slug}/index.html`);
  const texts = (selector: string) =>
    [...document.querySelectorAll(selector)].map(({ textContent }) => plain(textContent));

  it("has the numbers of brief.json in its text, in the same order", () => {
    expect(texts("article.letter a.number")).toEqual(numbers.map(({ text }) => plain(text)));
  });

  it("has the points of brief.json under its summary, their numbers leading to the list at its end", () => {
    expect(texts(".summary + .points li")).toEqual(points);
    for (const link of document.querySelectorAll(".points a")) {
      expect(document.querySelector(link.getAttribute("href") ?? "")).not.toBeNull();
    }
  });

  it("has each figure once in the list at its end", () => {
    const figures = new Set(numbers.map(({ figure }) => figure));
    expect(document.querySelectorAll("ol.numbers > li")).toHaveLength(figures.size);
  });

  it("has the rows of each chart as brief.json has them", () => {
    for (const [index, { rows }] of charts.entries()) {
      expect(texts(`#figuur-${index + 1} tbody td.right`)).toEqual(rows.map(({ text }) => plain(text)));
    }
  });
});
