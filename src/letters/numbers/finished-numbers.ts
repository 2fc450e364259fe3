import type { Root } from "mdast";
import type { Parent } from "unist";
import { visit } from "unist-util-visit";
import type { LetterNumber, PrintedNumber } from "../letter.ts";
import type { AskNode, FigureNode } from "../letter-nodes.ts";

/**
 * The numbers of a text with their sentences, in the same order. The nodes of the trees print these from then on, so
 * that a press finds the number of a node in the list.
 * @param sentences the sentence of each number that a reader sees
 */
export function finishedNumbers(
  trees: readonly Root[],
  printed: readonly PrintedNumber[],
  sentences: ReadonlyMap<PrintedNumber, string>,
): readonly LetterNumber[] {
  const finished = new Map(
    printed.map((number) => {
      const { text, figure, ...place } = number;
      const whole: LetterNumber = { text, figure, sentence: sentences.get(number) ?? "", ...place };
      return [number, whole];
    }),
  );
  const finishedNode = (node: FigureNode): FigureNode => ({
    ...node,
    number: finished.get(node.number) ?? node.number,
  });
  for (const tree of trees) {
    visit(tree, (node, index, parent: Parent | undefined) => {
      if (index === undefined || parent === undefined) return;
      if (node.type === "figure") parent.children[index] = finishedNode(node);
      if (node.type === "ask" && node.amount) {
        const ask: AskNode = { ...node, amount: finishedNode(node.amount) };
        parent.children[index] = ask;
      }
    });
  }
  return [...finished.values()];
}
