// The pages that come with the machine, on sites that have much, little and nothing.
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { ChartDefinition } from "../../../src/charts/chart.ts";
import { problemText } from "../../../src/data/csv/problem.ts";
import { readInput } from "../../../src/publication/input.ts";
import { MANUAL, manualTexts } from "../../../src/publication/manual/manual-pages.ts";
import { filled } from "../../../src/publication/manual/slots.ts";
import { publication } from "../../../src/publication/publication.ts";
import { bodyHtml } from "../../../src/site/letter/letter-html.ts";
import { subject } from "../../../src/subject/subject.ts";
import { handDrawn } from "../../charts/hand-drawn.ts";
import { MOMENT } from "../../moment.ts";
import { subject as library } from "../../sites/library/subject/subject.ts";
import { poolWorld } from "./pool-world.ts";

const ROOT = join(import.meta.dirname, "../../..");

describe("a slot", () => {
  const slots = new Map([["figure", "pool_costs.2024"]]);
  const known = new Set(["figure", "chart"]);
  const fill = (text: string) => filled(text, slots, known);

  test.each([
    ["is filled with what the site has", "Zie {{figure}}.", "Zie pool_costs.2024."],
    ["has other words where the site has nothing", "Zie {{chart|een grafiek}}.", "Zie een grafiek."],
    ["has what the site has before its other words", "Zie {{figure|niets}}.", "Zie pool_costs.2024."],
    ["takes its line along where the site has nothing", "a\nZie {{chart}}.\nb", "a\nb"],
    ["keeps a line for who has something", "{{?figure}}a\n{{?chart}}b", "a"],
    ["keeps a line for who has nothing", "{{!figure}}a\n{{!chart}}b", "b"],
    ["takes its whole block of code along", "a\n```text\nx\n\n{{chart}}\n```\nb", "a\nb"],
    [
      "leaves a block of code as it is otherwise",
      "```text\nx\n\n{{figure}}\n```",
      "```text\nx\n\npool_costs.2024\n```",
    ],
  ])("%s", (_what, text, expected) => {
    expect(fill(text)).toBe(expected);
  });

  test("that no site can have is a mistake of ours", () => {
    expect(() => fill("{{figuur}}")).toThrow(new RangeError('no slot is named "figuur": {{figuur}}'));
  });
});

/** What a site makes of the pages of the machine: their names, texts and HTML, and what is wrong with them. */
function pagesOf(files: ReturnType<typeof readInput>, input: Parameters<typeof publication>[1]) {
  const { publication: made, problems } = publication(files, input);
  if (made === undefined) throw new Error(problems.map(problemText).join("\n"));
  return new Map(
    [...made.pages.values()]
      .filter(({ path }) => path.startsWith(MANUAL))
      .map((page) => [page.slug, bodyHtml(page.tree, { base: "/" })] as const),
  );
}

const moment = { buildTime: new Date(MOMENT) };
const sites = [
  ["this repository", ROOT, { ...moment, ...subject }],
  ["library", join(ROOT, "test/sites/library"), { ...moment, ...library }],
  ...["longest-names", "empty", "first-figure"].map((name) => [name, join(ROOT, "test/sites", name), moment] as const),
] as const;

