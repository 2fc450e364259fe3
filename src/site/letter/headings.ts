import GithubSlugger from "github-slugger";
import type { Root } from "mdast";
import { visit } from "unist-util-visit";
import { wordsOf } from "../../letters/words.ts";

/** A heading of a text, by the id that its HTML has. */
export interface TextHeading {
  readonly id: string;
  readonly text: string;
}

/** The id of a heading, apart from the ids of the page around it. */
export function headingId(slugger: GithubSlugger, text: string): string {
  return `kop-${slugger.slug(text)}`;
}

/** The main headings of a text, for a list of its contents. */
export function mainHeadings(tree: Root): readonly TextHeading[] {
  // Every heading takes an id, also those that are not listed: a repeated word gets its number in the same order.
  const slugger = new GithubSlugger();
  const found: TextHeading[] = [];
  visit(tree, "heading", (node) => {
    const text = wordsOf(node);
    const id = headingId(slugger, text);
    if (node.depth === 2) found.push({ id, text });
  });
  return found;
}
