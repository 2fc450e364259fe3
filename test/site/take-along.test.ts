// What a reader takes along: the files of every chart, its page for frames, the card of a letter, how to refer to it.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { dsvFormat } from "d3-dsv";
import { parseHTML } from "linkedom";
import { beforeAll, describe, expect, it } from "vitest";
import { plainSpaces } from "../../src/language/writing/line-ends.ts";
import { exampleMark, letterWord } from "../../src/letters/example-words.ts";
import { type Brief, briefsOf, documentOf } from "./briefs.ts";
import { builtSite } from "./built-site.ts";
import { looksAt } from "./looks.ts";
import { type KeptPage, openSite } from "./visit.ts";

const folder = await builtSite();
const briefs = briefsOf(folder);
const charts = briefs.flatMap((brief) =>
  brief.charts.map((chart) => ({ path: `${brief.slug}/figuren/${chart.id}`, brief, chart })),
);
if (briefs.length === 0) it.skip("has nothing to take along: this site has no letter", () => undefined);
const read = (path: string) => readFileSync(join(folder, "brieven", path));
const pageOf = (path: string) => documentOf(folder, `brieven/${path}/index.html`);
/** What stands before the sender of a letter that is an example. */
const mark = ({ example }: Brief) => (example ? `${exampleMark({ example })} van ` : "");

/** The lines that show the charts of a letter elsewhere. The parser leaves what a textarea holds as it was written. */
const embedLines = (page: Document) =>
  [...page.querySelectorAll(".take-along textarea")].map(({ textContent }) =>
    (textContent ?? "").replaceAll("&#x3C;", "<").replaceAll("&#x26;", "&"),
  );

const { keptPage } = openSite(folder);

let reader: KeptPage;

beforeAll(async () => {
  reader = await keptPage();
});

describe.each(charts)("chart $path", ({ path, brief, chart: { title, rows, id } }) => {
  it("comes as SVG, PNG, CSV and JSON, the same in each", () => {
    const svg = read(`${path}.svg`).toString();
    expect(svg).toContain(mark(brief));
    expect(svg).not.toMatch(/var\(|<script|<style/);
    expect(read(`${path}.png`).subarray(1, 4).toString()).toBe("PNG");
    const json = JSON.parse(read(`${path}.json`).toString()) as Brief["charts"][number] & Pick<Brief, "example">;
    expect(json.title).toBe(title);
    expect(json.example).toBe(brief.example);
    expect(json.rows.map(({ label }) => label)).toEqual(rows.map(({ label }) => label));
    const csv = read(`${path}.csv`).toString();
    expect(csv.startsWith("\ufeffwat;cijfer;laag;hoog;eenheid;")).toBe(true);
    const table = dsvFormat(";").parseRows(csv.slice(1));
    expect(table.slice(1).map(([label]) => label?.replace(/^'(?=[+=-])/, ""))).toEqual(rows.map(({ label }) => label));
    expect(table.filter((cells) => cells.length !== table[0]?.length)).toEqual([]);
    expect(table.flat().filter((cell) => /^[=+@]/.test(cell))).toEqual([]);
  });

  it("has a page for frames that runs nothing, names its sources and leads to the letter", () => {
    const page = pageOf(path);
    expect(page.querySelectorAll("script").length).toBe(0);
    expect(page.querySelector("h1")?.textContent).toBe(title);
    expect(page.body.textContent).toMatch(new RegExp(`Bron: .*${mark(brief)}`, "s"));
    expect(page.querySelector("a")?.getAttribute("href")).toMatch(new RegExp(`^/brieven/${brief.slug}/#figuur-\\d+$`));
    expect(page.querySelector("a")?.getAttribute("target")).toBe("_top");
  });

  it("is accessible in a frame, and fits in the height that its line gives it, on a phone and in a column", async () => {
    await reader.to(`brieven/${path}/`);
    const wrong = [...(await looksAt(reader.page))];
    const line = embedLines(pageOf(brief.slug)).find((text) => text.includes(`/figuren/${id}/"`));
    const height = Number(/height="(\d+)"/.exec(line ?? "")?.[1]);
    for (const width of [320, 440, 560, 680]) {
      await reader.page.setViewportSize({ width, height });
      const needed = await reader.page.evaluate(() => document.documentElement.scrollHeight);
      if (!(needed <= height)) wrong.push(`${width} px: ${needed} px high in a frame of ${height} px`);
    }
    expect([...wrong, ...reader.complaints()]).toEqual([]);
  });
});

describe.each(briefs)("letter $slug", (brief) => {
  const page = pageOf(brief.slug);
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
    expect(text).toContain(`${letterWord(brief)} aan `);
    expect(text).toMatch(new RegExp(`https://\\S+/brieven/${brief.slug}/$`));
  });

  it("has a card of 1200 by 630, every number of which stands in the letter", () => {
    expect(new URL(meta("og:image")).pathname).toBe(`/brieven/${brief.slug}/kaart.png`);
    const png = read(`${brief.slug}/kaart.png`);
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
    const words = meta("og:image:alt");
    expect(words).toContain(exampleMark(brief) ?? "");
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
