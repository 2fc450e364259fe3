// What a site says of the state of its letters, in every place that shows one.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseHTML } from "linkedom";
import { siteFiles } from "../../src/cli/site-files.ts";
import { promisedAddresses } from "../../src/exports/hosting/addresses.ts";
import { isIndexable } from "../../src/exports/hosting/sitemap.ts";
import { dayText } from "../../src/language/writing/day.ts";
import { plainSpaces } from "../../src/language/writing/line-ends.ts";
import type { Letter, LetterStatus } from "../../src/letters/letter.ts";

const STATES: readonly LetterStatus[] = ["concept", "verzonden", "vervangen", "ingetrokken"];

/** The state of a letter, place by place. */
type Said = Readonly<Record<string, unknown>>;

/** What the letters on a built site are said to be, by slug. */
export function saidStates(dist: string): ReadonlyMap<string, Said> {
  const files = siteFiles(dist);
  const promised = new Set(promisedAddresses(files));
  const read = (path: string) => readFileSync(join(dist, path), "utf8");
  const json = (path: string) => JSON.parse(read(path));
  const [list, sitemap] = [documentOf(files, "brieven/index.html"), read("sitemap.xml")];
  const feed = [...read("feed.xml").matchAll(/:brief\/([^<]+)<\/id><title>([^<]+)<\/title>/g)];
  const slugs = readdirSync(join(dist, "brieven"), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  return new Map(
    slugs.map((slug): [string, Said] => {
      const path = `brieven/${slug}/`;
      const page = documentOf(files, `${path}index.html`);
      const listed = words(list.querySelector(`article a[href="/${path}"]`)?.closest("article"));
      const brief = json(`${path}brief.json`) as { status: string; notice: object | null; charts: { id: string }[] };
      const chart = (ending: string) => brief.charts.map(({ id }) => read(`${path}figuren/${id}${ending}`));
      const reference = words(page.querySelector("#verwijzing")).split(/; |\)/);
      const card = page.querySelector('meta[property="og:image:alt"]')?.getAttribute("content") ?? "";
      return [
        slug,
        {
          "for search engines": isIndexable(files.get(`${path}index.html`) ?? ""),
          "in the sitemap": sitemap.includes(`/${path}</loc>`),
          "promised to stay": [path, `${path}brief.pdf`, `${path}brief.json`].map((file) => promised.has(`/${file}`)),
          "above the letter": words(page.querySelector(".above")),
          "in the letterhead": found(
            words(page.querySelector(".letter-side")),
            /(concept|verzonden|vervangen|ingetrokken) · stand van/i,
          ).toLowerCase(),
          "on paper": found(words(page.querySelector(".imprint")), / · ([a-z]+) · stand van/),
          "in a reference": STATES.filter((state) => reference.includes(state)),
          "on the card": found(plainSpaces(card), /\b(Concept|Brief) van \d+ [a-z]+ \d{4}/, 0),
          "what came after": page.querySelector("section.news") !== null,
          "in the list": found(
            listed,
            /(?:Voorbeeld · )?\b(concept|verzonden|vervangen|ingetrokken) · /i,
          ).toLowerCase(),
          "after its asks": found(listed, /: (nog niet verzonden|gevraagd op \d+ [a-z]+ \d{4})/),
          "in the feed": feed.filter(([, name]) => name === slug).map(([, , title]) => found(title ?? "", /^[^:]*/, 0)),
          "for machines": [
            JSON.parse(page.querySelector('script[type="application/ld+json"]')?.textContent ?? "{}")
              .creativeWorkStatus,
            brief.status,
            brief.notice !== null,
          ],
          "beside its charts": distinct([
            ...chart(".json").map((text) => JSON.parse(text).letter.status),
            ...chart(".svg").map((text) => found(drawnWords(text), /\(([a-z]+), stand van kennis/)),
          ]),
        },
      ];
    }),
  );
}

/** What a site has to say of a letter: a concept may not be kept by search engines, and nobody asked anything yet. */
export function stateOf({ status, date, asks, charts, example }: Letter): Said {
  const isFinal = status !== "concept";
  const day = plainSpaces(dayText(date));
  const asked = isFinal ? `gevraagd op ${day}` : "nog niet verzonden";
  return {
    "for search engines": isFinal,
    "in the sitemap": isFinal,
    "promised to stay": [isFinal, isFinal, isFinal],
    "above the letter": `${example ? "Voorbeeldbrief" : "Brief"} · ${status} · ${day}`,
    "in the letterhead": status,
    "on paper": status,
    "in a reference": STATES.filter((state) => state === status && status !== "verzonden"),
    "on the card": `${isFinal ? "Brief" : "Concept"} van ${day}`,
    "what came after": isFinal,
    "in the list": status,
    "after its asks": asks.length > 0 ? asked : "",
    "in the feed": [`${example ? "Voorbeeld" : "Brief"} (${status})`],
    "for machines": [status, status, isFinal],
    "beside its charts": charts.length > 0 ? [status] : [],
  };
}

function documentOf(files: ReadonlyMap<string, string>, path: string): Document {
  return parseHTML(files.get(path) ?? "").document as unknown as Document;
}

function words(element: Element | null | undefined): string {
  return (element?.textContent ?? "").replace(/\s+/g, " ").trim();
}

/** The words of a picture, wherever its lines end. */
export function drawnWords(svg: string): string {
  return plainSpaces(svg.replace(/<[^>]*>/g, " "))
    .replace(/\s+/g, " ")
    .trim();
}

function found(text: string, form: RegExp, group = 1): string {
  return form.exec(text)?.[group] ?? "";
}

function distinct<T>(all: readonly T[]): readonly T[] {
  return [...new Set(all)];
}
