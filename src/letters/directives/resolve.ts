import type { Root } from "mdast";
import type { Parent } from "unist";
import { visit } from "unist-util-visit";
import type { VFile } from "vfile";
import type { HeldCondition } from "../../figures/claims/condition.ts";
import type { Knowledge } from "../knowledge.ts";
import type { Ask, Body, Claim, PrintedNumber } from "../letter.ts";
import type { ClaimNode } from "../letter-nodes.ts";
import { formFault } from "../markdown/directives.ts";
import { isHalfWritten } from "../markdown/half-written.ts";
import { finishedNumbers } from "../numbers/finished-numbers.ts";
import { readNumbers } from "../numbers/read-numbers.ts";
import { wordsOf } from "../words.ts";
import { resolvers } from "./resolvers.ts";

/**
 * Resolves the directives of texts in the order given, so that figures, charts and sources are numbered by first use,
 * and refuses every number that is not one of them. What is wrong is a message on the file, in its place.
 */
export function resolveBody(trees: readonly Root[], file: VFile, knowledge: Knowledge): Body {
  const { resolve, refuse, judged, stated, ...gathered } = resolvers(file, knowledge);
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
      const made = resolve(node);
      if (made !== undefined) parent.children[index] = made;
    });
  }
  // Words of claims and asks are read only now, when the numbers in them have their text.
  const held = new Map<Claim, HeldCondition>();
  const claims: Claim[] = [];
  const asks: Ask[] = [];
  const amountSentences = new Map<PrintedNumber, string>();
  for (const tree of trees) {
    visit(tree, "textDirective", (node, index, parent: Parent | undefined) => {
      const found = judged.get(node);
      if (found === undefined || index === undefined || parent === undefined) return;
      const claim: Claim = { text: wordsOf(node), ...found.claim };
      if (found.held !== undefined) held.set(claim, found.held);
      claims.push(claim);
      const made: ClaimNode = { type: "claim", claim, children: node.children, position: node.position };
      parent.children[index] = made;
    });
    visit(tree, "ask", (node) => {
      const text = wordsOf(node);
      if (node.amount) amountSentences.set(node.amount.number, `${node.amount.number.text}: ${text}`);
      const amount = node.amount?.number.figure;
      asks.push({ text, amount, years: node.years, line: node.position?.start.line ?? 1 });
    });
  }
  const { verified, sentences } = readNumbers(trees, file, knowledge, { held, stated });
  return {
    tree: trees.at(-1) ?? { type: "root", children: [] },
    numbers: finishedNumbers(trees, gathered.numbers, new Map([...amountSentences, ...sentences])),
    charts: gathered.charts,
    sources: [...gathered.sources.values()],
    asks,
    claims,
    excuses: gathered.excuses,
    verified,
  };
}
