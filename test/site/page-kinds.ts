// The kinds of page that a built site has, and a page of each: found in the site itself, whose ever it is.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const PAGES = join(import.meta.dirname, "../../src/pages");

/** A page that stands for all of its kind. */
export interface PageKind {
  /** A route of `src/pages`, and what sets the page apart from others of that route: `cijfers/[name]/, derived`. */
  readonly kind: string;
  /** Where it is on the site: `/cijfers/visitors.2024/`. */
  readonly path: string;
}

/** What a site has of each kind, and the kinds that it lacks. */
export interface PageKinds {
  readonly found: readonly PageKind[];
  readonly lacking: readonly string[];
}

interface Page {
  readonly path: string;
  readonly html: string;
}

/** The kinds of figure page, by what it says of where its figure comes from: a sum, a quote of its own, or neither. */
const TRAILS = {
  observed: (trail: string) => trail.includes("<dd><q>"),
  derived: (trail: string) => trail.includes('class="sum"'),
  assumption: (trail: string) => !/<dd><q>|class="sum"/.test(trail),
};

/** Within a route: what a page must be to stand for a kind of its own; of those that are, the largest does. */
const WITHIN: Readonly<Record<string, Readonly<Record<string, (page: Page, all: readonly Page[]) => boolean>>>> = {
  "cijfers/[name]/": Object.fromEntries(
    Object.entries(TRAILS).map(([kind, is]) => [
      kind,
      ({ html }) => is(between(html, 'id="herleiding"', "</section>")),
    ]),
  ),
  "scenarios/[id]/": {
    largest: () => true,
    smallest: (page, all) => all.every(({ html }) => html.length >= page.html.length),
  },
};

/** The kinds that a reader spends her time on. */
const READ = ["/", "brieven/[slug]/", "cijfers/[name]/, observed", "scenarios/[id]/, largest"];

/** The pages of a built site by the route they were made by; what is written out goes before what a name is filled in. */
function byRoute(folder: string): ReadonlyMap<string, readonly Page[]> {
  const names = (of: string, ending: string) =>
    readdirSync(of, { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(ending))
      .map((name) => name.replaceAll("\\", "/"));
  const filledIn = (route: string) => route.split("[").length;
  const routes = names(PAGES, ".astro")
    .map((name) => name.replace(/(?:index)?\.astro$/, "") || "/")
    .sort((one, other) => filledIn(one) - filledIn(other) || one.localeCompare(other));
  const forms = routes.map((route) => {
    const file = route === "/" ? "index.html" : route.endsWith("/") ? `${route}index.html` : `${route}.html`;
    return new RegExp(`^${file.replaceAll(".", "\\.").replace(/\[\w+\]/g, "[^/]+")}$`);
  });
  const pages = new Map<string, Page[]>(routes.map((route) => [route, []]));
  for (const name of names(folder, ".html")) {
    const route = routes[forms.findIndex((form) => form.test(name))];
    if (route === undefined) throw new Error(`no file of src/pages makes ${name}`);
    const html = readFileSync(join(folder, name), "utf8");
    // A page that only leads on is of no kind.
    if (!html.includes('http-equiv="refresh"'))
      pages.get(route)?.push({ path: `/${name.replace(/(^|\/)index\.html$/, "$1")}`, html });
  }
  return pages;
}

/**
 * A page of every kind: of each route the one with the most in it, of figures one of each trail, of scenarios the largest
 * and the smallest; and of each route those that have a part (a class of the style sheet) which none of these has.
 */
export function pageKinds(folder: string): PageKinds {
  const found: PageKind[] = [];
  const lacking: string[] = [];
  for (const [route, unordered] of byRoute(folder)) {
    const pages = [...unordered].sort((one, other) => other.html.length - one.html.length);
    const seen = new Set<string>();
    const take = (kind: string, { path, html }: Page) => {
      if (!found.some((one) => one.path === path)) found.push({ kind, path });
      for (const part of partsOf(html)) seen.add(part);
    };
    for (const [name, is] of Object.entries(WITHIN[route] ?? { "": () => true })) {
      const kind = name === "" ? route : `${route}, ${name}`;
      const page = pages.find((one) => is(one, pages));
      if (page === undefined) lacking.push(kind);
      else take(kind, page);
    }
    for (const page of pages) {
      const part = partsOf(page.html).find((one) => !seen.has(one));
      if (part !== undefined) take(`${route}, with .${part}`, page);
    }
  }
  return { found, lacking };
}

/** The pages of `found` on which a reader spends her time. */
export function readPages({ found }: PageKinds): readonly PageKind[] {
  return found.filter(({ kind }) => READ.includes(kind));
}

function partsOf(html: string): readonly string[] {
  return [...html.matchAll(/ class="([^"]*)"/g)].flatMap(([, names = ""]) => names.split(/\s+/).filter(Boolean));
}

function between(text: string, start: string, end: string): string {
  return text.split(start)[1]?.split(end)[0] ?? "";
}
