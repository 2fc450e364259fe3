// Every number on the page of a scenario is in its JSON, as printed, with its formula, its sources or our reason.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { plainSpaces } from "../../src/language/writing/line-ends.ts";
import { documentOf, foldersIn } from "./briefs.ts";
import { builtSite } from "./built-site.ts";

interface JsonNumber {
  readonly figure: string;
  readonly text: string;
  readonly unrounded: string | null;
  readonly kind: "observed" | "derived" | "assumption";
  readonly formula: string | null;
  readonly sources: readonly { readonly printed: string }[];
  readonly assumptions: readonly string[];
  readonly why: string | null;
  readonly owner: string | null;
  readonly published: { readonly sum: { readonly text: string } } | null;
}

const dist = await builtSite();
const plain = (text: string | null | undefined) =>
  plainSpaces(text ?? "")
    .replace(/\s+/gu, " ")
    .trim();
const figureIn = (href: string | null) => /\/cijfers\/([^/]+)\/$/.exec(href ?? "")?.[1] ?? "";
/** A term of a sum without the brackets that close off a range. */
const bare = (text: string) => text.replace(/^\((.*)\)$/, "$1");
/** A number that a title already names the unit of stands without it. */
const says = (printed: string, text: string) => printed === text || printed.startsWith(`${text} `);

const ids = foldersIn(join(dist, "scenarios"));
if (ids.length === 0) it.skip("has nothing to compare: this site has no scenario", () => undefined);

describe.each(ids)("the page of %s", (id) => {
  const folder = join(dist, "scenarios", id);
  const json = JSON.parse(readFileSync(join(folder, "scenario.json"), "utf8"));
  const numbers = new Map<string, JsonNumber>(json.numbers.map((number: JsonNumber) => [number.figure, number]));
  const document = documentOf(dist, `scenarios/${id}/index.html`);
  const all = (selector: string, within: ParentNode = document) => [...within.querySelectorAll(selector)];

  it("has no number that is not in its JSON, as it prints it", () => {
    const links = all("main a.number");
    expect(links.length).toBeGreaterThan(5);
    for (const link of links) {
      const number = numbers.get(figureIn(link.getAttribute("href")));
      const text = bare(plain(link.textContent));
      // What is below zero and taken away is added, without its minus.
      if (link.classList.contains("turned")) {
        expect(number?.text).toBe(text.replace(/(?=[\d€])/u, "−"));
        continue;
      }
      expect(number?.text, `${text} at ${link.getAttribute("href")}`).toSatisfy(
        (known?: string) => known !== undefined && (says(text, known) || says(known, text)),
      );
    }
  });

  it("has a figure of its JSON behind every other address of a figure", () => {
    const names = all('main a[href*="/cijfers/"]').map((link) => figureIn(link.getAttribute("href")));
    expect(names.filter((name) => name !== "" && !numbers.has(name))).toEqual([]);
  });

  it("has in its tables and its answer no digits but those numbers and the periods", () => {
    for (const part of all(".scenario-answer, .results td")) {
      const copy = part.cloneNode(true) as Element;
      for (const number of all("a.number", copy)) number.remove();
      expect(plain(copy.textContent).match(/\d[\d.,]*/g) ?? []).toSatisfy((left: string[]) =>
        left.every((digits) => /^20\d\d[.,]?$/.test(digits)),
      );
    }
  });

  it("has the result of each sum in its JSON, and nothing in the sum but figures and the numbers of its formula", () => {
    const sums = all(".sum");
    expect(sums.length).toBeGreaterThan(0);
    const texts = new Set(
      json.numbers.flatMap(({ text, published }: JsonNumber) => [text, published?.sum.text ?? text]),
    );
    const unrounded = new Set(json.numbers.map((number: JsonNumber) => number.unrounded));
    const counts = new Set(
      json.numbers.flatMap(({ formula }: JsonNumber) => formula?.match(/(?<![\w.])\d+(?![\w.])/g) ?? []),
    );
    for (const sum of sums) {
      for (const made of all("strong", sum)) {
        expect([...texts].some((known) => says(plain(made.textContent), String(known)))).toBe(true);
      }
      for (const full of all(".full", sum)) expect([...unrounded]).toContain(plain(full.textContent));
      const copy = sum.cloneNode(true) as Element;
      for (const known of all("a.number, strong, .when, .full", copy)) known.remove();
      // One is the whole of which a share is taken; other numbers stand in the formula.
      expect(
        plain(copy.textContent)
          .match(/\d+/g)
          ?.filter((digits) => digits !== "1" && !counts.has(digits)) ?? [],
      ).toEqual([]);
    }
  });

  it("has for each number a formula down to its sources, a place in a source, or the reason of who chose it", () => {
    for (const number of numbers.values()) {
      if (number.kind === "assumption") expect([number.why, number.owner], number.figure).not.toContain(null);
      else expect(number.sources.length + number.assumptions.length, number.figure).toBeGreaterThan(0);
      expect(number.formula === null, number.figure).toBe(number.kind !== "derived");
      for (const { printed } of number.sources) expect(printed, number.figure).not.toBe("");
    }
  });

  it("shows a chart, with the rows that its JSON has", () => {
    expect(json.charts.length).toBeGreaterThan(0);
    expect(all("figure.chart")).toHaveLength(json.charts.length);
    for (const [index, { rows }] of json.charts.entries()) {
      const cells = all(`#figuur-${index + 1} tbody td.right`).map(({ textContent }) => plain(textContent));
      expect(cells).toEqual(rows.map(({ text }: { text: string }) => plain(text)));
      for (const { figure } of rows) expect(numbers.has(figure), figure).toBe(true);
    }
  });

  it("offers that JSON, and a table with a row a number and a row a choice", () => {
    const offered = all("[aria-labelledby='als-data'] a").map((link) => link.getAttribute("href"));
    expect(offered.map((href) => href?.replace(/^.*\//, ""))).toEqual(["scenario.csv", "scenario.json"]);
    expect(existsSync(join(folder, "scenario.csv"))).toBe(true);
    const [, ...rows] = readFileSync(join(folder, "scenario.csv"), "utf8").trimEnd().split("\n");
    expect(rows).toHaveLength(numbers.size + json.choices.length);
  });
});
