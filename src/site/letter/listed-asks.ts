import type { AskNode, Body } from "../../letters/letter.ts";
import { firstSentence } from "../../letters/numbers/sentences.ts";
import { wordsOf } from "../../letters/words.ts";

/** An ask of a letter in a list: its id on the page, and its first sentence. */
export interface ListedAsk {
  readonly id: string;
  readonly node: AskNode;
  readonly sentence: string;
}

/** What a letter asks, in its order, each in a sentence. */
export function listedAsks({ tree }: Pick<Body, "tree">): readonly ListedAsk[] {
  const nodes = tree.children.filter((node) => node.type === "ask");
  return nodes.map((node, index) => {
    return { id: `oproep-${index + 1}`, node, sentence: firstSentence(wordsOf(node as never)) };
  });
}