describe.each(sites)("the pages of the machine on the site of %s", (_name, root, input) => {
  const pages = pagesOf(readInput(root), input);

  test("are there, with every slot filled", () => {
    expect([...pages.keys()].sort()).toEqual(["handboek", "toegankelijkheid"]);
    for (const html of pages.values()) expect(html).not.toMatch(/\{\{|undefined/);
  });

  test("lead only to headings they have", () => {
    for (const [name, html] of pages) {
      const led = [...html.matchAll(/href="#(kop-[^"]+)"/g)].flatMap(([, id]) => id ?? []);
      expect(
        led.filter((id) => !html.includes(`id="${id}"`)),
        name,
      ).toEqual([]);
    }
    expect(pages.get("handboek")).toContain('href="#kop-woorden-als-bijna-en-ruim"');
  });

  test("have no empty table, and no row that belongs to none", () => {
    for (const html of pages.values()) expect(html).not.toMatch(/<tbody>\s*<\/tbody>|<p>\|/);
  });
});

describe("what an organisation has stands in its handbook", () => {
  const context = (changes: Readonly<Record<string, string>> = {}) => {
    const { publication: made, problems } = publication(poolWorld(changes), { buildTime: new Date("2026-12-01") });
    if (made === undefined) throw new Error(problems.map(problemText).join("\n"));
    return { ...made, asOf: () => made.snapshot };
  };
  const handbook = (given: ReturnType<typeof context>) =>
    manualTexts(poolWorld(), new Set(), given).find(({ path }) => path.endsWith("handboek.md"))?.text ?? "";
  const chart: ChartDefinition = {
    id: "pool-costs",
    file: "src/subject/charts/pool-costs.ts",
    title: "Wat [een bad] kost",
    form: "Staafdiagram",
    rows: [],
    draw: () => handDrawn(),
  };

  test("its first figure, its first reader, and who signs", () => {
    const text = handbook(context());
    expect(text).toContain("Op de site staat dan: Wij gaan uit van :value[pool_costs.2024].");
    expect(text).toContain(':value[pool_budget.2023]{as="circa € 110 miljoen"}');
    expect(text).toContain("De eerste lezer in uw tabel heet `leden`.");
    expect(text).toContain("“Namens de Zwembond”");
    expect(text).toContain("date: 2026-11-21\n");
  });

  test("its charts, each with its title as it is; without a chart it says so", () => {
    const text = handbook({ ...context(), charts: new Map([[chart.id, chart]]) });
    expect(text).toContain("::chart[pool-costs]");
    expect(text).toContain("| `pool-costs` | Wat \\[een bad\\] kost |");
    expect(handbook(context())).toContain("Voor deze site is nog geen grafiek gemaakt.");
  });

  test("official papers only where a source is one", () => {
    expect(handbook(context())).not.toMatch(/Officiële stukken|Staatsblad|kamerstuk/);
  });

  test("is of the day of the newest edition, so that its figures are known", () => {
    const row = "pool_costs,2025,150,,,EUR_million,,,pool-report-2026,§ 4.1,€ 150 miljoen,";
    const header = "series,period,value,low,high,unit,rounding,qualifier,source,locator,printed,note";
    expect(handbook(context({ "data/pools/2026-11-30.csv": `${header}\n${row}\n` }))).toContain("date: 2026-11-30\n");
  });
});

test("a page of the organisation takes the place of the machine's of that name", () => {
  const own = "---\ntitle: Zo doen wij het\ndate: 2026-05-01\nsummary: Hoe het moet.\n---\nZo moet het.\n";
  const files = poolWorld({ "content/pages/handboek.md": own });
  const { publication: made } = publication(files, { buildTime: new Date("2026-12-01") });
  expect(made?.pages.get("handboek")?.title).toBe("Zo doen wij het");
  expect(made?.pages.get("toegankelijkheid")?.path).toBe(`${MANUAL}/toegankelijkheid.md`);
});

test("the foot of the site may lead to a page of the machine", () => {
  const files = poolWorld();
  const yaml = new TextDecoder().decode(files.get("content/organisation.yaml"));
  const footer = "footer:\n  - page: handboek\n    text: Handboek\n";
  const { problems } = publication(poolWorld({ "content/organisation.yaml": yaml + footer }), {
    buildTime: new Date("2026-12-01"),
  });
  expect(problems.map(problemText)).toEqual([]);
});

test("what is wrong with the words of an organisation is said once, and not again of the pages that show them", () => {
  const yaml = new TextDecoder()
    .decode(poolWorld().get("content/organisation.yaml"))
    .replace("de Zwembond", "de 340 baden");
  const { problems } = publication(poolWorld({ "content/organisation.yaml": yaml }), {
    buildTime: new Date("2026-12-01"),
  });
  expect(problems.map(problemText)).toEqual([
    'content/organisation.yaml:1:1: name_with_article: "340" leads to no source, and a figure cannot stand here; say it without the number',
  ]);
});
