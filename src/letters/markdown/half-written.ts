import type { Nodes, Parents, Root, Text } from "mdast";
import type { Node } from "unist";
import { visit } from "unist-util-visit";
import { type DirectiveNode, directives, wholeForm } from "./directives.ts";

/** A directive or a note that Markdown left as plain text, because its form is not whole, and its part in braces. */
const LEFTOVER = /(::+[a-z]+\[[^\]]*\]|^:::?[ \t]*[a-z]*|\[\^[^\]]+\])([ \t]*\{[^}\n]*\}?)?/gm;

/** The part in braces right after a directive, with the space that keeps it from being read. */
const BEHIND = /^\s*\{[^}\n]*\}?/;

/** The part in braces of a directive that is nowhere near. */
const LOOSE = new RegExp(
  `\\{\\s*(${[...new Set(directives.flatMap(({ attributes }) => attributes))].join("|")})\\s*=[^}\\n]*\\}?`,
  "g",
);

/** The quotes that a text editor makes of straight ones. */
const CURLY = /[\u2018-\u201f]/;

declare module "mdast" {
  interface Data {
    /** Of a directive: a part of it was not read, which is said already. */
    halfWritten?: true;
  }
}

/** Says that a form is not whole, and where in the file a part of a node stands. */
type Refuse = (reason: string, node: Node, part: string) => void;

/**
 * Refuses directives and notes that are not written whole, and takes their remains out of the text, so that nothing is
 * said of them a second time. A directive of which a part is not read is marked, and stays unresolved.
 * @param textOf what stands in the file for a node
 */
export function halfWritten(tree: Root, textOf: (node: Node) => string, refuse: Refuse): void {
  let opened = 0;
  visit(tree, (node, index, parent) => {
    if (isDirective(node)) {
      const known = wholeForm(node.name);
      const quoted = CURLY.test(bracesOf(node, textOf(node)).replace(/"[^"]*"|'[^']*'/g, ""));
      if (known === undefined || !quoted) return;
      mark(node);
      refuse(`the curly quotes in { } are read as words; write ${known}, with straight quotes`, node, "{");
      return;
    }
    if (node.type !== "text") return;
    const before = index === undefined ? undefined : directiveBefore(parent, index);
    const [behind] = (before && BEHIND.exec(node.value)) ?? [];
    if (before !== undefined && behind !== undefined) {
      mark(before);
      refuse(unread(wholeForm(before.name)), node, "{");
      takeOut(node, behind);
    }
    for (const [whole, left = "", braces] of node.value.matchAll(LEFTOVER)) {
      const name = /^:+[ \t]*([a-z]+)/.exec(left)?.[1];
      const form = name === undefined ? undefined : wholeForm(name);
      if (left.startsWith("[^"))
        refuse(`the note ${left} is not written; add a line ${left}: with its text`, node, left);
      else if (name === undefined && opened > 0) opened -= 1;
      else if (braces !== undefined && form !== undefined) refuse(unread(form), node, braces.trimStart());
      else {
        const like = form ?? "::chart[chart]";
        refuse(
          `"${left}" is not a whole directive; write it without spaces, on a line of its own, like ${like}`,
          node,
          left,
        );
      }
      if (name !== undefined && left.startsWith(":::")) opened += 1;
      if (braces !== undefined) takeOut(node, whole);
    }
    for (const [loose] of node.value.matchAll(LOOSE)) {
      refuse(
        "the part in { } is not read; write it right behind the ] of a directive, with straight quotes",
        node,
        loose,
      );
      takeOut(node, loose);
    }
  });
}

/** Whether a part of a directive was not read, which is said already. */
export function isHalfWritten({ data }: Pick<DirectiveNode, "data">): boolean {
  return data?.halfWritten === true;
}

function mark(node: DirectiveNode): void {
  node.data ??= {};
  node.data.halfWritten = true;
}

function unread(form: string | undefined): string {
  const way = form?.includes("{") ? `${form}, with straight quotes and no space before the {` : `${form} and no more`;
  return `the part in { } is not read; write ${way}`;
}

/** The directive that text follows, also one in bold or italics. */
function directiveBefore(parent: Parents | undefined, index: number): DirectiveNode | undefined {
  let before: Nodes | undefined = parent?.children[index - 1];
  while (before !== undefined && !isDirective(before)) {
    before = "children" in before ? before.children.at(-1) : undefined;
  }
  return before !== undefined && wholeForm(before.name) !== undefined ? before : undefined;
}

function isDirective(node: Nodes): node is DirectiveNode {
  return node.type === "textDirective" || node.type === "leafDirective" || node.type === "containerDirective";
}

/** The part in braces of a directive as it stands in the file. */
function bracesOf(node: DirectiveNode, written: string): string {
  if (node.type === "containerDirective") return /\{.*/.exec(written.split("\n")[0] ?? "")?.[0] ?? "";
  return /\](\{[^\]]*\})$/.exec(written)?.[1] ?? "";
}

/** Takes words out of a text; its line ends stay, for what follows keeps its line. */
function takeOut(node: Text, words: string): void {
  node.value = node.value.replace(words, () => words.replace(/[^\n]/g, ""));
}
