// What holds of every page of the built site, read as a file: its order, its words, its links and its tables.
import { join } from "node:path";
import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { JOINER } from "../../src/language/writing/line-ends.ts";
import { exampleMark } from "../../src/letters/example-words.ts";
import { readInput } from "../../src/publication/input.ts";
import { publication } from "../../src/publication/publication.ts";
import { subject } from "../../src/subject/subject.ts";
import { MOMENT } from "../moment.ts";
import { builtSite, filesOf } from "./built-site.ts";
import { foreignNumber, knowsThousandths } from "./foreign-numbers.ts";

const files = filesOf(await builtSite());
const pages: ReadonlyMap<string, Document> = new Map(
  [...files]
    .filter(([name]) => name.endsWith(".html"))
    .map(([name, bytes]) => [
      `/${name.replace(/index\.html$/, "")}`,
      parseHTML(bytes.toString()).document as unknown as Document,
    ]),
);

const { snapshot } = publication(readInput(join(import.meta.dirname, "../..")), {
  buildTime: new Date(MOMENT),
  ...subject,
});
const fine = knowsThousandths(snapshot?.figures.values() ?? []);

/** What is wrong with pages, each line with the page it is on. */
function wrong(look: (page: Document, path: string) => readonly (string | false | undefined)[]): readonly string[] {
  return [...pages].flatMap(([path, page]) =>
    look(page, path)
      .filter((line) => typeof line === "string")
      .map((line) => `${path}: ${line}`),
  );
}

const all = (page: ParentNode, selector: string) => [...page.querySelectorAll(selector)];
/** A chart for the frames of others, and a page that leads on, stand without the head and foot of the site. */
const isBare = (page: Document) => page.querySelector("body.embed, meta[http-equiv=refresh]") !== null;

