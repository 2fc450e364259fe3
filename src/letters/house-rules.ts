import type { Root } from "mdast";
import { visit } from "unist-util-visit";
import type { VFile } from "vfile";

const LINK = /^(https?:\/\/|mailto:|\/(?!\/)|#)/;

/** Refuses what a letter may not hold: raw HTML, pictures, unsafe links, headings out of order. */
export function houseRules(tree: Root, file: VFile): void {
  let depth = 1;
  visit(tree, (node) => {
    const refuse = (reason: string) => {
      file.message(reason, { place: node.position, source: "letters", ruleId: "house" });
    };
    if (node.type === "html") refuse("raw HTML is not allowed here; write Markdown");
    if (node.type === "image" || node.type === "imageReference") {
      refuse("pictures are not allowed here; show a chart with ::chart[chart]");
    }
    if ((node.type === "link" || node.type === "definition") && !LINK.test(node.url)) {
      refuse(`"${node.url}" is not a safe link; start it with https://, mailto:, / or #`);
    }
    if (node.type === "heading") {
      if (node.depth === 1) refuse("# is the title, which stands in the front matter; start with ##");
      else if (node.depth > depth + 1) refuse(`this heading skips a level; write ${"#".repeat(depth + 1)}`);
      depth = node.depth;
    }
  });
}
