import GithubSlugger from "github-slugger";
import type { Root } from "mdast";
import { visit } from "unist-util-visit";
import { wordsOf } from "../letters/words.ts";

/** A heading of a text, by the id that its HTML has. */
export interface TextHeading {
  readonly id: string;
  readonly text: string;
}

/** The main headings of a text, for a list of its contents. */
export function mainHeadings(tree: Root): readonly TextHeading[] {
  // Every heading takes an id, also those that are not listed: a repeated word gets its number in the same order.
  const slugger = new GithubSlugger();
  const found: TextHeading[] = [];
  visit(tree, "heading", (node) => {
    const text = wordsOf(node);
    const id = slugger.slug(text);
    if (node.depth === 2) found.push({ id, text });
  });
  return found;
}
