import type { Root } from "mdast";
import type { Node, Point, Position } from "unist";
import { visit } from "unist-util-visit";
import type { VFile } from "vfile";
import { halfWritten } from "./half-written.ts";

const LINK = /^(https?:\/\/|mailto:|\/(?!\/)|#)/;

/** What a reader does not see, or reads as a number that nobody looks for: marks without width, digits of other scripts. */
const UNREAD = /[\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]|(?![0-9])\p{Nd}/gu;

function unreadText(sign: string): string {
  if (/\p{Nd}/u.test(sign)) return `"${sign}" is a digit of another script; write 0 to 9`;
  const code = sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
  return `a mark without width (U+${code}) stands here; take it out`;
}

/** Refuses what a letter may not hold: raw HTML, pictures, unsafe links, headings out of order, half-written forms. */
export function houseRules(tree: Root, file: VFile): void {
  let depth = 1;
  const source = String(file);
  const offsets = lineOffsets(source);
  // Nodes of the front matter know their line and column; their offsets are those of their own text.
  const offsetOf = (point: Point | undefined) => (offsets[(point?.line ?? 1) - 1] ?? 0) + (point?.column ?? 1) - 1;
  const textOf = ({ position }: Node) => source.slice(offsetOf(position?.start), offsetOf(position?.end));
  const pointOf = (node: Node, part: string): Point => {
    const start = offsetOf(node.position?.start);
    const before = source.slice(0, Math.max(start, source.indexOf(part, start)));
    return { line: before.split("\n").length, column: before.length - before.lastIndexOf("\n") };
  };
  const noted = new Set<string>();
  visit(tree, "footnoteReference", ({ identifier }) => {
    noted.add(identifier);
  });
  halfWritten(tree, textOf, (reason, node, part) => {
    file.message(reason, { place: pointOf(node, part), source: "letters", ruleId: "house" });
  });
  visit(tree, (node) => {
    const refuse = (reason: string, place: Position | Point | undefined = node.position) => {
      file.message(reason, { place, source: "letters", ruleId: "house" });
    };
    if (node.type === "html") refuse("raw HTML is not allowed here; write Markdown");
    if (node.type === "image" || node.type === "imageReference") {
      refuse("pictures are not allowed here; show a chart with ::chart[chart]");
    }
    if ((node.type === "link" || node.type === "definition") && !LINK.test(node.url)) {
      refuse(`"${node.url}" is not a safe link; start it with https://, mailto:, / or #`);
    }
    if ((node.type === "link" || node.type === "definition") && node.title) {
      refuse(`the words "${node.title}" of this link are seen only by who points at it; put them in the sentence`);
    }
    if (node.type === "text" || node.type === "inlineCode" || node.type === "code") {
      for (const [sign] of node.value.matchAll(UNREAD)) refuse(unreadText(sign), pointOf(node, sign));
    }
    if (node.type === "containerDirective" && !/:::\s*$/.test(textOf(node))) {
      refuse(`${node.name} is not closed; write ::: on a line of its own after it`);
    }
    if (node.type === "containerDirective" && node.children.length === 0)
      refuse(`${node.name} is empty; write its text`);
    if (node.type === "link" && node.children.some(({ type }) => type === "textDirective")) {
      refuse("a number or citation inside a link cannot lead to its own source; put it outside the link");
    }
    if (node.type === "footnoteDefinition" && !noted.has(node.identifier)) {
      refuse(
        `no sentence refers to the note [^${node.label ?? node.identifier}]; put it in a sentence, or take the note out`,
      );
    }
    if (node.type === "heading") {
      if (node.depth === 1) refuse("# is the title, which stands in the front matter; start with ##");
      else if (node.depth > depth + 1) refuse(`this heading skips a level; write ${"#".repeat(depth + 1)}`);
      depth = node.depth;
    }
  });
}

/** Where each line of a text starts. */
function lineOffsets(text: string): readonly number[] {
  return [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
}
