// One list of numbers: on the page, in the list at its end, in brief.json, and in the tables of its charts.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { plainSpaces } from "../../src/language/writing/line-ends.ts";
import { builtSite } from "./built-site.ts";

const dist = await builtSite();
const slugs = readdirSync(join(dist, "brieven"), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

const plain = (text: string | null) =>
  plainSpaces(text ?? "")
    .replace(/\s+/gu, " ")
    .trim();

describe.each(slugs)("%s", (slug) => {
  const folder = join(dist, "brieven", slug);
  const brief = JSON.parse(readFileSync(join(folder, "brief.json"), "utf8"));
  const { document } = parseHTML(readFileSync(join(folder, "index.html"), "utf8"));
  const texts = (selector: string) =>
    [...document.querySelectorAll(selector)].map(({ textContent }) => plain(textContent));

  it("has the numbers of brief.json in its text, in the same order", () => {
    const numbers = brief.numbers.map(({ text }: { text: string }) => plain(text));
    expect(texts("article.letter a.number")).toEqual(numbers);
  });

  it("has the points of brief.json under its summary, their numbers leading to the list at its end", () => {
    expect(brief.points).toHaveLength(3);
    expect(texts(".summary + .points li")).toEqual(brief.points);
    for (const link of document.querySelectorAll(".points a")) {
      expect(document.querySelector(link.getAttribute("href") ?? "")).not.toBeNull();
    }
  });

  it("has each figure once in the list at its end", () => {
    const figures = new Set(brief.numbers.map(({ figure }: { figure: string }) => figure));
    expect(document.querySelectorAll("ol.numbers > li")).toHaveLength(figures.size);
  });

  it("has the rows of each chart as brief.json has them", () => {
    for (const [index, { rows }] of brief.charts.entries()) {
      const cells = texts(`#figuur-${index + 1} tbody td.right`);
      expect(cells).toEqual(rows.map(({ text }: { text: string }) => plain(text)));
    }
  });
});
