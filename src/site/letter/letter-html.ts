import GithubSlugger from "github-slugger";
import type { Element, ElementContent, Nodes, Properties } from "hast";
import { toHtml } from "hast-util-to-html";
import { h, s } from "hastscript";
import type { Heading, PhrasingContent, Root, Table } from "mdast";
import { type Handler, type State, toHast } from "mdast-util-to-hast";
import { conditionText } from "../../data/formulas/printer.ts";
import { locatorText, unbroken } from "../../language/writing/line-ends.ts";
import { askLabel } from "../../letters/ask-label.ts";
import type {
  AskNode,
  ChartNode,
  CitationNode,
  ClaimNode,
  FigureNode,
  LetterChart,
  QuotationNode,
} from "../../letters/letter.ts";
import { wordsOf } from "../../letters/words.ts";
import { claimId } from "../number/condition-text.ts";
import { type ChartFiles, chartHtml } from "./chart-html.ts";
import { headingId } from "./headings.ts";

/** How a text becomes HTML on a site. */
export interface HtmlOptions {
  /** The path the site stands under, `/` or `/name/`. */
  readonly base: string;
  /** Without a list at its end, numbers and citations lead to the pages of their figure and source. */
  readonly loose?: boolean;
  /** What a reader can take of a chart, where there are files of it. */
  readonly taken?: ((chart: LetterChart) => ChartFiles) | undefined;
}

/** The body of a letter or page as HTML; every number leads to its entry in the list at the end. */
export function bodyHtml(tree: Root, options: HtmlOptions): string {
  return toHtml(hastOf(tree, options), { allowDangerousHtml: true });
}

/** The body of a letter in two parts, because its signatures stand between the text and the notes. */
export function letterHtml(tree: Root, options: HtmlOptions): { readonly text: string; readonly notes: string } {
  const { children } = hastOf(tree, options) as { children: Element[] };
  const isNotes = ({ properties }: Element) => properties?.["dataFootnotes"] === true;
  const html = (nodes: Element[]) => toHtml(nodes, { allowDangerousHtml: true }).trim();
  return { text: html(children.filter((node) => !isNotes(node))), notes: html(children.filter(isNotes)) };
}

/** A run of text as HTML, without a paragraph around it. */
export function phrasingHtml(children: readonly PhrasingContent[], options: HtmlOptions): string {
  const tree: Root = { type: "root", children: [{ type: "paragraph", children: [...children] }] };
  const [paragraph] = (hastOf(tree, options) as { children: Element[] }).children;
  return toHtml(paragraph?.children ?? [], { allowDangerousHtml: true });
}

function hastOf(tree: Root, { base, loose = false, taken }: HtmlOptions): Nodes {
  const numberLink = (node: FigureNode) => (loose ? looseNumber(node, base) : numberInList(node));
  const citationLink = (node: Pick<CitationNode, "entry" | "source" | "locator">) =>
    loose ? looseCitation(node, base) : citationInList(node);
  const slugger = new GithubSlugger();
  let asks = 0;
  let tables = 0;
  let heading = "";
  const handlers: Record<string, Handler> = {
    yaml: () => undefined,
    figure: (_state, node: FigureNode) => numberLink(node),
    citation: (_state, node: CitationNode) => citationLink(node),
    claim: (state, node: ClaimNode) => claimSpan(state, node),
    quotation: (state, node: QuotationNode) => [
      h("q", state.all(node as never)),
      { type: "text", value: " " },
      citationLink(node),
    ],
    chart: (_state, node: ChartNode) => chartHtml(node.chart, taken?.(node.chart)),
    ask: (state, node: AskNode) => {
      asks += 1;
      return ask(state, node, `oproep-${asks}`, numberLink);
    },
    heading: (state, node: Heading) => {
      heading = wordsOf(node);
      // A loose text stands before the title of its letter, so what divides it is no heading of the page.
      if (loose) return h("p", { className: ["part"] }, state.all(node));
      return h(`h${node.depth}`, { id: headingId(slugger, heading) }, state.all(node));
    },
    table: (state, node: Table) => {
      tables += 1;
      return scrolling(state, node, heading ? `Tabel ${tables}, bij: ${heading}` : `Tabel ${tables}`);
    },
    link: (state, node: { url: string; title?: string | null; children: PhrasingContent[] }) => {
      const href = node.url.startsWith("/") ? base + node.url.slice(1) : node.url;
      const inner = state.all(node as never) as ElementContent[];
      const title = node.title ?? undefined;
      return /^https?:/.test(href) ? externalLink(href, title, inner) : h("a", { href, title }, inner);
    },
  };
  return toHast(tree, {
    handlers: handlers as never,
    allowDangerousHtml: true,
    clobberPrefix: "noot-",
    footnoteLabel: "Noten",
    footnoteLabelProperties: {},
    footnoteBackContent: "terug",
    footnoteBackLabel: (index) => `Terug naar noot ${index + 1} in de tekst`,
  });
}

