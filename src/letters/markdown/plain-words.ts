import { toString as plainText } from "mdast-util-to-string";
import type { Node } from "unist";
import { EXIT, visit } from "unist-util-visit";
import { VFile } from "vfile";
import { parseMarkdown } from "./markdown.ts";
import { restoreText } from "./restore-text.ts";

/** Words that are printed as they are written. */
const PLAIN = new Set(["root", "paragraph", "text"]);

/**
 * Refuses mark-up where none is read, like a title: Markdown, HTML, directives, a second line.
 * @param refuse takes the place in the words, from 0
 */
export function refuseMarkup(name: string, words: string, refuse: (reason: string, offset: number) => void): void {
  const lineEnd = words.trimEnd().search(/[\r\n\u2028\u2029]/);
  if (lineEnd >= 0) {
    refuse(`${name}: is on more than one line; write it on one`, 0);
    return;
  }
  const file = new VFile({ value: words });
  const tree = parseMarkdown(file);
  restoreText(tree, file);
  const read = plainText(tree);
  let mark: Node | undefined;
  visit(tree, (node) => {
    if (PLAIN.has(node.type)) return undefined;
    mark = node;
    return EXIT;
  });
  const offset = mark?.position?.start.offset ?? 0;
  const found =
    mark === undefined && read === words.trim() ? undefined : words.slice(offset, mark?.position?.end.offset);
  if (found !== undefined) refuse(`${name}: "${found}" is mark-up, which is not read here; write plain words`, offset);
}
