import type { Root } from "mdast";
import { gfmFootnoteFromMarkdown } from "mdast-util-gfm-footnote";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmFootnote } from "micromark-extension-gfm-footnote";
import { gfmTable } from "micromark-extension-gfm-table";
import remarkDirective from "remark-directive";
import remarkFrontmatter from "remark-frontmatter";
import remarkParse from "remark-parse";
import { type Processor, unified } from "unified";
import type { VFile } from "vfile";

const processor = unified()
  .use(remarkParse)
  .use(remarkFrontmatter, ["yaml"])
  .use(remarkDirective)
  .use(remarkTablesAndNotes)
  .freeze();

/** The Markdown of a letter as a syntax tree: CommonMark with front matter, directives, tables and notes. */
export function parseMarkdown(file: VFile): Root {
  return processor.parse(file);
}

/** Tables and notes only: all of GitHub's dialect makes parsing three times slower. */
function remarkTablesAndNotes(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), gfmTable(), gfmFootnote()];
  data.fromMarkdownExtensions = [
    ...(data.fromMarkdownExtensions ?? []),
    [gfmTableFromMarkdown(), gfmFootnoteFromMarkdown()],
  ];
}