describe("every page", () => {
  it("has a language, a title of its own, one h1, and headings in order", () => {
    const titles = new Map<string, string>();
    const found = wrong((page, path) => {
      const other = titles.get(page.title);
      titles.set(page.title, path);
      const levels = all(page, "h1,h2,h3,h4,h5,h6").map(({ tagName }) => Number(tagName[1]));
      return [
        page.documentElement.getAttribute("lang") !== "nl" && "not in Dutch",
        other && `has the title of ${other}`,
        levels.filter((level) => level === 1).length !== 1 && "has not one h1",
        ...levels.map((level, index) => level > (levels[index - 1] ?? 0) + 1 && `h${level} leaves out a level`),
      ];
    });
    expect(found).toEqual([]);
  });

  it("has its landmarks, a way past the menu, and only named navigation", () => {
    const found = wrong((page) =>
      isBare(page)
        ? []
        : [
            all(page, "main").length !== 1 && "has not one main",
            all(page, "body > header, body > footer").length !== 2 && "has not one header and one footer",
            page.querySelector("body > a")?.getAttribute("href") !== "#inhoud-pagina" && "no way past the menu",
            ...all(page, "nav:not([aria-label]):not([aria-labelledby])").map(() => "a nav without a name"),
            ...all(page, "[tabindex]:not([tabindex='0']):not([tabindex='-1'])").map(() => "an order of its own"),
          ],
    );
    expect(found).toEqual([]);
  });

  it("has the foot of the first page", () => {
    const footOf = (page: Document) => all(page, "footer a").map((link) => link.getAttribute("href"));
    const foots = new Map([...pages].map(([path, page]) => [path, isBare(page) ? "" : footOf(page).join(" ")]));
    const first = foots.get("/");
    expect(first).toBeTruthy();
    expect([...foots].filter(([, foot]) => foot !== "" && foot !== first)).toEqual([]);
  });

  it("links only to pages and anchors that are there", () => {
    const ids = new Map([...pages].map(([path, page]) => [path, new Set(all(page, "[id]").map(({ id }) => id))]));
    const found = wrong((page, path) =>
      all(page, "a[href]").map((link) => {
        const target = new URL(link.getAttribute("href") ?? "", `https://site.example${path}`);
        if (target.host !== "site.example") return undefined;
        const there = ids.get(target.pathname);
        const file = target.pathname.slice(1) + (target.pathname.endsWith("/") ? "index.html" : "");
        if (there === undefined && !files.has(file)) return `→ ${target.pathname}`;
        const anchor = decodeURIComponent(target.hash.slice(1));
        return anchor && there && !there.has(anchor) ? `→ ${target.pathname}#${anchor}` : undefined;
      }),
    );
    expect(found).toEqual([]);
  });

  it("marks every link to another site", () => {
    const found = wrong((page) =>
      all(page, 'a[href^="http"]').map(
        (link) =>
          !(link.getAttribute("rel")?.includes("external") && link.textContent?.includes("(andere site)")) &&
          `${link.getAttribute("href")} is not marked`,
      ),
    );
    expect(found).toEqual([]);
  });

  it("uses each id once, carries no style attribute and loads nothing from elsewhere", () => {
    const found = wrong((page) => {
      const ids = all(page, "[id]").map(({ id }) => id);
      return [
        ...ids.map((id, index) => ids.indexOf(id) !== index && `${id} twice`),
        ...all(page, "[style], style").map(({ localName }) => `style on ${localName}`),
        ...all(page, "link[rel=stylesheet], link[rel=icon], img, source").map((element) => {
          const address = element.getAttribute("href") ?? element.getAttribute("src") ?? "";
          return !address.startsWith("/") && `loads ${address}`;
        }),
      ];
    });
    expect(found).toEqual([]);
  });

  it("names its tables, and says of every header what it heads", () => {
    const found = wrong((page) =>
      all(page, "table").flatMap((table) => [
        !(table.querySelector("caption") ?? table.getAttribute("aria-labelledby")) && "a table without a name",
        table.querySelector("th") === null && "a table without headers",
        ...all(table, "th:not([scope])").map(({ textContent }) => `“${textContent}” heads nothing`),
      ]),
    );
    expect(found).toEqual([]);
  });

  it("explains each chart in words, and gives its numbers as a table that a keyboard reaches", () => {
    const found = wrong((page) => [
      ...all(page, "figure.chart").flatMap((chart) => [
        (chart.querySelector('[role="img"]')?.getAttribute("aria-label") ?? "").length <= 40 && "a chart without words",
        chart.querySelector("details > summary") === null && "a chart whose numbers are out of reach",
        chart.querySelector("details tbody tr") === null && "a chart without its numbers",
      ]),
      ...all(page, 'svg:not([aria-hidden="true"])').map(() => "a picture that is read aloud as lines"),
      ...all(page, "img:not([alt])").map((image) => `${image.getAttribute("src")} has no words`),
    ]);
    expect(found).toEqual([]);
  });

  it("runs no script of its own; letters, figures, lists of them and the search offer one, as a file", () => {
    const found = wrong((page, path) => {
      // JSON-LD is data: it does not run.
      const scripts = all(page, "script:not([type='application/ld+json'])");
      const most = /^\/(brieven\/[^/]+|cijfers|cijfers\/(?!narekenen\/)[^/]+|zoeken)\/$/.test(path) ? 1 : 0;
      return [
        scripts.length !== most && `${scripts.length} scripts, where ${most} is offered`,
        ...scripts.map(({ textContent }) => textContent !== "" && "a script in the page itself"),
        ...scripts.map((script) => {
          const address = script.getAttribute("src") ?? "";
          return !/^\/assets\/[\w.-]+\.js$/.test(address) && `runs ${address}`;
        }),
      ];
    });
    expect(found).toEqual([]);
  });

  it("writes numbers in Dutch", () => {
    // What a source prints, and code, is quoted as it is.
    const found = wrong(({ body }) => {
      return [foreignNumber(textOutside(body, ["code", "pre", "q"]), fine)];
    });
    expect(found).toEqual([]);
  });

  it("keeps a minus with its amount, by a sign that nothing holds which a machine reads", () => {
    const found = wrong((page) => [
      all(page, "title, meta, script, svg").some(({ outerHTML }) => outerHTML.includes(JOINER)) && "a joiner",
      textOutside(page.body, ["svg", "code", "pre", "script"]).includes("−€") && "a minus that may part",
    ]);
    expect(found).toEqual([]);
    const read = [...files].filter(([name]) => /\.(json|csv|xml|txt|svg)$/.test(name));
    expect(read.filter(([, bytes]) => bytes.includes(JOINER)).map(([name]) => name)).toEqual([]);
  });

  const mark = exampleMark({ example: true })?.toLowerCase() ?? "";
  it.skipIf(pages.get("/")?.querySelector(".site-head .example") === null)(
    "says that this is an example, where the first page does",
    () => {
      expect(wrong(({ body }) => [!body.textContent?.toLowerCase().includes(mark) && `no “${mark}”`])).toEqual([]);
    },
  );
});

/** The text of a node, without what stands in elements of these names. */
function textOutside(node: Node, names: readonly string[]): string {
  if (node.nodeType === node.TEXT_NODE) return node.textContent ?? "";
  if (names.includes(node.nodeName.toLowerCase())) return "";
  const text = [...node.childNodes].map((child) => textOutside(child, names)).join("");
  // The words of a picture stand apart.
  return node.nodeName.toLowerCase() === "text" ? `${text} ` : text;
}
