import type { Root } from "mdast";
import type { Parent } from "unist";
import { visit } from "unist-util-visit";
import type { VFile } from "vfile";
import type { Knowledge } from "../knowledge.ts";
import type { Ask, AskNode, Body, Claim, ClaimNode } from "../letter.ts";
import { formFault } from "../markdown/directives.ts";
import { isHalfWritten } from "../markdown/half-written.ts";
import type { OpenNumber } from "../numbering.ts";
import { readNumbers } from "../numbers/read-numbers.ts";
import { wordsOf } from "../words.ts";
import type { OpenClaim } from "./judged-claim.ts";
import { resolvers } from "./resolvers.ts";

/**
 * Resolves the directives of texts in the order given, so that figures, charts and sources are numbered by first use,
 * and refuses every number that is not one of them. What is wrong is a message on the file, in its place.
 */
export function resolveBody(trees: readonly Root[], file: VFile, knowledge: Knowledge): Body {
  const { resolve, refuse, ...gathered } = resolvers(file, knowledge);
  for (const tree of trees) {
    visit(tree, (node, index, parent: Parent | undefined) => {
      if (node.type !== "textDirective" && node.type !== "leafDirective" && node.type !== "containerDirective") return;
      if (index === undefined || parent === undefined) return;
      if (isHalfWritten(node)) return;
      const fault = formFault(node);
      if (fault !== undefined) {
        refuse(node, fault);
        return;
      }
      const made = resolve.get(node.name)?.(node);
      if (made !== undefined) parent.children[index] = made;
    });
  }
  // Words of claims and asks are read only now, when the numbers in them have their text.
  const claims: Claim[] = [];
  const asks: Ask[] = [];
  for (const tree of trees) {
    visit(tree, "claim", (node: ClaimNode) => {
      (node.claim as OpenClaim).text = wordsOf(node);
      claims.push(node.claim);
    });
    visit(tree, "ask", (node: AskNode) => {
      const text = wordsOf(node);
      if (node.amount) (node.amount.number as OpenNumber).sentence = `${node.amount.number.text}: ${text}`;
      const amount = node.amount?.number.figure;
      asks.push({ text, amount, years: node.years, line: node.position?.start.line ?? 1 });
    });
  }
  const verified = readNumbers(trees, file, knowledge, gathered);
  return {
    tree: trees.at(-1) ?? { type: "root", children: [] },
    numbers: gathered.numbers,
    charts: gathered.charts,
    sources: [...gathered.sources.values()],
    asks,
    claims,
    excuses: gathered.excuses,
    verified,
  };
}
