import type { Definition, FootnoteDefinition, Nodes, PhrasingContent, Root, RootContent, Table } from "mdast";
import { visit } from "unist-util-visit";
import { locatorText, unbroken } from "../../language/writing/line-ends.ts";
import { askLabel } from "../../letters/ask-label.ts";
import type { AskNode, CitationNode, FigureNode } from "../../letters/letter-nodes.ts";
import { chartBlock } from "./chart-block.ts";
import { type Block, type Inline, type Place, words } from "./document.ts";

/** A text as blocks, and the notes it refers to in the order in which it does. */
export interface TextBlocks {
  readonly blocks: readonly Block[];
  readonly notes: readonly { readonly note: number; readonly children: readonly Block[] }[];
}

/**
 * A resolved text as blocks for the template.
 * @param site the address of the site, for links that stay inside it
 * @param page the address of the text itself, for links to a place in it
 */
export function textBlocks(tree: Root, { site, page }: { readonly site: string; readonly page: string }): TextBlocks {
  const definitions = new Map<string, Definition>();
  const noted = new Map<string, FootnoteDefinition>();
  visit(tree, (node) => {
    if (node.type === "definition" && !definitions.has(node.identifier)) definitions.set(node.identifier, node);
    if (node.type === "footnoteDefinition" && !noted.has(node.identifier)) noted.set(node.identifier, node);
  });
  const notes: string[] = [];
  // A note moves to the end of the letter: the headings that remain must still follow each other.
  let depth = 1;

  const inlines = ({ children }: { readonly children: readonly Nodes[] }): Inline[] => children.flatMap(inline);
  const link = (url: string | undefined, children: Inline[]): Inline[] => {
    if (url === undefined) return children;
    const base = url.startsWith("#") ? page : site;
    return [{ is: "link", url: URL.canParse(url, base) ? new URL(url, base).href : url, children }];
  };
  const inline = (node: Nodes): Inline[] => {
    const at = placeOf(node);
    switch (node.type) {
      case "text":
        return [words(node.value, at)];
      case "inlineCode":
        return [{ is: "code", text: node.value, at }];
      case "strong":
        return [{ is: "strong", children: inlines(node) }];
      case "emphasis":
        return [{ is: "emphasis", children: inlines(node) }];
      case "break":
        return [{ is: "break" }];
      case "link":
        return link(node.url, inlines(node));
      case "linkReference":
        return link(definitions.get(node.identifier)?.url, inlines(node));
      case "footnoteReference": {
        if (!noted.has(node.identifier)) return [];
        const first = !notes.includes(node.identifier);
        if (first) notes.push(node.identifier);
        return [{ is: "note", note: notes.indexOf(node.identifier) + 1, first }];
      }
      case "figure":
        return [numberInline(node)];
      case "citation":
        return [citationInline(node)];
      default:
        // What only surrounds words, as a claim or an excuse does, is printed as its words.
        return "children" in node ? inlines(node) : [];
    }
  };
  const blocks = (children: readonly RootContent[], headed = true): Block[] =>
    children.flatMap((child) => block(child, headed));
  const block = (node: RootContent, headed: boolean): Block[] => {
    switch (node.type) {
      case "paragraph":
        return [{ is: "paragraph", children: inlines(node) }];
      case "heading":
        if (!headed) return [{ is: "paragraph", children: [{ is: "strong", children: inlines(node) }] }];
        depth = Math.min(node.depth, depth + 1);
        return [{ is: "heading", level: depth, children: inlines(node), at: placeOf(node) }];
      case "list":
        return [
          {
            is: "list",
            start: node.ordered ? (node.start ?? 1) : undefined,
            items: node.children.map((item) => blocks(item.children, headed)),
          },
        ];
      case "blockquote":
        return [{ is: "quote", children: blocks(node.children, headed) }];
      case "code":
        return [{ is: "listing", text: node.value, at: placeOf(node) }];
      case "thematicBreak":
        return [{ is: "rule" }];
      case "table":
        return [tableBlock(node)];
      case "chart":
        return [chartBlock(node.chart)];
      case "ask":
        return [{ is: "ask", label: askInlines(node), children: blocks(node.children, headed) }];
      default:
        return [];
    }
  };
  const tableBlock = (node: Table): Block => {
    const [head, ...rows] = node.children.map((row) => row.children.map((cell) => inlines(cell)));
    const width = head?.length ?? 0;
    const filled = (row: Inline[][]) => Array.from({ length: width }, (_, index) => row[index] ?? []);
    return {
      is: "table",
      columns: Array.from({ length: width }, (_, index) => node.align?.[index] ?? "left"),
      head: head ?? [],
      rows: rows.map(filled),
    };
  };

  const text = blocks(tree.children);
  const printed: { note: number; children: Block[] }[] = [];
  // A note may refer to a further note, so the list grows while it is printed.
  for (let index = 0; index < notes.length; index += 1) {
    const definition = noted.get(notes[index] ?? "");
    printed.push({ note: index + 1, children: blocks(definition?.children ?? [], false) });
  }
  return { blocks: text, notes: printed };
}

/** Resolved text of one paragraph as runs for the template. */
export function textRuns(
  children: readonly PhrasingContent[],
  addresses: Parameters<typeof textBlocks>[1],
): readonly Inline[] {
  const { blocks } = textBlocks(
    { type: "root", children: [{ type: "paragraph", children: [...children] }] },
    addresses,
  );
  const [only] = blocks;
  return only?.is === "paragraph" ? only.children : [];
}

/** What stands above an ask. */
function askInlines(node: Pick<AskNode, "amount" | "years">): Inline[] {
  return askLabel(node).map((part) => (typeof part === "string" ? words(part) : numberInline(part)));
}

/** A number of a letter, on its way to its entry in the list. */
function numberInline({ number: { text, entry, use, line, column } }: FigureNode): Inline {
  return { is: "number", text: unbroken(text), entry, use, at: { line, column } };
}

function citationInline(node: CitationNode): Inline {
  const place = node.locator ? `,\u00a0${locatorText(node.locator)}` : "";
  return { is: "source", text: `[${node.entry}${place}]`, entry: node.entry, at: placeOf(node) };
}

function placeOf({ position }: Nodes): Place | undefined {
  return position && { line: position.start.line, column: position.start.column };
}
