// What a reader takes along: the files of every chart, its page for frames, the card of a letter, how to refer to it.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { dsvFormat } from "d3-dsv";
import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { plainSpaces } from "../../src/language/writing/line-ends.ts";
import { axeViolations, horizontalScroll } from "../browser/page-checks.ts";
import { builtSite } from "./built-site.ts";
import { openSite } from "./visit.ts";

interface Brief {
  readonly slug: string;
  readonly title: string;
  readonly date: string;
  readonly debate: { readonly name: string } | null;
  readonly numbers: readonly { readonly text: string }[];
  readonly asks: readonly { readonly years: string | null }[];
  readonly charts: readonly {
    readonly id: string;
    readonly title: string;
    readonly rows: readonly { readonly label: string }[];
  }[];
}

const folder = await builtSite();
const briefs = readdirSync(join(folder, "brieven"), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => JSON.parse(readFileSync(join(folder, "brieven", name, "brief.json"), "utf8")) as Brief);
const charts = briefs.flatMap(({ slug, charts: own }) =>
  own.map((chart) => [`${slug}/figuren/${chart.id}`, chart] as const),
);
const read = (path: string) => readFileSync(join(folder, "brieven", path));
const documentOf = (path: string) => parseHTML(read(path).toString()).document as unknown as Document;

/** The lines that show the charts of a letter elsewhere. The parser leaves what a textarea holds as it was written. */
const embedLines = (page: Document) =>
  [...page.querySelectorAll(".take-along textarea")].map(({ textContent }) =>
    (textContent ?? "").replaceAll("&#x3C;", "<").replaceAll("&#x26;", "&"),
  );

const { visit } = openSite(folder);

describe.each(charts)("chart %s", (path, { title, rows }) => {
  it("comes as SVG, PNG, CSV and JSON, the same in each", () => {
    const svg = read(`${path}.svg`).toString();
    expect(svg).toContain("Voorbeeld van ");
    expect(svg).not.toMatch(/var\(|<script|<style/);
    expect(read(`${path}.png`).subarray(1, 4).toString()).toBe("PNG");
    const json = JSON.parse(read(`${path}.json`).toString()) as {
      title: string;
      example: boolean;
      rows: { label: string }[];
    };
    expect(json).toMatchObject({ title, example: true });
    expect(json.rows.map(({ label }) => label)).toEqual(rows.map(({ label }) => label));
    const csv = read(`${path}.csv`).toString();
    expect(csv.startsWith("\ufeffwat;cijfer;laag;hoog;eenheid;")).toBe(true);
    const table = dsvFormat(";").parseRows(csv.slice(1));
    expect(table.slice(1).map(([label]) => label?.replace(/^'(?=[+=-])/, ""))).toEqual(rows.map(({ label }) => label));
    for (const cells of table) expect(cells).toHaveLength(table[0]?.length ?? 0);
    for (const cell of table.flat()) expect(cell).not.toMatch(/^[=+@]/);
  });

  it("has a page for frames that runs nothing, names its sources and leads to the letter", () => {
    const page = documentOf(`${path}/index.html`);
    expect(page.querySelectorAll("script").length).toBe(0);
    expect(page.querySelector("h1")?.textContent).toBe(title);
    expect(page.body.textContent).toMatch(/Bron: .*Voorbeeld van /s);
    const [slug = ""] = path.split("/");
    expect(page.querySelector("a")?.getAttribute("href")).toMatch(new RegExp(`^/brieven/${slug}/#figuur-\\d+$`));
    expect(page.querySelector("a")?.getAttribute("target")).toBe("_top");
  });

  it.each([
    [320, "light"],
    [1280, "dark"],
  ] as const)("in a frame it is accessible and fits at %d px, %s", async (width, colorScheme) => {
    const page = await visit(`brieven/${path}/`, { viewport: { width, height: 640 }, colorScheme });
    expect(await axeViolations(page)).toEqual([]);
    expect(await horizontalScroll(page)).toEqual([]);
  });

  it("fits in the height that its line gives it, on a phone and in a column", async () => {
    const [slug = "", , id = ""] = path.split("/");
    const line = embedLines(documentOf(`${slug}/index.html`)).find((text) => text.includes(`/figuren/${id}/"`));
    const height = Number(/height="(\d+)"/.exec(line ?? "")?.[1]);
    for (const width of [320, 440, 560, 680]) {
      const page = await visit(`brieven/${path}/`, { viewport: { width, height } });
      expect(await page.evaluate(() => document.documentElement.scrollHeight), `${width} px`).toBeLessThanOrEqual(
        height,
      );
    }
  });
});

describe.each(briefs)("letter $slug", (brief) => {
  const page = documentOf(`${brief.slug}/index.html`);
  const meta = (name: string) => page.querySelector(`meta[property="${name}"]`)?.getAttribute("content") ?? "";

  it("offers each chart in all its forms, and one line to show it elsewhere", () => {
    expect(page.querySelectorAll(".take-along").length).toBe(brief.charts.length);
    for (const [index, { id }] of brief.charts.entries()) {
      const offered = page.querySelectorAll(".take-along")[index];
      const links = [...(offered?.querySelectorAll("a") ?? [])].map((link) => link.getAttribute("href") ?? "");
      expect(links).toHaveLength(5);
      const [first] = offered?.querySelectorAll("a") ?? [];
      expect(first?.textContent).toMatch(/^Gegevens voor Excel \(CSV\)/);
      expect(first?.getAttribute("download")).toBe(`${brief.slug}-${id}.csv`);
      for (const link of links) expect(existsSync(join(folder, link)), link).toBe(true);
      const line = embedLines(page)[index] ?? "";
      expect(line).not.toContain("\n");
      const frame = parseHTML(line).document.querySelector("iframe");
      expect(frame?.getAttribute("src")).toMatch(new RegExp(`^https://.*/brieven/${brief.slug}/figuren/${id}/$`));
      expect(frame?.getAttribute("title")).toContain(brief.title);
    }
  });

  it("says how to refer to it", () => {
    const text = plainSpaces(page.querySelector("#verwijzing")?.textContent ?? "");
    expect(text).toContain(`“${brief.title}”`);
    expect(text).toContain("voorbeeldbrief aan ");
    expect(text).toMatch(new RegExp(`https://\\S+/brieven/${brief.slug}/$`));
  });

  it("has a card of 1200 by 630, every number of which stands in the letter", () => {
    expect(new URL(meta("og:image")).pathname).toBe(`/brieven/${brief.slug}/kaart.png`);
    const png = read(`${brief.slug}/kaart.png`);
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
    const words = meta("og:image:alt");
    expect(words).toContain("Voorbeeld");
    expect(words).toContain(brief.title);
    const known = [
      ...brief.numbers.map(({ text }) => text),
      ...brief.asks.map(({ years }) => years ?? ""),
      brief.title,
      brief.date.replace(/-0?/g, " "),
      brief.debate?.name ?? "",
      // Dates and years in the ask itself, which the check of the letter let stand.
      ...[...page.querySelectorAll(".ask")].map((ask) => ask.textContent ?? ""),
    ].join(" ");
    for (const [digits] of words.matchAll(/\d[\d.,]*\d|\d/g)) expect(known, digits).toContain(digits);
  });

  it("tells machines what it is, as data that no policy stops", () => {
    const [data, ...more] = [...page.querySelectorAll('script[type="application/ld+json"]')];
    expect(more).toEqual([]);
    expect(JSON.parse(data?.textContent ?? "")).toMatchObject({
      "@type": "Report",
      name: brief.title,
      datePublished: brief.date,
    });
    expect(meta("og:title")).toBe(brief.title);
  });
});
