// Our own site has everything that tests of a site look for, so that none of them is skipped here.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { scenarios } from "../../../src/subject/scenarios/scenarios.ts";
import { briefsOf, documentOf, foldersIn } from "../../site/briefs.ts";
import { builtSite } from "../../site/built-site.ts";
import { asks, bracketedLink, richestLetter, seriesToFind, sharedSource, shows } from "../../site/finds.ts";
import { pageKinds, readPages } from "../../site/page-kinds.ts";
import { questionsOf } from "../../site/questions.ts";

const folder = await builtSite();
const briefs = briefsOf(folder);

describe("our site", () => {
  it("has a page of every kind, and a letter that news came of since it was sent", () => {
    const kinds = pageKinds(folder);
    expect(kinds.lacking).toEqual([]);
    expect(readPages(kinds)).toHaveLength(4);
    expect(kinds.found.map(({ kind }) => kind)).toContain("brieven/[slug]/, with .news");
  });

  it("has letters that all ask something and show charts", () => {
    expect(briefs.length).toBeGreaterThan(0);
    expect(briefs.filter((brief) => !asks(brief) || !shows(brief)).map(({ slug }) => slug)).toEqual([]);
    expect(richestLetter(folder, ({ numbers }) => numbers.length > 3)).toBeDefined();
  });

  it("has the page of each scenario", () => {
    expect(foldersIn(join(folder, "scenarios"))).toEqual(scenarios.map(({ id }) => id).sort());
  });

  it("has what else a test looks for: a link in brackets, several series, a source of two subjects, a course, questions, addresses", () => {
    expect(bracketedLink(folder)).toBeDefined();
    expect(sharedSource(folder)).toBeDefined();
    expect(seriesToFind(folder)).toBeDefined();
    expect(readFileSync(join(folder, "cijfers/index.html"), "utf8")).toContain('class="spark');
    expect(Object.values(questionsOf(folder))).not.toContain(undefined);
    expect(existsSync(join(import.meta.dirname, "../../../public/addresses.txt"))).toBe(true);
  });

  it("says that it is an example", () => {
    expect(documentOf(folder, "index.html").querySelector(".site-head .example")?.textContent).toContain("Voorbeeld");
    expect(briefs.filter(({ example }) => !example)).toEqual([]);
  });
});

describe("our accessibility statement", () => {
  interface Results {
    readonly date: string;
    readonly day: string;
    readonly checks: readonly string[];
    readonly gaps: readonly string[];
  }
  const file = join(import.meta.dirname, "../../site/accessibility.json");
  const results = JSON.parse(readFileSync(file, "utf8")) as Results;
  const page = documentOf(folder, "toegankelijkheid/index.html");
  const text = (page.querySelector("main")?.textContent ?? "").replace(/\s+/g, " ");

  it("says when was tested, what was tested and what is not yet right, as the results have it", () => {
    expect(text).toContain(`Bijgewerkt op ${results.day}`);
    expect(text).toContain(`Laatst getest: ${results.day}`);
    expect(results.checks.filter((check) => !text.includes(check))).toEqual([]);
    expect(results.gaps.filter((gap) => !text.includes(gap))).toEqual([]);
  });

  it("lists every gap it has, and no other", () => {
    const listed = [...page.querySelectorAll("#kop-wat-nog-niet-goed-is ~ ul")][0];
    expect(listed?.querySelectorAll("li").length).toBe(results.gaps.length);
  });

  it("is a link in the foot of the first page, and so of all: every-page.test.ts", () => {
    expect(documentOf(folder, "index.html").querySelector('footer a[href="/toegankelijkheid/"]')).not.toBeNull();
  });
});
