import type { PhrasingContent, Root } from "mdast";
import type { Point } from "unist";
import { visit } from "unist-util-visit";
import { VFile } from "vfile";
import type { Data } from "../../data/data.ts";
import { houseRules } from "./house-rules.ts";
import { parseMarkdown } from "./markdown.ts";
import { linkReferences } from "./official-links.ts";
import { restoreText } from "./restore-text.ts";

/** A text of an author, by its path from the root. */
export interface SourceText {
  readonly path: string;
  readonly text: string;
}

/** The name of a text in an address: its file name without `.md`. */
export function slugOf(path: string): string {
  return path.replace(/^.*\//, "").replace(/\.md$/, "");
}

/**
 * The Markdown of a text, held against the rules of the house; what is wrong is a message on the file.
 * References to official papers are read where their grammar is on.
 */
export function parsedText({ path, text }: SourceText, { papers }: Pick<Data, "papers">): { file: VFile; tree: Root } {
  const file = new VFile({ path, value: text.replace(/^\ufeff/, "") });
  const tree = parseMarkdown(file);
  restoreText(tree, file);
  houseRules(tree, file);
  if (papers !== undefined) linkReferences(tree, file);
  return { file, tree };
}

/**
 * Text of one paragraph in the front matter is Markdown too; its places are those of the front matter.
 * @param what its key, and how long it may be: `summary`, `one or two sentences`
 */
export function phrasing(
  { text, start }: { readonly text: string; readonly start: Point },
  file: VFile,
  [key, length]: readonly [string, string],
): Root {
  const inner = new VFile({ value: text });
  const tree = parseMarkdown(inner);
  restoreText(tree, inner);
  visit(tree, (node) => {
    for (const point of [node.position?.start, node.position?.end]) {
      if (point === undefined) continue;
      if (point.line === 1) point.column += start.column - 1;
      point.line += start.line - 1;
    }
  });
  houseRules(tree, file);
  if (tree.children.length !== 1 || tree.children[0]?.type !== "paragraph") {
    file.message(`${key}: is more than one paragraph of text; write ${length}`, { place: start });
  }
  return tree;
}

/** The words of a paragraph that stands alone. */
export function phrasingOf(tree: Root): readonly PhrasingContent[] {
  const [first] = tree.children;
  return first?.type === "paragraph" ? first.children : [];
}
