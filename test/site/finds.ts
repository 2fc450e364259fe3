// What a test needs a site to have, found in it: nothing where the site of an organisation lacks it. Ours has it all:
// test/subject/site/whole.test.ts.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Brief, briefsOf, documentOf, foldersIn } from "./briefs.ts";

/** The letter with the most numbers, of those that have what is asked. */
export function richestLetter(folder: string, has: (brief: Brief) => boolean = () => true): Brief | undefined {
  return briefsOf(folder)
    .filter(has)
    .sort((one, other) => other.numbers.length - one.numbers.length)[0];
}

/** Whether a letter asks something. */
export const asks = (brief: Brief): boolean => brief.asks.length > 0;

/** Whether a letter shows a chart. */
export const shows = (brief: Brief): boolean => brief.charts.length > 0;

/** The path of a page of text on which a bracket follows a link to another site. */
export function bracketedLink(folder: string): string | undefined {
  return foldersIn(folder)
    .map((name) => `${name}/`)
    .find((path) => {
      const file = join(folder, path, "index.html");
      return existsSync(file) && /class="external"(?:(?!<\/a>).)*<\/a>\)/s.test(readFileSync(file, "utf8"));
    });
}

/** Numbers of letters to follow: of each letter its last, and over all letters the first of each shape of trail. */
export function toFollow(briefs: readonly Brief[]): ReadonlyMap<string, readonly number[]> {
  const shapes = new Set<string>();
  const chosen = briefs.map(({ slug, numbers }) => {
    const told = numbers.map(({ figure, kind, sources }, index) => {
      const isRepeated = numbers.findIndex((other) => other.figure === figure) < index;
      const shape = `${kind}, ${Math.min(sources.length, 2)} sources, repeated: ${isRepeated}`;
      const isNew = !shapes.has(shape);
      shapes.add(shape);
      return isNew || index === numbers.length - 1;
    });
    return [slug, [...told.keys()].filter((index) => told[index])] as const;
  });
  return new Map(chosen);
}

/** The list of figures, read. */
const figureList = (folder: string) => documentOf(folder, "cijfers/index.html");

/** One of several series, and words by which someone in a hurry looks for it: turned round, without accents. */
export function seriesToFind(folder: string): { readonly label: string; readonly words: string } | undefined {
  const labels = [...figureList(folder).querySelectorAll(".series h3")].map(({ textContent }) => textContent ?? "");
  if (labels.length < 2) return undefined;
  // Of more words than one, and with an accent if there is one.
  const several = labels.filter((label) => /\p{L}\P{L}+\p{L}/u.test(label));
  const label = several.find((one) => /\p{M}/u.test(one.normalize("NFD"))) ?? several[0] ?? labels[0] ?? "";
  const [first = "", ...rest] =
    label
      .normalize("NFD")
      .replace(/\p{M}/gu, "")
      .match(/[\p{L}\d]+/gu)
      ?.reverse() ?? [];
  return { label, words: [first.toUpperCase(), ...rest].join(" ") };
}

/** A source with figures of two subjects, and one of the two. */
export function sharedSource(folder: string): { readonly source: string; readonly subject: string } | undefined {
  const subjects = new Map<string, string>();
  for (const section of figureList(folder).querySelectorAll("section:has(.dataset)")) {
    const subject = section.getAttribute("aria-labelledby") ?? "";
    for (const row of section.querySelectorAll("[data-sources]")) {
      for (const source of row.getAttribute("data-sources")?.split(" ") ?? []) {
        const other = subjects.get(source);
        if (source !== "" && other !== undefined && other !== subject) return { source, subject };
        subjects.set(source, other ?? subject);
      }
    }
  }
  return undefined;
}
