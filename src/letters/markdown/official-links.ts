import type { Link, PhrasingContent, Root, Text } from "mdast";
import { toString as plainText } from "mdast-util-to-string";
import type { Node, Parent, Point } from "unist";
import { SKIP, visit } from "unist-util-visit";
import type { VFile } from "vfile";
import { referenceAddress, referencesIn, referenceText } from "../../language/papers/official-reference.ts";
import type { OfficialReference } from "../../language/papers/reference.ts";

/** What an author's references are left alone in: links have an address, headings are names, quotations are the source's. */
const CLOSED = new Set(["link", "linkReference", "heading", "leafDirective"]);
/** The only directive in a sentence that holds prose of the author. */
const OPEN_DIRECTIVES = new Set(["claim"]);

/**
 * Writes the official references in prose as the Aanwijzingen voor de regelgeving do, and links each to its official
 * publisher. One that is not whole, or cannot be, is refused where it stands.
 */
export function linkReferences(tree: Root, file: VFile): void {
  const lines = String(file).split(/\r?\n/);
  visit(tree, (node, index, parent) => {
    if (CLOSED.has(node.type)) return SKIP;
    if (node.type === "textDirective" && !OPEN_DIRECTIVES.has(node.name)) return SKIP;
    if ("children" in node) joinHeads(node);
    if (node.type !== "text" || index === undefined || parent === undefined) return undefined;
    const found = referencesIn(node.value);
    if (found.length === 0) return SKIP;
    const parts: PhrasingContent[] = [];
    let past = 0;
    for (const { start, end, reference, fault } of found) {
      if (fault !== undefined) {
        const place = pointIn(node, start, lines) ?? parent.position?.start;
        file.message(fault, { place, source: "letters", ruleId: "reference" });
        continue;
      }
      parts.push(...textOf(node.value.slice(past, start)), linkOf(reference, node));
      past = end;
    }
    parts.push(...textOf(node.value.slice(past)));
    parent.children.splice(index, 1, ...parts.map((part) => ({ position: node.position, ...part })));
    return [SKIP, index + parts.length];
  });
}

function linkOf(reference: OfficialReference, { position }: Node): Link | Text {
  // No line may end between nr. and its number.
  const value = referenceText(reference).replace(/(nr\.|p\.|item|Stb\.|Stcrt\.|Trb\.) /g, "$1\u00a0");
  const url = referenceAddress(reference);
  const text: Text = { type: "text", value, ...(position && { position }) };
  return url === undefined ? text : { type: "link", url, children: [text] };
}

function textOf(value: string): Text[] {
  return value === "" ? [] : [{ type: "text", value }];
}

/** Lawyers set `Kamerstukken II` in italics, away from its numbers: what belongs together becomes one text again. */
function joinHeads(parent: Parent): void {
  for (let at = parent.children.length - 2; at >= 0; at--) {
    const [head, rest] = [parent.children[at], parent.children[at + 1]];
    if (head?.type !== "emphasis" || !isText(rest)) continue;
    const words = plainText(head);
    const joined = words + rest.value;
    const [found] = referencesIn(joined);
    if (found?.start !== 0 || found.end <= words.length || referencesIn(words).length > 0) continue;
    const position = head.position && rest.position && { start: head.position.start, end: rest.position.end };
    const text: Text = { type: "text", value: joined, ...(position && { position }) };
    parent.children.splice(at, 2, text);
  }
}

function isText(node: Node | undefined): node is Text {
  return node?.type === "text";
}

/**
 * Where a character of a text stands in the file. A text keeps its line ends, but not its marks and escapes, so the
 * word that starts there is looked up on its own line, counting those before it.
 */
function pointIn({ value, position }: Text, at: number, lines: readonly string[]): Point | undefined {
  if (position === undefined) return undefined;
  const above = value.slice(0, at).split("\n");
  const line = position.start.line + above.length - 1;
  const word = /^[\p{L}\d]+/u.exec(value.slice(at))?.[0] ?? "";
  let column = above.length === 1 ? position.start.column - 1 : 0;
  const before = above.at(-1)?.split(word).length ?? 1;
  for (let nth = 0; nth < before; nth++) {
    const found = lines[line - 1]?.indexOf(word, nth === 0 ? column : column + word.length) ?? -1;
    if (found < 0) return position.start;
    column = found;
  }
  return { line, column: column + 1 };
}
