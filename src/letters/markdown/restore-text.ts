import type { PhrasingContent, Root, Text } from "mdast";
import { SKIP, visit } from "unist-util-visit";
import type { VFile } from "vfile";
import { directives } from "./directives.ts";

/**
 * Gives back text that only looks like a directive: `10:30`, `3:1`, `art:4`. A directive of ours never follows a letter,
 * a digit or a closing bracket, and its name starts with a letter.
 */
export function restoreText(tree: Root, file: VFile): void {
  const source = String(file);
  visit(tree, "textDirective", (node, index, parent) => {
    const start = node.position?.start.offset;
    if (start === undefined || index === undefined || parent === undefined) return undefined;
    const before = source[start - 1] ?? " ";
    if (!/[\p{L}\p{N}\])}]/u.test(before) && /^[a-z]/i.test(node.name)) return undefined;
    if (directives.some(({ name }) => name === node.name) && node.children.length > 0) {
      file.message(`:${node.name}[…] is glued to what stands before it; put a space before the colon`, {
        place: node.position?.start,
        source: "letters",
        ruleId: "directive",
      });
      return undefined;
    }
    const { position } = node;
    const mark: Text = { type: "text", value: source.slice(start, start + 1 + node.name.length), position };
    const label: PhrasingContent[] =
      node.children.length === 0 ? [] : [{ type: "text", value: "[" }, ...node.children, { type: "text", value: "]" }];
    const end = node.position?.end.offset ?? start;
    const attributes = /\{[^}]*\}$/.exec(source.slice(start, end))?.[0];
    const rest: Text[] = attributes === undefined ? [] : [{ type: "text", value: attributes }];
    parent.children.splice(index, 1, mark, ...label, ...rest);
    return [SKIP, index + 1];
  });
}
