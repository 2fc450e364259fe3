// The letters of the project on their site, each by its own state: a concept, or sent.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { problemText } from "../../src/data/csv/problem.ts";
import { parseAddresses } from "../../src/exports/hosting/addresses.ts";
import { isIndexable } from "../../src/exports/hosting/sitemap.ts";
import { readInput } from "../../src/publication/input.ts";
import { publication, shown } from "../../src/publication/publication.ts";
import { sentPdfPath } from "../../src/publication/sent/lock.ts";
import { subject } from "../../src/subject/subject.ts";
import { MOMENT } from "../moment.ts";
import { builtSite } from "./built-site.ts";
import { drawnWords, saidStates, stateOf } from "./letter-states.ts";

const ROOT = join(import.meta.dirname, "../..");
/** What the site promised to keep; a site that was never published has none. */
const LIST = join(ROOT, "public/addresses.txt");
const dist = await builtSite();
const input = { buildTime: new Date(MOMENT), ...subject };
const { publication: made, problems } = publication(readInput(ROOT), input);
if (made === undefined) throw new Error(problems.map(problemText).join("\n"));
const letters = shown(made.letters);
const said = saidStates(dist);
const read = (path: string) => readFileSync(join(dist, path));

it("reads the words of a picture over the ends of its lines", () => {
  const lines = "<text><tspan y='1'>Uit de brief (verzonden,</tspan><tspan y='2'>stand van kennis nu).</tspan></text>";
  expect(drawnWords(lines)).toBe("Uit de brief (verzonden, stand van kennis nu).");
});

it("shows every letter that was sent, and the concepts that say so", () => {
  expect([...said.keys()].sort()).toEqual(letters.map(({ slug }) => slug).sort());
});

describe.each(letters.map((letter) => [letter.slug, letter.status, letter] as const))(
  "%s, %s",
  (slug, status, letter) => {
    it("is in every place what its state says", () => {
      expect(said.get(slug)).toEqual(stateOf(letter));
    });

    it("has the PDF that was sent, to the byte, and none is kept of a concept", () => {
      const kept = join(ROOT, sentPdfPath(slug));
      expect(existsSync(kept)).toBe(status !== "concept");
      if (status !== "concept") expect(readFileSync(kept).equals(read(`brieven/${slug}/brief.pdf`))).toBe(true);
    });

    it.skipIf(!existsSync(LIST))("promises no address while it is a concept", () => {
      const promised = parseAddresses(readFileSync(LIST, "utf8"));
      const own = promised.filter((address) => address.startsWith(`/brieven/${slug}/`));
      if (status === "concept") expect(own).toEqual([]);
    });
  },
);

it("asks on the first page what was sent last, and shows search engines no page that asks what was not", () => {
  const home = read("index.html").toString();
  const sent = letters.find(({ status }) => status === "verzonden");
  const asked = sent ?? letters.find(({ status }) => status === "concept");
  expect(isIndexable(home)).toBe(asked?.status !== "concept");
  if (asked?.asks.length) expect(home).toContain(`/brieven/${asked.slug}/#oproep-1`);
  // Its amount stands in the ask, and is no key figure beside it.
  const figures = home.split('class="key-figures"')[1]?.split("</ul>")[0] ?? "";
  const [amount] = asked?.asks.flatMap((ask) => ask.amount ?? []) ?? [];
  expect(figures.match(/<li/g) ?? []).toHaveLength(asked === undefined ? 0 : 3);
  if (amount) expect(figures).not.toContain(`/cijfers/${amount.name}/`);
});