/** A number of a text that has no list of its figures. */
function looseNumber({ number: { text, figure } }: FigureNode, base: string): Element {
  return h("a", { className: ["number"], href: `${base}cijfers/${figure.name}/` }, unbroken(text));
}

function looseCitation({ source, locator }: Pick<CitationNode, "source" | "locator">, base: string): Element {
  const place = locator ? `, ${locatorText(locator)}` : "";
  return h("a", { className: ["cite"], href: `${base}bronnen/${source.id}/` }, `[${source.title}${place}]`);
}

function numberInList({ number: { text, entry, use } }: FigureNode): Element {
  return h(
    "a",
    { className: ["number"], href: `#cijfer-${entry}`, id: `cijfer-${entry}-${use}`, "data-entry": String(entry) },
    unbroken(text),
  );
}

/** A link that leaves the site says so, to the eye and to the ear. */
function externalLink(href: string, title: string | undefined, inner: ElementContent[]): Element {
  const mark = s(
    "svg",
    { className: ["external-mark"], viewBox: "0 0 10 10", ariaHidden: "true", focusable: "false" },
    [s("path", { d: "M3.5 1H9v5.5M9 1 1 9" })],
  );
  const said = h("span", { className: ["visually-hidden"] }, "\u00a0(andere site)");
  return h("a", { className: ["external"], href, title, rel: ["external"] }, [...inner, mark, said]);
}

function citationInList({ entry, locator }: Pick<CitationNode, "entry" | "locator">): Element {
  const place = locator ? `,\u00a0${locatorText(locator)}` : "";
  return h("a", { className: ["cite"], href: `#bron-${entry}` }, [
    h("span", { className: ["visually-hidden"] }, "bron "),
    `[${entry}${place}]`,
  ]);
}

/** Reading does not suffer: a claim looks like any sentence, and is listed with its condition at the end. */
function claimSpan(state: State, { claim, children }: ClaimNode): Element {
  const inner = state.all({ type: "paragraph", children }) as ElementContent[];
  return h("span", { className: ["claim"], id: claimId(claim), "data-holds": conditionText(claim.holds) }, inner);
}

function ask(
  state: State,
  { amount, years, children }: AskNode,
  id: string,
  numberLink: (node: FigureNode) => Element,
): Element {
  const label = askLabel({ amount, years }).map((part) => (typeof part === "string" ? part : numberLink(part)));
  return h("div", { className: ["ask"], id }, [
    h("p", { className: ["ask-label"] }, label),
    ...(state.all({ type: "root", children } as Root) as ElementContent[]),
  ]);
}

/** A wide table scrolls by itself, also by keyboard, and never the page. */
function scrolling(state: State, node: Table, label: string): Element {
  const table = captioned(state, node, label);
  const properties: Properties = { className: ["scroll"], tabIndex: 0, role: "region", ariaLabel: label };
  return h("div", properties, [table]);
}

function captioned(state: State, node: Table, label: string): Element {
  const [head, ...body] = node.children;
  const cells = (row: Table["children"][number] | undefined, tag: "th" | "td") =>
    (row?.children ?? []).map((cell, index) => {
      const align = node.align?.[index];
      return h(
        tag,
        { className: align === "right" ? ["right"] : undefined, scope: tag === "th" ? "col" : undefined },
        state.all(cell) as ElementContent[],
      );
    });
  return h("table", [
    h("caption", { className: ["visually-hidden"] }, label),
    h("thead", [h("tr", cells(head, "th"))]),
    h(
      "tbody",
      body.map((row) => h("tr", cells(row, "td"))),
    ),
  ]);
}
